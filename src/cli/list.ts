import { analyze } from '../engine';
import type { DraftFormat } from '../engine';
import { withoutLeaks } from '../record';
import type { Agreement } from '../record';
import { toCsv, toJson, toMarkdown } from '../report';
import type { AnalysedDraft } from '../report';
import { formatOf } from './draft-format';
import { groundRulesBeside } from './ground-rules-beside';
import { complain, print } from './output';
import { readDraftFile, UnreadableDraft } from './read-draft-file';

export interface ListOptions {
  readonly format: 'json' | 'csv' | 'markdown';
  /** How the drafts are marked up; undefined: each by its extension. */
  readonly as?: DraftFormat;
  readonly stance: boolean;
}

/** Prints the statements of the files; gives the exit status: 1 where a file could not be read, otherwise 0. */
export async function list(files: readonly string[], options: ListOptions): Promise<number> {
  let status = 0;
  const table: AnalysedDraft[] = [];
  for (const file of files) {
    let text: string;
    let agreements: readonly Agreement[];
    try {
      const read = await readDraftFile(file);
      if (read.note !== null) complain(file, read.note);
      text = read.text;
      agreements = await groundRulesBeside(file);
    } catch (error) {
      if (!(error instanceof UnreadableDraft)) throw error;
      complain(file, error.message);
      status = 1;
      continue;
    }
    const whole = analyze(text, { format: options.as ?? formatOf(file), stance: options.stance });
    const { analysis, leftOut } = withoutLeaks(text, whole, agreements);
    if (leftOut > 0) complain(file, `left out by the ground rules beside it: ${leftOut} statements`);
    if (options.format === 'csv') table.push({ file, text, analysis });
    else if (options.format === 'json') await print(toJson(file, analysis) + '\n');
    else {
      const title = files.length > 1 ? `# ${file}\n\n` : '';
      await print(title + toMarkdown(text, analysis) + (files.length > 1 ? '\n' : ''));
    }
  }
  if (options.format === 'csv') await print('\uFEFF' + toCsv(table));
  return status;
}
