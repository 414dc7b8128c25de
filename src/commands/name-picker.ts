import * as vscode from 'vscode';

/** Asks for one of the given entries, or for another name that is typed; undefined where the user does not say. */
export async function pickName<T extends vscode.QuickPickItem>(
  title: string,
  placeholder: string,
  known: readonly T[],
): Promise<T | { readonly label: string } | undefined> {
  const picker = vscode.window.createQuickPick<T | vscode.QuickPickItem>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.items = known;
  picker.onDidChangeValue((value) => {
    const typed = value.trim();
    const isNew = typed !== '' && !known.some(({ label }) => label === typed);
    picker.items = isNew ? [{ label: typed, description: vscode.l10n.t('as typed') }, ...known] : known;
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
