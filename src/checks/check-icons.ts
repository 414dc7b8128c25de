import * as vscode from 'vscode';
import type { CheckClass } from './check-class';

/** The signs of the classes, told apart by their shapes alone; for the gutter and for lists. */
export class CheckIcons {
  constructor(readonly extensionUri: vscode.Uri) {}

  of(checkClass: CheckClass): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
    const at = (theme: string) =>
      vscode.Uri.joinPath(this.extensionUri, 'media', 'checks', theme, `${checkClass}.svg`);
    return { light: at('light'), dark: at('dark') };
  }
}
