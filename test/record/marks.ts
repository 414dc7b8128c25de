import { analyze } from '../../src/engine';
import type { Analysis, Statement } from '../../src/engine';
import { anchoredSpans, anchorOf, draftRecords, withMark } from '../../src/record';
import type { Correction, DraftRecord, Mark, SignOffMark } from '../../src/record';

/** A draft as the engine reads it. */
export interface Read {
  readonly text: string;
  readonly analysis: Analysis;
}

export function read(...paragraphs: readonly string[]): Read {
  const text = paragraphs.join('\n\n');
  return { text, analysis: analyze(text) };
}

/** The statement that holds these words. */
export function statementWith({ text, analysis }: Read, words: string): Statement {
  const found = analysis.statements.find((statement) =>
    anchoredSpans(statement).some(({ start, end }) => text.slice(start, end).includes(words)),
  );
  if (!found) throw new Error(`No statement with “${words}”`);
  return found;
}

let count = 0;

function base({ text }: Read, statement: Statement) {
  count += 1;
  return {
    id: `urn:test:${String(count).padStart(4, '0')}`,
    created: new Date(Date.UTC(2030, 0, 1) + count * 1000).toISOString(),
    creator: 'Ada Finch',
    anchors: anchoredSpans(statement).map((span) => anchorOf(text, span)),
    supersedes: [],
  };
}

/** A confirmation, against a tape, of the statement with these words, unless said otherwise. */
export function signOff(draft: Read, words: string, more: Partial<SignOffMark> = {}): SignOffMark {
  const statement = statementWith(draft, words);
  const speaker = draft.analysis.speakers.find(({ id }) => id === statement.speaker)?.name ?? null;
  return {
    ...base(draft, statement),
    purpose: 'sign-off',
    verdict: 'confirmed',
    note: '',
    evidence: { file: 'tape.vtt', start: 751_000, end: 754_200 },
    speaker,
    kind: statement.kind,
    ...more,
  };
}

export function correction(
  draft: Read,
  words: string,
  is: Correction,
  supersedes: readonly string[] = [],
): Mark {
  return { ...base(draft, statementWith(draft, words)), purpose: 'correction', correction: is, supersedes };
}

export function recordOf(...marks: readonly Mark[]): DraftRecord {
  return marks.reduce((record, mark) => withMark(record, mark, 'draft.md'), draftRecords.empty);
}
