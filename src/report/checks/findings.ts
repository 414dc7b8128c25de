import type { Check, CheckFlag, CheckLabel, Edit, Passage } from '../../checking';

/**
 * The words in which a check is told. They say what is on which tape and where, never that a quotation is right: that is
 * for whoever listens. The command line uses {@link englishFindings}, an editor passes translated ones.
 */
export interface FindingWording {
  /** By label; `where` is "at 00:12:31 in tape.vtt", empty where nothing was found. */
  readonly label: Readonly<Record<CheckLabel, (where: string) => string>>;
  readonly flag: Readonly<Record<CheckFlag, (check: Check) => string>>;
  /** Why nothing can be told. */
  readonly because: Readonly<Record<NonNullable<Check['because']>, string>>;
  /** "at 00:12:31 in tape.vtt"; `time` is null where the transcript has none. */
  readonly where: (time: string | null, transcript: string) => string;
}

export const englishFindings: FindingWording = {
  label: {
    'cannot-tell': (where) => (where === '' ? 'cannot be checked here' : `cannot be told; listen ${where}`),
    verbatim: (where) => `same words ${where}`,
    punctuation: (where) => `same words ${where}, marks, numerals or short forms aside`,
    'marked-edit': (where) => `same words ${where}, with the cuts and insertions that are marked`,
    'cleaned-up': (where) => `same words ${where}, hesitations and repeats left out`,
    tidied: (where) => `grammar differs ${where}`,
    'unmarked-cut': (where) => `words left out without an ellipsis ${where}`,
    spliced: (where) => `put together from different places, the first ${where}`,
    altered: (where) => `other words ${where}`,
    approximate: (where) => `looks like a paraphrase inside quotation marks; nearest ${where}`,
    'not-found': () => 'not found on these transcripts',
    differs: (where) => `differs from the machine's transcript; listen ${where}`,
  },
  flag: {
    'wrong-speaker': ({ passages }) =>
      `the transcript gives it to ${passages[0]?.tapeSpeaker ?? 'somebody else'}`,
    'meaning-risk': ({ risks }) => `a difference in meaning (${risks.join(', ')})`,
    'trimmed-context': () => 'the sentence goes on around it',
    'several-places': () => 'the same words occur in several places',
  },
  because: {
    short: 'fewer than four words',
    language: 'a transcript is in another language',
    unclear: 'something in between could not be heard',
    'no-tape': 'no transcript of this speaker',
  },
  where: (time, transcript) => (time === null ? `in ${transcript}` : `at ${time} in ${transcript}`),
};

/** A check in a line: "same words at 00:12:31 in tape.vtt; the sentence goes on around it". */
export function finding(check: Check, wording: FindingWording = englishFindings): string {
  const [first] = check.passages;
  const where = first ? wording.where(clock(first.from), first.transcript) : '';
  return [
    wording.label[check.label](where),
    ...(check.because === null ? [] : [wording.because[check.because]]),
    ...check.flags.map((flag) => wording.flag[flag](check)),
  ].join('; ');
}

/** "00:12:31", hours always; null where there is no time. */
export function clock(milliseconds: number | null): string | null {
  return milliseconds === null ? null : exactClock(milliseconds).slice(0, 8);
}

/** "00:12:31.400". */
export function exactClock(milliseconds: number): string {
  const whole = Math.max(0, Math.round(milliseconds));
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const seconds = Math.floor(whole / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${part(h, 2)}:${part(m, 2)}:${part(s, 2)}.${part(whole % 1000, 3)}`;
}

/** The transcript's own words, an ellipsis between places. */
export function tapeWords(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join(' … ');
}

/** The differences in a line: "−um, −we; can → cannot; +so". */
export function differences(edits: readonly Edit[]): string {
  return edits
    .map(({ op, quote, tape }) =>
      op === 'insert' ? `+ ${quote}` : op === 'delete' ? `− ${tape}` : `${tape} → ${quote}`,
    )
    .join('; ');
}
