import * as vscode from 'vscode';
import { ContextKey } from '../context-key';
import { section, settings } from '../settings';
import type { HighlightSetting } from '../settings';

const storageKey = 'highlightsShown';

/**
 * Whether and how highlights are shown. The setting says how; the command turns them on and off without touching the
 * setting, and is remembered. The last word wins: a changed setting overrides the command.
 */
export class HighlightsSwitch implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #shownKey = new ContextKey<boolean>('onTheRecord.highlightsShown');
  readonly #subscription: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(readonly memento: vscode.Memento) {
    this.#subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.highlights`)) void this.#remember(undefined);
    });
    this.#shownKey.set(this.isShown);
  }

  get isShown(): boolean {
    return this.memento.get<boolean>(storageKey) ?? settings.highlights() !== 'off';
  }

  /** How highlights look now. */
  get style(): HighlightSetting {
    if (!this.isShown) return 'off';
    const style = settings.highlights();
    return style === 'off' ? 'byRole' : style;
  }

  async show(shown: boolean): Promise<void> {
    await this.#remember(shown);
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#changed).dispose();
  }

  async #remember(shown: boolean | undefined): Promise<void> {
    await this.memento.update(storageKey, shown);
    this.#shownKey.set(this.isShown);
    this.#changed.fire();
  }
}
