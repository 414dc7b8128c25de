import * as vscode from 'vscode';
import { ContextKey } from '../context-key';
import type { Statement, StatementKind } from '../engine';

export type Grouping = 'speaker' | 'story';

export const statementKinds: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

const storageKey = { grouping: 'grouping', kinds: 'kinds' };

/** How the list is arranged and what it leaves out; remembered, and known to the when-clauses. */
export class ViewOptions implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #groupingKey = new ContextKey<Grouping>('onTheRecord.grouping');
  readonly #filteredKey = new ContextKey<boolean>('onTheRecord.filtered');

  readonly onDidChange = this.#changed.event;

  constructor(readonly memento: vscode.Memento) {
    this.#setKeys();
  }

  get grouping(): Grouping {
    return this.memento.get<string>(storageKey.grouping) === 'story' ? 'story' : 'speaker';
  }

  /** The kinds that are listed; all of them where nothing is left out. */
  get kinds(): readonly StatementKind[] {
    const kept = this.memento.get<readonly string[]>(storageKey.kinds);
    const kinds = statementKinds.filter((kind) => kept?.includes(kind) ?? true);
    return kinds.length > 0 ? kinds : statementKinds;
  }

  get isFiltered(): boolean {
    return this.kinds.length < statementKinds.length;
  }

  shows({ kind }: Statement): boolean {
    return this.kinds.includes(kind);
  }

  async group(grouping: Grouping): Promise<void> {
    await this.memento.update(storageKey.grouping, grouping);
    this.#announce();
  }

  /** Lists these kinds only; none means all. */
  async filter(kinds: readonly StatementKind[]): Promise<void> {
    await this.memento.update(storageKey.kinds, kinds);
    this.#announce();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #announce(): void {
    this.#setKeys();
    this.#changed.fire();
  }

  #setKeys(): void {
    this.#groupingKey.set(this.grouping);
    this.#filteredKey.set(this.isFiltered);
  }
}
