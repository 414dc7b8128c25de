import * as vscode from 'vscode';

const storageKey = 'checker';

/** Who checks: the name that stands beside marks. Asked for once and kept on this machine. */
export class Checker {
  constructor(readonly memento: vscode.Memento) {}

  get name(): string | undefined {
    const name = this.memento.get<string>(storageKey)?.trim();
    return name === '' ? undefined : name;
  }

  /** The name, asked for where it is not known; undefined where the user does not say. */
  async ask(): Promise<string | undefined> {
    return this.name ?? this.change();
  }

  /** Asks for the name, also where it is known. */
  async change(): Promise<string | undefined> {
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Who Is Checking?'),
      prompt: vscode.l10n.t('A name or initials, to stand beside your marks in the file next to the draft.'),
      value: this.name ?? '',
      validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Type a name or initials.') : undefined),
    });
    if (name === undefined) return undefined;
    await this.set(name);
    return this.name;
  }

  async set(name: string): Promise<void> {
    await this.memento.update(storageKey, name.trim());
  }
}
