import type * as vscode from 'vscode';
import { statementSpans } from '../drafts/analysed-draft';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Statement } from '../engine';
import type { Command } from './command';
import { draftWithStatements } from './draft-with-statements';
import { ranges, showRanges } from './show-words';

/** Selects the next or the previous statement from the cursor, round the end of the draft. */
export class GoToStatement implements Command {
  readonly id: string;

  constructor(
    readonly current: CurrentDraft,
    readonly direction: 'next' | 'previous',
  ) {
    this.id = direction === 'next' ? 'onTheRecord.nextStatement' : 'onTheRecord.previousStatement';
  }

  async run(): Promise<void> {
    const draft = draftWithStatements(this.current);
    if (!draft) return;
    const caret = draft.document.offsetAt(cursor(this.current.editor, draft.document));
    const statement = neighbour(draft.analysis.statements, caret, this.direction);
    if (statement) await showRanges(draft.document, ranges(draft, statement));
  }
}

/** The statement that begins next after the offset, or last before it; at the end, the one at the other end. */
export function neighbour(
  statements: readonly Statement[],
  offset: number,
  direction: 'next' | 'previous',
): Statement | undefined {
  const inOrder = statements
    .map((statement) => ({ statement, start: statementSpans(statement)[0]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start);
  const found =
    direction === 'next'
      ? (inOrder.find(({ start }) => start > offset) ?? inOrder[0])
      : (inOrder.findLast(({ start }) => start < offset) ?? inOrder.at(-1));
  return found?.statement;
}

/** The beginning of the first selection: of words selected by this command, where their statement begins. */
function cursor(editor: vscode.TextEditor | undefined, document: vscode.TextDocument): vscode.Position {
  return editor?.selection.start ?? document.positionAt(0);
}
