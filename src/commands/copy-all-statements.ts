import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Analysis } from '../engine';
import { toCsv, toHtml, toJson, toMarkdown, toPlainText } from '../report';
import type { ViewOptions } from '../sidebar/view-options';
import type { Agreements } from '../signoff/agreements';
import { reportWording } from '../wording/report-wording';
import type { Command } from './command';
import { copy } from './copy';
import { draftWithStatements } from './draft-with-statements';

const formats = ['markdown', 'plain', 'html', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

/** `({ format }?)`: copies all statements as a list, a table or data; asks which where no argument says so. */
export class CopyAllStatements implements Command {
  readonly id = 'onTheRecord.copyAllStatements';

  constructor(
    readonly current: CurrentDraft,
    readonly options: ViewOptions,
    readonly agreements: Agreements,
  ) {}

  async run(argument?: unknown): Promise<void> {
    if (!(await draftWithStatements(this.current))) return;
    const format = formatOf(argument) ?? (await this.#ask());
    const draft = format && (await draftWithStatements(this.current));
    if (!draft) return;
    const { analysis, leftOut } = await this.agreements.exportable(draft);
    await copy(this.#report(draft, analysis, format), analysis.statements.length, leftOut);
  }

  async #ask(): Promise<Format | undefined> {
    const items: (vscode.QuickPickItem & { format: Format })[] = [
      { format: 'markdown', label: 'Markdown', description: vscode.l10n.t('a list for notes and e-mail') },
      {
        format: 'plain',
        label: vscode.l10n.t('Plain text'),
        description: vscode.l10n.t('a list without markup'),
      },
      { format: 'html', label: 'HTML', description: vscode.l10n.t('a list for a web page') },
      { format: 'csv', label: 'CSV', description: vscode.l10n.t('a table for a spreadsheet') },
      { format: 'json', label: 'JSON', description: vscode.l10n.t('data for a program') },
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Copy All Statements'),
      placeHolder: vscode.l10n.t('As what?'),
    });
    return picked?.format;
  }

  #report({ document, text }: AnalysedDraft, analysis: Analysis, format: Format): string {
    const file = document.uri.path.split('/').at(-1) ?? '';
    const order = this.options.grouping === 'speaker' ? 'speaker' : 'story';
    switch (format) {
      case 'markdown':
        return toMarkdown(text, analysis, order, reportWording);
      case 'plain':
        return toPlainText(text, analysis, order, reportWording);
      case 'html':
        return toHtml(text, analysis, order, reportWording);
      case 'csv':
        return toCsv([{ file, text, analysis }]);
      case 'json':
        return `${toJson(file, analysis)}\n`;
    }
  }
}

function formatOf(argument: unknown): Format | undefined {
  if (typeof argument !== 'object' || argument === null || !('format' in argument)) return undefined;
  const { format } = argument;
  return formats.find((one) => one === format);
}
