import * as vscode from 'vscode';

/** A key for the when-clauses of package.json. */
export class ContextKey<T extends string | boolean> {
  #value: T | undefined;

  constructor(readonly name: string) {}

  get value(): T | undefined {
    return this.#value;
  }

  set(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    void vscode.commands.executeCommand('setContext', this.name, value);
  }
}
