import type * as vscode from 'vscode';
import type { SidecarKind } from '../record';

/** What is not in a file yet, in the state of the workspace, so that it outlives the window. */
export class Unwritten<T> {
  constructor(
    readonly state: vscode.Memento,
    readonly kind: SidecarKind<T>,
    /** Tells kinds of sidecars apart. */
    readonly ending: string,
  ) {}

  of(draft: vscode.Uri): T | undefined {
    const kept = this.state.get<string>(this.#key(draft));
    const parsed = kept === undefined ? undefined : this.kind.parse(kept);
    return parsed && 'value' in parsed ? parsed.value : undefined;
  }

  async keep(draft: vscode.Uri, value: T | undefined): Promise<void> {
    await this.state.update(this.#key(draft), value && this.kind.print(value));
  }

  /** The draft has another name. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const kept = this.of(from);
    if (kept === undefined) return;
    await this.keep(to, kept);
    await this.keep(from, undefined);
  }

  #key(draft: vscode.Uri): string {
    return `unwritten${this.ending}:${draft.toString()}`;
  }
}
