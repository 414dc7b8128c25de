import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Statement } from '../engine';
import { speakerLabel, statementLabel, statementLine } from '../sidebar/tree-items';
import { ranges, selectRanges } from './show-words';

interface StatementItem extends vscode.QuickPickItem {
  readonly statement: Statement;
}

/** A button above the list and what it does. */
export interface PickerButton extends vscode.QuickInputButton {
  run(): unknown;
}

/**
 * Lists statements to pick one of. Moving through the list shows each in the draft; picking one goes there; leaving
 * returns to where the writer was.
 */
export function pickStatement(
  draft: AnalysedDraft,
  editor: vscode.TextEditor,
  statements: readonly Statement[],
  title: string,
  buttons: readonly PickerButton[] = [],
): vscode.QuickPick<StatementItem> {
  const before = { selections: editor.selections, top: editor.visibleRanges[0]?.start };
  const caret = draft.document.offsetAt(editor.selection.active);
  const picker = vscode.window.createQuickPick<StatementItem>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t('Type words or a name');
  picker.matchOnDetail = true;
  picker.items = statements.map((statement) => item(draft, statement));
  picker.buttons = buttons;
  const nearest = picker.items.find(({ statement }) => statement.content.some(({ end }) => end >= caret));
  const preview = (shown: StatementItem | undefined) => {
    if (!shown || !draft.isCurrent) return;
    // In the middle, where the list above the draft does not hide it.
    selectRanges(editor, ranges(draft, shown.statement), vscode.TextEditorRevealType.InCenter);
  };

  let picked = false;
  picker.onDidChangeActive(([active]) => {
    preview(active);
  });
  picker.onDidTriggerButton((button) => {
    picker.hide();
    buttons.find((one) => one === button)?.run();
  });
  picker.onDidAccept(() => {
    const [active] = picker.activeItems;
    picked = active !== undefined;
    preview(active);
    picker.hide();
  });
  picker.onDidHide(() => {
    if (!picked) {
      editor.selections = before.selections;
      if (before.top)
        editor.revealRange(new vscode.Range(before.top, before.top), vscode.TextEditorRevealType.AtTop);
    }
    picker.dispose();
  });
  if (nearest) picker.activeItems = [nearest];
  picker.show();
  preview(nearest);
  return picker;
}

function item(draft: AnalysedDraft, statement: Statement): StatementItem {
  const node = { draft, statement };
  const cue = draft.cueWords(statement);
  return {
    statement,
    label: statementLabel(node),
    detail: [speakerLabel(node), cue, vscode.l10n.t('line {0}', statementLine(node))]
      .filter((part) => part !== '')
      .join(' · '),
  };
}
