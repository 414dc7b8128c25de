import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Analysis, Statement, Zone } from '../engine';
import { lineIndex } from './line-index';
import { candidateNames, contentWords, speakerOf, startOf, words } from './words';

/** A draft with its analysis; `file` is what the reader knows it by. */
export interface AnalysedDraft {
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** A row's cells by column; the order of the keys is the order of the columns. */
type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/** Newsrooms have no standard for a list of quotes; these are the columns their own sheets have in common. */
const columns = [
  'story',
  'quote_id',
  'order',
  'paragraph',
  'line',
  'zone',
  'type',
  'class',
  'text',
  'speaker_as_written',
  'speaker',
  'speaker_kind',
  'speaker_title',
  'speaker_org',
  'cue',
  'attribution',
  'anonymous',
  'channel',
  'recipient',
  'language',
  'translated',
  'polarity',
  'inferred',
  'confidence',
  'candidates',
] as const;

/**
 * All statements of some drafts as one CSV table (RFC 4180: CRLF, quotes doubled), a header and a row for each
 * statement in text order. Cells that a spreadsheet would run as a formula are guarded by an apostrophe. There is no
 * byte-order mark; whoever writes a file for Excel puts one before it.
 */
export function toCsv(drafts: readonly AnalysedDraft[]): string {
  return stringify(
    drafts.flatMap((draft) => rows(draft)),
    { columns: [...columns], header: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

function rows({ file, text, analysis }: AnalysedDraft): Row[] {
  const lineAt = lineIndex(text);
  const paragraphs = analysis.zones.filter(({ kind }) => !silent.has(kind));
  let paragraph = 0;
  return analysis.statements.map((statement, index) => {
    const start = startOf(statement);
    for (let next = paragraphs[paragraph]; next && next.start <= start; next = paragraphs[paragraph]) {
      paragraph += 1;
    }
    const speaker = speakerOf(analysis, statement);
    return {
      story: file,
      quote_id: statement.id,
      order: index + 1,
      paragraph,
      line: lineAt(start),
      zone: paragraphs[paragraph - 1]?.kind ?? 'body',
      type: statement.kind,
      class: statement.class,
      text: contentWords(text, analysis, statement),
      speaker_as_written: words(text, analysis, statement.source),
      speaker: speaker?.name ?? '',
      speaker_kind: speaker?.kind ?? '',
      speaker_title: speaker?.description ?? '',
      speaker_org: speaker?.affiliation ?? '',
      cue: words(text, analysis, statement.cue),
      attribution: place(statement),
      anonymous: speaker?.kind === 'anonymous' ? 'yes' : 'no',
      channel: words(text, analysis, statement.carrier),
      recipient: words(text, analysis, statement.recipient),
      language: words(text, analysis, statement.language),
      translated: statement.interpreter.length > 0 ? 'yes' : 'no',
      polarity: statement.polarity,
      inferred: statement.inferred ? 'yes' : 'no',
      confidence: statement.confidence.toFixed(2),
      candidates: candidateNames(analysis, statement).join('; '),
    };
  });
}

/** Zones that hold no paragraph of the story. */
const silent: ReadonlySet<Zone['kind']> = new Set(['front-matter', 'code', 'markup']);

/** Where who said it stands, seen from the words. */
function place({ content, cue, source }: Statement): 'before' | 'middle' | 'after' | 'none' {
  const [who] = [...source, ...cue].sort((a, b) => a.start - b.start);
  const first = content[0];
  const last = content.at(-1);
  if (!who || !first || !last) return 'none';
  if (who.start < first.start) return 'before';
  return who.start >= last.end ? 'after' : 'middle';
}
