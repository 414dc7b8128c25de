import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Corrections } from '../drafts/corrections';
import type { Statement } from '../engine';
import {
  anchoredSpans,
  anchorOf,
  discreetAnchor,
  draftRecords,
  headsOf,
  marksOf,
  recordName,
  signOffsOf,
  unchecked,
  withMark,
} from '../record';
import type {
  Anchor,
  Correction,
  CorrectionMark,
  DraftRecord,
  Evidence,
  Mark,
  SignOff,
  SignOffs,
  Verdict,
} from '../record';
import type { Agreements } from './agreements';
import type { Checker } from './checker';
import type { SharedTurns } from './shared-turns';
import { Sidecars } from './sidecars';

/** What somebody says of a statement after checking it. */
export interface SignedOff {
  readonly verdict: Verdict;
  readonly note?: string;
  readonly evidence?: Evidence | null;
}

/** The sign-off and the corrections of every draft: who said what of which statement. */
export class DraftRecords implements Corrections, vscode.Disposable {
  readonly sidecars: Sidecars<DraftRecord>;
  readonly #marks = new WeakMap<DraftRecord, readonly Mark[]>();
  readonly #signOffs = new WeakMap<
    AnalysedDraft,
    { readonly record: DraftRecord; readonly signOffs: SignOffs }
  >();

  /** There are other marks on the document. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;

  constructor(
    state: vscode.Memento,
    turns: SharedTurns,
    readonly checker: Checker,
    readonly agreements: Agreements,
  ) {
    this.sidecars = new Sidecars({
      kind: draftRecords,
      nameOf: recordName,
      ending: '.record.json',
      state,
      turns,
    });
    this.onDidChange = this.sidecars.onDidChange;
  }

  /** Whether the person at this machine made the mark. */
  isOwn({ creator }: Mark): boolean {
    return creator === this.checker.name;
  }

  marksOn(document: vscode.TextDocument): readonly Mark[] {
    const record = this.sidecars.of(document);
    let marks = this.#marks.get(record);
    if (!marks) this.#marks.set(record, (marks = marksOf(record)));
    return marks;
  }

  /** How the statements of a draft stand; worked out once for each analysis and each state of the record. */
  signOffs(draft: AnalysedDraft): SignOffs {
    const record = this.sidecars.of(draft.document);
    const known = this.#signOffs.get(draft);
    if (known?.record === record) return known.signOffs;
    const signOffs = signOffsOf(draft.text, draft.analysis, this.marksOn(draft.document));
    this.#signOffs.set(draft, { record, signOffs });
    return signOffs;
  }

  signOff(draft: AnalysedDraft, statement: Statement): SignOff {
    return this.signOffs(draft).byStatement.get(statement.id) ?? unchecked;
  }

  /**
   * Keeps what somebody says of a statement as it stands now. False, and a message, where its words hold a name that must
   * not get into a file that others see.
   */
  async sign(draft: AnalysedDraft, statement: Statement, creator: string, said: SignedOff): Promise<boolean> {
    const speaker = draft.speaker(statement.speaker)?.name ?? null;
    const place = this.#placeOf(draft, statement, said.note ?? '', evidenceWords(said.evidence ?? null));
    if (!place) return false;
    const earlier = headsOf(this.signOff(draft, statement).history);
    await this.#add(draft, {
      ...markOn(place, creator, earlier),
      purpose: 'sign-off',
      verdict: said.verdict,
      note: said.note ?? '',
      evidence: said.evidence ?? null,
      speaker: speaker !== null && this.agreements.mayName(draft.document, speaker) ? speaker : null,
      kind: statement.kind,
    });
    return true;
  }

  /** Keeps a correction of a statement, in the place of one made before. */
  async correct(
    draft: AnalysedDraft,
    statement: Statement,
    creator: string,
    correction: Correction,
    earlier?: CorrectionMark,
  ): Promise<void> {
    const place = this.#placeOf(draft, statement);
    if (!place) return;
    await this.#add(draft, {
      ...markOn(place, creator, earlier ? [earlier] : []),
      purpose: 'correction',
      correction,
    });
  }

  dispose(): void {
    this.sidecars.dispose();
  }

  /** Where the statement stands, without names that must not be written down. */
  #placeOf(
    { document, text }: AnalysedDraft,
    statement: Statement,
    ...beside: readonly string[]
  ): Anchor[] | undefined {
    const agreements = this.agreements.on(document);
    const spans = anchoredSpans(statement);
    const anchors = spans.flatMap((span) => discreetAnchor(anchorOf(text, span), agreements) ?? []);
    const isDiscreet = beside.every((words) => this.agreements.mayName(document, words));
    if (isDiscreet && anchors.length === spans.length) return anchors;
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'By your ground rules a name in these words or in what you say of them must not be written down, so nothing is.',
      ),
    );
    return undefined;
  }

  async #add({ document }: AnalysedDraft, mark: Mark): Promise<void> {
    const draft = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    await this.sidecars.add(document, withMark(draftRecords.empty, mark, draft));
  }
}

/** File names have no capitals to tell names by. */
function evidenceWords(evidence: Evidence | null): string {
  if (evidence === null) return '';
  return 'file' in evidence ? evidence.file.toUpperCase() : evidence.description;
}

function markOn(
  anchors: readonly Anchor[],
  creator: string,
  earlier: readonly Mark[],
): Pick<Mark, 'id' | 'created' | 'creator' | 'anchors' | 'supersedes'> {
  return {
    id: `urn:uuid:${crypto.randomUUID()}`,
    created: new Date().toISOString(),
    creator,
    anchors,
    supersedes: earlier.map(({ id }) => id),
  };
}
