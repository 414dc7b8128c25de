import * as vscode from 'vscode';
import type { CheckedQuotes } from '../checks/checked-quotes';
import type { QuoteChecks } from '../checks/quote-checks';
import type { Passage } from '../checking';
import type { Command } from '../commands/command';
import { draftWithStatements } from '../commands/draft-with-statements';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Span } from '../engine';
import { clock } from '../report';
import { linkTranscriptCommand } from '../tapes/commands/link-transcript';
import { recordingOf } from '../tapes/recording';
import { openTapeCommand } from '../wording/check-card';
import { findingWording } from '../wording/checks';
import { speakerLabel } from '../wording/speaker-label';
import { tapeName } from '../wording/transcripts';
import type { PassageHighlights } from './passage-highlights';
import type { Player } from './player';

/** What the command works on. */
export interface ListeningContext {
  readonly current: CurrentDraft;
  readonly checks: QuoteChecks;
  readonly highlights: PassageHighlights;
  readonly player: Player;
}

/** A passage, and the words of the draft that it is about. */
interface Place {
  readonly checked: CheckedQuotes;
  readonly passage: Passage;
  readonly quotation: readonly Span[];
}

/**
 * `(address of the draft, id of the check or the statement, number of the passage)`: opens the transcript beside the draft at
 * the passage, both marked, and its recording at that time. Without arguments: for the words at the cursor.
 */
export class OpenTape implements Command {
  readonly id = openTapeCommand;

  constructor(readonly context: ListeningContext) {}

  async run(address?: unknown, id?: unknown, index?: unknown): Promise<void> {
    const place =
      typeof address === 'string' && typeof id === 'string'
        ? await this.#told(address, id, typeof index === 'number' ? index : 0)
        : await this.#atCursor();
    if (place) await this.#show(place);
  }

  async #told(address: string, id: string, index: number): Promise<Place | undefined> {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
    const checked = document && (await this.context.checks.next(document));
    const passage = checked?.passages(id)[index];
    return checked && passage && { checked, passage, quotation: wordsOf(checked, id) };
  }

  async #atCursor(): Promise<Place | undefined> {
    const { current, checks } = this.context;
    const draft = await draftWithStatements(current);
    const { editor } = current;
    if (!draft || !editor) return undefined;
    const offset = draft.document.offsetAt(editor.selection.active);
    const checked = (await checks.next(draft.document)) ?? (await checks.start(draft.document));
    if (!checked) return undefined;
    const id = checked.at(offset)?.id ?? checked.draft.statementAt(offset)?.id;
    const passages = id === undefined ? [] : checked.passages(id);
    if (id === undefined || passages.length === 0) {
      await this.#offerLink();
      return undefined;
    }
    const passage = passages.length === 1 ? passages[0] : await pickPassage(passages);
    return passage && { checked, passage, quotation: wordsOf(checked, id) };
  }

  async #offerLink(): Promise<void> {
    const link = vscode.l10n.t('Link a Transcript…');
    const picked = await vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing of the words at the cursor was found on the transcripts.'),
      link,
    );
    if (picked === link) await vscode.commands.executeCommand(linkTranscriptCommand);
  }

  async #show({ checked, passage, quotation }: Place): Promise<void> {
    const { highlights, player } = this.context;
    const tape = checked.tapeOf(passage);
    if (!tape) return;
    const document = await vscode.workspace.openTextDocument(tape.uri);
    const { start, end } = passage.span;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const viewColumn = columnFor(document, checked.document);
    await showThere(document, range, viewColumn);
    highlights.show([
      { document, ranges: [range] },
      { document: checked.document, ranges: quotation.map((span) => checked.draft.range(span)) },
    ]);
    const recording = passage.from === null ? undefined : await recordingOf(tape);
    if (!recording) return;
    await player.show({
      recording,
      name: tapeName(recording),
      from: passage.from ?? 0,
      to: passage.to,
      speaker: passage.tapeSpeaker === null ? '' : speakerLabel(passage.tapeSpeaker),
      words: passage.text,
      beside: viewColumn,
    });
    // Again: the player may have taken half of the height.
    const seen = vscode.window.visibleTextEditors.find((one) => one.document === document)?.viewColumn;
    await showThere(document, range, seen ?? viewColumn);
  }
}

async function showThere(
  document: vscode.TextDocument,
  range: vscode.Range,
  viewColumn: vscode.ViewColumn,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn,
    preserveFocus: true,
    preview: true,
    selection: new vscode.Range(range.start, range.start),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
}

/** Where the transcript is seen already, else beside the draft. */
function columnFor(transcript: vscode.TextDocument, draft: vscode.TextDocument): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document === transcript)?.viewColumn;
  if (shown !== undefined) return shown;
  const at = vscode.window.visibleTextEditors.find(({ document }) => document === draft)?.viewColumn;
  return at === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.Beside;
}

/** The words of the draft that a check, or a statement in the writer's words, is about. */
function wordsOf(checked: CheckedQuotes, id: string): readonly Span[] {
  return checked.check(id)?.content ?? checked.draft.statement(id)?.content ?? [];
}

async function pickPassage(passages: readonly Passage[]): Promise<Passage | undefined> {
  const { where } = findingWording();
  const picked = await vscode.window.showQuickPick(
    passages.map((passage) => ({
      passage,
      label: passage.text,
      description: passage.tapeSpeaker === null ? '' : speakerLabel(passage.tapeSpeaker),
      detail: where(clock(passage.from), passage.transcript),
    })),
    { title: vscode.l10n.t('Open the Tape'), placeHolder: vscode.l10n.t('Which passage?') },
  );
  return picked?.passage;
}
