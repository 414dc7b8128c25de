import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Statement } from '../engine';
import { formatStatements } from '../report';
import type { StatementForm } from '../report';
import type { Node } from '../sidebar/nodes';
import type { Agreements } from '../signoff/agreements';
import { reportWording } from '../wording/report-wording';
import type { Command } from './command';
import { copy } from './copy';
import { draftWithStatements } from './draft-with-statements';

const ids: Record<StatementForm, string> = {
  plain: 'onTheRecord.copyStatement',
  markdown: 'onTheRecord.copyStatementAsMarkdown',
  html: 'onTheRecord.copyStatementAsHtml',
};

/** `(node?)`: copies the statement of an entry in the list, or the one at the cursor, with who said it. */
export class CopyStatement implements Command {
  readonly id: string;

  constructor(
    readonly current: CurrentDraft,
    readonly agreements: Agreements,
    readonly form: StatementForm,
  ) {
    this.id = ids[form];
  }

  async run(node?: unknown): Promise<void> {
    const chosen = isNode(node) ? ofNode(node) : await this.#atCursor();
    if (!chosen) return;
    const { draft, statements } = chosen;
    const { analysis } = await this.agreements.exportable(draft);
    const chosenIds = new Set(statements.map(({ id }) => id));
    const left = analysis.statements.filter(({ id }) => chosenIds.has(id));
    const text = formatStatements(draft.text, analysis, left, this.form, reportWording);
    await copy(text, left.length, statements.length - left.length);
  }

  async #atCursor(): Promise<{ draft: AnalysedDraft; statements: Statement[] } | undefined> {
    const draft = await draftWithStatements(this.current);
    if (!draft) return undefined;
    const { editor } = this.current;
    const statement = editor && draft.statementAt(draft.document.offsetAt(editor.selection.active));
    if (statement) return { draft, statements: [statement] };
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The cursor is not on a statement. Put it on quoted or reported words first.'),
    );
    return undefined;
  }
}

function ofNode(node: Node): { draft: AnalysedDraft; statements: Statement[] } {
  const nodes = node.type === 'statement' ? [node] : node.children;
  return { draft: node.draft, statements: nodes.map(({ statement }) => statement) };
}

/** From a menu of the list comes the entry; from a menu of the editor, its address; from a key, anything. */
function isNode(argument: unknown): argument is Node {
  return typeof argument === 'object' && argument !== null && 'type' in argument && 'draft' in argument;
}
