import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import type { CurrentDraft } from '../drafts/current-draft';
import { groundRules } from '../record';
import type { GroundRule } from '../record';
import { ruleDescription, ruleLabel } from '../wording/ground-rules';
import type { Checker } from './checker';
import type { Agreements } from './agreements';

/** `({ name, rule }?)`: writes down on what terms somebody spoke; asks for what is not given. */
export class SetGroundRule implements Command {
  readonly id = 'onTheRecord.setGroundRule';

  constructor(
    readonly current: CurrentDraft,
    readonly agreements: Agreements,
    readonly checker: Checker,
  ) {}

  async run(given?: unknown): Promise<void> {
    const { document } = this.current;
    if (!document) return;
    const answers = typeof given === 'object' && given !== null ? given : {};
    const name = 'name' in answers && typeof answers.name === 'string' ? answers.name : await this.#askName();
    if (name === undefined || name.trim() === '') return;
    const rule =
      'rule' in answers ? groundRules.find((one) => one === answers.rule) : await this.#askRule(name.trim());
    const creator = rule && (await this.checker.ask());
    if (rule === undefined || creator === undefined) return;
    const known = this.agreements.on(document).find((one) => one.name === name.trim());
    await this.agreements.agree(document, {
      name: name.trim(),
      rule,
      note: known?.note ?? '',
      created: new Date().toISOString(),
      creator,
      allow: known?.allow ?? [],
    });
  }

  async #askName(): Promise<string | undefined> {
    const { current } = this;
    const { editor } = current;
    const draft = await current.read();
    const statement = editor && draft?.statementAt(draft.document.offsetAt(editor.selection.active));
    const selected = editor?.document.getText(editor.selection).trim();
    return vscode.window.showInputBox({
      title: vscode.l10n.t('Set a Ground Rule'),
      prompt: vscode.l10n.t(
        'Whose? Kept beside the draft in a file that is left out of git; nothing of it is ever copied.',
      ),
      value:
        selected !== undefined && selected !== ''
          ? selected
          : (draft?.speaker(statement?.speaker ?? null)?.name ?? ''),
    });
  }

  async #askRule(name: string): Promise<GroundRule | undefined> {
    const items = groundRules.map((rule) => ({
      rule,
      label: ruleLabel(rule),
      description: ruleDescription(rule),
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Set a Ground Rule'),
      placeHolder: vscode.l10n.t('On what terms did {0} speak?', name),
    });
    return picked?.rule;
  }
}
