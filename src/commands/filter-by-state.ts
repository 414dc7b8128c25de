import * as vscode from 'vscode';
import { signOffStates } from '../record';
import type { SignOffState } from '../record';
import type { ViewOptions } from '../sidebar/view-options';
import { stateHeading } from '../wording/sign-offs';
import type { Command } from './command';

/** `(states?)`: asks how far the statements to list have been checked; an argument answers. */
export class FilterByState implements Command {
  readonly id = 'onTheRecord.filterByState';

  constructor(readonly options: ViewOptions) {}

  async run(states?: unknown): Promise<void> {
    const chosen = Array.isArray(states)
      ? signOffStates.filter((state) => states.includes(state))
      : await this.#ask();
    if (chosen) await this.options.filterStates(chosen);
  }

  async #ask(): Promise<readonly SignOffState[] | undefined> {
    const items = signOffStates.map((state) => ({
      signOffState: state,
      label: stateHeading(state),
      picked: this.options.states.includes(state),
    }));
    const picked = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      title: vscode.l10n.t('Filter Statements by Sign-off'),
      placeHolder: vscode.l10n.t('What to list; none lists all'),
    });
    return picked?.map(({ signOffState }) => signOffState);
  }
}
