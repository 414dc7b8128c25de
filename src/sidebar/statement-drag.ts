import * as vscode from 'vscode';
import { warnOfLeftOut } from '../commands/copy';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Analysis } from '../engine';
import { formatStatements } from '../report';
import type { StatementForm } from '../report';
import { reportWording } from '../wording/report-wording';
import type { Node } from './nodes';

/** The statements in all their forms, for a drop into a draft whose markup is known. */
export const statementsMime = 'application/vnd.on-the-record.statements';

/** What stands under {@link statementsMime}. */
export type DraggedStatements = Readonly<Record<StatementForm, string>>;

/** Knows what may leave the editor. */
export interface Exporter {
  exportable(draft: AnalysedDraft): Promise<{ readonly analysis: Analysis }>;
}

/**
 * Lets statements be dragged out of the list, as text with their attribution; those that the ground rules keep in stay.
 * Nothing can be dropped into the list.
 */
export class StatementDrag implements vscode.TreeDragAndDropController<Node> {
  readonly dragMimeTypes = ['text/plain', statementsMime];
  readonly dropMimeTypes = [];

  constructor(readonly exporter: Exporter) {}

  async handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): Promise<void> {
    const [first] = nodes;
    if (!first) return;
    const { analysis } = await this.exporter.exportable(first.draft);
    const chosen = new Set(
      nodes
        .flatMap((node) => (node.type === 'statement' ? [node] : node.children))
        .map(({ statement }) => statement.id),
    );
    const statements = analysis.statements.filter(({ id }) => chosen.has(id));
    if (statements.length < chosen.size) warnOfLeftOut(chosen.size - statements.length);
    if (statements.length === 0) return;
    const form = (wanted: StatementForm) =>
      formatStatements(first.draft.text, analysis, statements, wanted, reportWording);
    const dragged: DraggedStatements = {
      plain: form('plain'),
      markdown: form('markdown'),
      html: form('html'),
    };
    data.set('text/plain', new vscode.DataTransferItem(dragged.plain));
    data.set(statementsMime, new vscode.DataTransferItem(JSON.stringify(dragged)));
  }
}
