import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Statement } from '../engine';
import type { Node } from '../sidebar/nodes';

/** A statement of a draft as it is now. */
export interface Chosen {
  readonly draft: AnalysedDraft;
  readonly statement: Statement;
}

/**
 * The statement a command is about: that of an entry in the list, the one selected there where a key was pressed in it
 * (`"list"`), or the one at the cursor. Says so where there is none.
 */
export async function chosenStatement(
  current: CurrentDraft,
  selection: readonly Node[],
  argument: unknown,
): Promise<Chosen | undefined> {
  const node = isNode(argument) ? argument : argument === 'list' ? selection[0] : undefined;
  if (node) return node.type === 'statement' ? asItIsNow(current, node) : undefined;
  const draft = await current.read();
  const { editor } = current;
  const statement = draft && editor && draft.statementAt(draft.document.offsetAt(editor.selection.active));
  if (statement) return { draft, statement };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The cursor is not on a statement. Put it on quoted or reported words first.'),
  );
  return undefined;
}

/** The same statement in the draft as it is now; undefined where it is no longer there. */
export async function asItIsNow(current: CurrentDraft, node: Chosen): Promise<Chosen | undefined> {
  const draft = await current.analyses.read(node.draft.document);
  const statement = draft?.statement(node.statement.id);
  return draft && statement && { draft, statement };
}

function isNode(argument: unknown): argument is Node {
  return typeof argument === 'object' && argument !== null && 'type' in argument && 'draft' in argument;
}
