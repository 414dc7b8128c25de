import { analyze } from '../engine';
import type { DraftFormat } from '../engine';
import { checkDraft, indexTranscript, nearestPassages, tapeOf } from '../checking';
import type { Check, Tape, TapeKind, TapeStyle } from '../checking';
import type { Agreement } from '../record';
import { checksToCsv, checksToJson, checksToMarkdown, discreetChecks } from '../report';
import type { CheckedDraft } from '../report';
import { guessSettings, readTranscript } from '../transcripts';
import { formatOf } from './draft-format';
import { groundRulesBeside } from './ground-rules-beside';
import { complain, print } from './output';
import { readDraftFile, UnreadableDraft } from './read-draft-file';

export interface CheckOptions {
  readonly transcript: readonly string[];
  readonly format: 'json' | 'csv' | 'markdown';
  /** How the drafts are marked up; undefined: each by its extension. */
  readonly as?: DraftFormat;
  /** Undefined: as the transcript's format tells, otherwise a person's. */
  readonly kind?: TapeKind;
  readonly style?: TapeStyle;
  /** "LABEL=NAME": whom a label of the transcripts stands for. */
  readonly map: readonly string[];
  readonly strict: boolean;
}

/**
 * Prints what the transcripts say of the drafts' quotations, but for what the ground rules beside a draft leave out. Gives the exit status: 1 where a file could not be read,
 * otherwise 3 with `strict` where a quotation is not as it was said, otherwise 0.
 */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  let status = 0;
  const unlessUnreadable = async <T>(file: string, read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UnreadableDraft)) throw error;
      complain(file, error.message);
      status = 1;
      return null;
    }
  };
  const tapes: Tape[] = [];
  for (const file of options.transcript) {
    const text = await unlessUnreadable(file, () => readText(file));
    if (text !== null) tapes.push(readTape(file, text, options));
  }
  // Without a transcript there is nothing to say, and saying nothing might be taken for a pass.
  if (tapes.length === 0) return 1;
  const table: CheckedDraft[] = [];
  let doubtful = false;
  for (const file of files) {
    const read = await unlessUnreadable(file, () => readDraft(file));
    if (read === null) continue;
    const { text, agreements } = read;
    const analysis = analyze(text, { format: options.as ?? formatOf(file) });
    const checks = checkDraft(analysis, tapes);
    doubtful ||= checks.some(isDoubtful);
    const indirect = analysis.statements
      .filter(({ kind, class: of }) => kind === 'indirect' && of === 'speech')
      .map((statement) => ({ statement, passages: nearestPassages(analysis, statement, tapes) }));
    const whole = { file, text, analysis, checks, indirect };
    const { draft: checked, leftOut } = discreetChecks(whole, tapes, agreements);
    if (leftOut > 0) complain(file, `left out by the ground rules beside it: ${leftOut} statements`);
    if (options.format === 'csv') table.push(checked);
    else if (options.format === 'json') await print(`${checksToJson(checked)}\n`);
    else {
      const title = files.length > 1 ? `# ${file}\n\n` : '';
      await print(title + checksToMarkdown(checked) + (files.length > 1 ? '\n' : ''));
    }
  }
  if (options.format === 'csv') await print(`\uFEFF${checksToCsv(table)}`);
  return status === 0 && options.strict && doubtful ? 3 : status;
}

async function readText(file: string): Promise<string> {
  const { text, note } = await readDraftFile(file);
  if (note !== null) complain(file, note);
  return text;
}

async function readDraft(file: string): Promise<{ text: string; agreements: readonly Agreement[] }> {
  return { text: await readText(file), agreements: await groundRulesBeside(file) };
}

function readTape(file: string, text: string, { kind, style, map }: CheckOptions): Tape {
  const transcript = readTranscript(text);
  for (const { line, code, detail } of transcript.problems) {
    complain(file, `line ${line}: ${code}${detail === '' ? '' : `: ${detail}`}`);
  }
  const settings = guessSettings(transcript);
  const speakers = Object.fromEntries(
    map.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
  );
  return tapeOf(file, indexTranscript(transcript), {
    ...settings,
    kind: kind ?? settings.kind,
    style: style ?? settings.style,
    speakers: { ...settings.speakers, ...speakers },
  });
}

/** What `--strict` fails on. */
function isDoubtful({ label, flags }: Check): boolean {
  return (
    ['altered', 'spliced', 'approximate', 'not-found'].includes(label) || flags.includes('wrong-speaker')
  );
}
