import type { Analysis, Mention, Speaker, Statement } from '../../engine';
import type { Check, DraftEdit } from '../check';
import { readLabel, sameName } from '../speakers/labels';
import type { Tape } from '../tape';

/** Who the transcript says it was, and how to say so. */
export interface Reattribution {
  /** The person's name as the draft has it, else as the user mapped the label, else as the label has it. */
  readonly name: string;
  /** The name in place of the one that stands with the quotation; null where none does, so that it is the reading that is wrong. */
  readonly edit: DraftEdit | null;
}

/**
 * Whom the words are given to in the transcript that has them; null where that is nobody whose name is known, or more than
 * one. The draft is changed where the statement's source is nothing but a name, and never inside quotation marks.
 */
export function reattribution(
  text: string,
  analysis: Analysis,
  { flags, passages, speaker, statement }: Check,
  { people }: Tape,
): Reattribution | null {
  const labels = new Set(passages.map(({ tapeSpeaker }) => tapeSpeaker));
  const [label] = labels;
  if (!flags.includes('wrong-speaker') || labels.size !== 1 || label == null) return null;
  const said = people.get(label) ?? label;
  const reading = readLabel(said);
  if (reading.kind !== 'name') return null;
  const matches = analysis.speakers.filter(
    ({ id, kind, name }) => id !== speaker && kind === 'person' && sameName(reading.words, name) === 'yes',
  );
  if (matches.length > 1) return null;
  const [person] = matches;
  const name = person?.name ?? people.get(label) ?? asPrinted(label);
  const wrong = analysis.speakers.find(({ id }) => id === speaker);
  const told = analysis.statements.find(({ id }) => id === statement);
  return { name, edit: wrong && told ? renamed(text, analysis, told, wrong, name, person) : null };
}

/** A label as print would write it: "BEN ORR (Tarn Works)" is Ben Orr. */
function asPrinted(label: string): string {
  const name = label
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function renamed(
  text: string,
  { quotations, prose }: Analysis,
  { source }: Statement,
  wrong: Speaker,
  name: string,
  person: Speaker | undefined,
): DraftEdit | null {
  const [span, more] = source;
  if (!span || more) return null;
  const { start, end } = span;
  const isName = wrong.mentions.some((one) => one.start === start && one.end === end && isByName(one));
  const quoted = quotations.some((one) => one.start < end && start < one.end);
  if (!isName || quoted || text.slice(start, end) !== prose.slice(start, end)) return null;
  // By the surname where the one that stands there is, and the person is introduced before.
  const isShort = !/\s/u.test(text.slice(start, end).trim());
  const isKnown = person?.mentions.some((one) => one.start < start && isByName(one)) === true;
  const surname = name.split(/\s+/u).at(-1) ?? name;
  return { start, end, text: isShort && isKnown ? surname : name };
}

function isByName({ form }: Mention): boolean {
  return form === 'name' || form === 'short-name';
}
