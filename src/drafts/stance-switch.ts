import * as vscode from 'vscode';
import { ContextKey } from '../context-key';

const storageKey = 'stanceShown';

/**
 * Whether beliefs, wishes and plans that no verb of speech reports are statements too. Off until asked for: two people agree
 * on little more than half of them. Remembered from window to window.
 */
export class StanceSwitch implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #key = new ContextKey<boolean>('onTheRecord.stanceShown');

  readonly onDidChange = this.#changed.event;

  constructor(readonly memento: vscode.Memento) {
    this.#key.set(this.isShown);
  }

  get isShown(): boolean {
    return this.memento.get<boolean>(storageKey, false);
  }

  async show(shown: boolean): Promise<void> {
    await this.memento.update(storageKey, shown);
    this.#key.set(shown);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
