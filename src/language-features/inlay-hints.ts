import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { section, settings } from '../settings';
import { reasonSentence } from '../wording/reasons';
import { describedBeyondName } from '../wording/speakers';
import { draftNow } from './draft-now';
import { introduction } from './people-at';
import { hintNames, speakerHints } from './speaker-hints';
import type { SpeakerHint } from './speaker-hints';

/** Below this a hint carries a question mark: where the hover begins to say "Likely". */
const likely = 0.66;

/** Writes who is meant into the draft's lines, where the user has turned it on: "he ⟨Lavrov⟩". Only for the lines asked for. */
export class SpeakerInlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(readonly analyses: DraftAnalyses) {
    this.#subscriptions = [
      this.#changed,
      analyses.onDidChange((document) => {
        if (settings.inlayHints(document)) this.#changed.fire();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.inlayHints`)) this.#changed.fire();
      }),
    ];
  }

  async provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlayHint[] | undefined> {
    if (!settings.inlayHints(document)) return undefined;
    const draft = await draftNow(this.analyses, document, token);
    if (!draft) return undefined;
    const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const names = hintNames(draft.analysis);
    return speakerHints(draft.text, draft.analysis, within).map((hint) =>
      inlayHint(draft, hint, names.get(hint.speaker) ?? hint.speaker.name),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

function inlayHint(draft: AnalysedDraft, hint: SpeakerHint, name: string): vscode.InlayHint {
  const { speaker, statement } = hint;
  const isUnsure = statement !== undefined && statement.confidence < likely;
  const label = new vscode.InlayHintLabelPart(`⟨${name}${isUnsure ? '?' : ''}⟩`);
  const who = [speaker.name, describedBeyondName(speaker)].filter(Boolean).join(', ');
  label.tooltip = statement ? `${who}. ${reasonSentence(draft, statement)}.` : `${who}.`;
  const introduced = introduction(speaker);
  if (introduced) label.location = new vscode.Location(draft.document.uri, draft.range(introduced));
  const shown = new vscode.InlayHint(draft.document.positionAt(hint.offset), [label]);
  shown.paddingLeft = hint.place === 'after-pronoun';
  shown.paddingRight = hint.place === 'before-quotation';
  return shown;
}
