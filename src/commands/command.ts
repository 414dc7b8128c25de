import * as vscode from 'vscode';

/** Something the user, or a link of ours, can ask for. One class and one file each. */
export interface Command {
  /** As in package.json; internal ones begin with "_" and are not there. */
  readonly id: string;
  run(...args: unknown[]): unknown;
}

export function registerCommands(commands: readonly Command[]): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) => command.run(...args)),
    ),
  );
}
