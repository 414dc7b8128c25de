import * as vscode from 'vscode';
import type { StatementKind } from '../engine';
import { checkClasses } from '../checks/check-class';
import { signOffStates } from '../record';
import { statementKinds } from '../sidebar/view-options';
import type { ViewOptions } from '../sidebar/view-options';
import { kindLabel } from '../wording/kinds';
import type { Command } from './command';

/** `(kinds?)`: asks which kinds of statement to list; an argument answers. */
export class FilterStatements implements Command {
  readonly id = 'onTheRecord.filterStatements';

  constructor(readonly options: ViewOptions) {}

  async run(kinds?: unknown): Promise<void> {
    const chosen = Array.isArray(kinds)
      ? statementKinds.filter((kind) => kinds.includes(kind))
      : await this.#ask();
    if (chosen) await this.options.filter(chosen);
  }

  async #ask(): Promise<readonly StatementKind[] | undefined> {
    const items = statementKinds.map((kind) => ({
      statementKind: kind,
      label: kindLabel(kind),
      picked: this.options.kinds.includes(kind),
    }));
    const picked = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      title: vscode.l10n.t('Filter Statements'),
      placeHolder: vscode.l10n.t('Kinds to list; none lists all'),
    });
    return picked?.map(({ statementKind }) => statementKind);
  }
}

/** Lists everything again. */
export class ClearFilter implements Command {
  readonly id = 'onTheRecord.clearFilter';

  constructor(readonly options: ViewOptions) {}

  async run(): Promise<void> {
    await this.options.filter(statementKinds);
    await this.options.filterStates(signOffStates);
    await this.options.filterChecks(checkClasses);
  }
}
