import * as vscode from 'vscode';
import { checkClasses } from '../checks/check-class';
import type { CheckClass } from '../checks/check-class';
import { ContextKey } from '../context-key';
import type { Statement, StatementKind } from '../engine';
import { signOffStates } from '../record';
import type { SignOffState } from '../record';

/** By speaker, as the story goes, or by how far each statement has been checked. */
export type Grouping = 'speaker' | 'story' | 'checklist';

const groupings: readonly Grouping[] = ['speaker', 'story', 'checklist'];

export const statementKinds: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

const storageKey = { grouping: 'grouping', kinds: 'kinds', states: 'states', checks: 'checks' };

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
    const kept = this.memento.get<string>(storageKey.grouping);
    return groupings.find((grouping) => grouping === kept) ?? 'speaker';
  }

  /** The kinds that are listed; all of them where nothing is left out. */
  get kinds(): readonly StatementKind[] {
    const kept = this.memento.get<readonly string[]>(storageKey.kinds);
    const kinds = statementKinds.filter((kind) => kept?.includes(kind) ?? true);
    return kinds.length > 0 ? kinds : statementKinds;
  }

  /** Statements that stand like this are listed; all of them where nothing is left out. */
  get states(): readonly SignOffState[] {
    const kept = this.memento.get<readonly string[]>(storageKey.states);
    const states = signOffStates.filter((state) => kept?.includes(state) ?? true);
    return states.length > 0 ? states : signOffStates;
  }

  /** Statements that are checked with such an outcome are listed; all of them where nothing is left out. */
  get checks(): readonly CheckClass[] {
    const kept = this.memento.get<readonly string[]>(storageKey.checks);
    const checks = checkClasses.filter((one) => kept?.includes(one) ?? true);
    return checks.length > 0 ? checks : checkClasses;
  }

  get isFiltered(): boolean {
    return (
      this.kinds.length < statementKinds.length ||
      this.states.length < signOffStates.length ||
      this.checks.length < checkClasses.length
    );
  }

  /** @param checks How a statement's quotations stand to the transcripts; undefined where the draft is not checked. */
  shows({ kind }: Statement, state: SignOffState, checks: readonly CheckClass[] | undefined): boolean {
    return (
      this.kinds.includes(kind) &&
      this.states.includes(state) &&
      (checks === undefined ||
        this.checks.length === checkClasses.length ||
        checks.some((one) => this.checks.includes(one)))
    );
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

  /** Lists statements that stand like this only; none means all. */
  async filterStates(states: readonly SignOffState[]): Promise<void> {
    await this.memento.update(storageKey.states, states);
    this.#announce();
  }

  /** Lists statements with such checks only; none means all. */
  async filterChecks(checks: readonly CheckClass[]): Promise<void> {
    await this.memento.update(storageKey.checks, checks);
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
