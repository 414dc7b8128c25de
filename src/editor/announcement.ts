import * as vscode from 'vscode';

/** Milliseconds that an announcement stays to be read. */
const shown = 6000;

/**
 * Says something to those who hear VS Code as well as to those who see it, without taking the focus from the draft.
 *
 * Extensions have no call for that. A message in the status bar is seen and not heard; a notification is heard and stays in
 * the way. What is both is an item of the status bar with the role `alert`: VS Code hands the role on to the page, and screen
 * readers read an alert when it appears and whenever its text changes, as they do for VS Code's own Go to Next Problem.
 */
export class Announcement implements vscode.Disposable {
  readonly item = vscode.window.createStatusBarItem(
    'onTheRecord.announcement',
    vscode.StatusBarAlignment.Left,
    -1000,
  );
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.item.name = vscode.l10n.t('Statement at the Cursor');
  }

  say(words: string): void {
    this.item.text = words;
    this.item.accessibilityInformation = { label: words, role: 'alert' };
    this.item.show();
    clearTimeout(this.#hiding);
    this.#hiding = setTimeout(() => {
      this.item.hide();
    }, shown);
  }

  dispose(): void {
    clearTimeout(this.#hiding);
    this.item.dispose();
  }
}
