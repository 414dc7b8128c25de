import type * as vscode from 'vscode';
import { statementSpans } from '../drafts/analysed-draft';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Statement } from '../engine';
import type { Announcement } from '../editor/announcement';
import { placeAmongStatements } from '../wording/statement-place';
import type { Command } from './command';
import { draftWithStatements } from './draft-with-statements';
import { ranges, showRanges } from './show-words';
import type { VisitedStatement } from './visited-statement';

/**
 * Selects the next or the previous statement from the cursor, round the end of the draft, and says which it is. Where only the
 * draft has changed since the last time, from the statement that was selected then.
 */
export class GoToStatement implements Command {
  readonly id: string;

  constructor(
    readonly current: CurrentDraft,
    readonly visited: VisitedStatement,
    readonly announcement: Announcement,
    readonly direction: 'next' | 'previous',
  ) {
    this.id = direction === 'next' ? 'onTheRecord.nextStatement' : 'onTheRecord.previousStatement';
  }

  async run(): Promise<void> {
    const draft = await draftWithStatements(this.current);
    if (!draft) return;
    const caret =
      this.visited.start(draft) ?? draft.document.offsetAt(cursor(this.current.editor, draft.document));
    const statement = neighbour(draft.analysis.statements, caret, this.direction);
    if (!statement) return;
    await showRanges(draft.document, ranges(draft, statement));
    this.visited.note(draft, statement);
    this.announcement.say(placeAmongStatements(draft, statement));
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
