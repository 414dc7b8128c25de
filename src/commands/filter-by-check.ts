import * as vscode from 'vscode';
import { checkClasses } from '../checks/check-class';
import type { CheckClass } from '../checks/check-class';
import type { ViewOptions } from '../sidebar/view-options';
import { checkClassHeading } from '../wording/check-summary';
import type { Command } from './command';

/** `(classes?)`: asks how the quotations to list stand to the transcripts; an argument answers. */
export class FilterByCheck implements Command {
  readonly id = 'onTheRecord.filterByCheck';

  constructor(readonly options: ViewOptions) {}

  async run(classes?: unknown): Promise<void> {
    const chosen = Array.isArray(classes)
      ? checkClasses.filter((one) => classes.includes(one))
      : await this.#ask();
    if (chosen) await this.options.filterChecks(chosen);
  }

  async #ask(): Promise<readonly CheckClass[] | undefined> {
    const items = checkClasses.map((one) => ({
      checkClass: one,
      label: checkClassHeading(one),
      picked: this.options.checks.includes(one),
    }));
    const picked = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      title: vscode.l10n.t('Filter Statements by Check'),
      placeHolder: vscode.l10n.t('What to list; none lists all'),
    });
    return picked?.map(({ checkClass }) => checkClass);
  }
}
