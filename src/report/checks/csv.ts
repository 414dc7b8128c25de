import { stringify } from 'csv-stringify/browser/esm/sync';
import { lineIndex } from '../line-index';
import { nameOf, quotedWords } from './checked-draft';
import type { CheckedDraft } from './checked-draft';
import { differences, exactClock, finding, tapeWords } from './findings';

const columns = [
  'story',
  'quote_id',
  'order',
  'line',
  'text',
  'speaker',
  'match',
  'flags',
  'finding',
  'source_file',
  'source_speaker',
  'source_start',
  'source_end',
  'source_text',
  'differences',
  'score',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/**
 * The checks of some drafts as one CSV table, a header and a row for each quotation in text order; see {@link toCsv} for
 * its form.
 */
export function checksToCsv(drafts: readonly CheckedDraft[]): string {
  return stringify(
    drafts.flatMap((draft) => rows(draft)),
    { columns: [...columns], header: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

function rows(draft: CheckedDraft): Row[] {
  const lineAt = lineIndex(draft.text);
  return draft.checks.map((check, index) => {
    const [first] = check.passages;
    const time = (at: number | null | undefined): string =>
      at === null || at === undefined ? '' : exactClock(at);
    return {
      story: draft.file,
      quote_id: check.id,
      order: index + 1,
      line: lineAt(check.content[0]?.start ?? 0),
      text: quotedWords(draft, check.content),
      speaker: nameOf(draft, check.speaker),
      match: check.label,
      flags: check.flags.join(' '),
      finding: finding(check),
      source_file: first?.transcript ?? '',
      source_speaker: first?.tapeSpeaker ?? '',
      source_start: time(first?.from),
      source_end: time(first?.to),
      source_text: tapeWords(check.passages),
      differences: differences(check.edits),
      score: check.score.toFixed(2),
    };
  });
}
