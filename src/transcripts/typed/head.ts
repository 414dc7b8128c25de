import { clockPattern, clockTime } from '../clock';

/** What a line opens with, before the words: who speaks, and when. Offsets are in the line. */
export interface Head {
  /** Where the label stands; null where the line gives only a time. */
  readonly label: { readonly start: number; readonly end: number } | null;
  /** The label as written, without its colon, bold marks and time. */
  readonly name: string | null;
  /** Milliseconds. */
  readonly from: number | null;
  /** Where the words begin. */
  readonly rest: number;
  /**
   * How the label is told: by a colon; by a tab; by bold letters; by a time after it (`timed`); as in the record of an
   * examination; by a title and a full stop, as in the record of a parliament (`record`); by its being alone on the line; or beyond doubt (`certain`): bold with a colon, a time in brackets with a
   * colon or with nothing more on the line. `time` and `bare-time`: there is no label.
   */
  readonly form:
    | 'colon'
    | 'tabbed'
    | 'bold'
    | 'certain'
    | 'timed'
    | 'examination'
    | 'record'
    | 'alone'
    | 'time'
    | 'bare-time';
}

/** Characters of a line in which its head is looked for. */
const longestHead = 120;
const name = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’&/_#-]{0,48}?(?: ?\\([^()\\d][^()]{0,40}\\)){0,2}";
const boxed = `(?:\\[ ?(${clockPattern})(?: ?(?:[-–]|-+>) ?${clockPattern})? ?\\]|\\((${clockPattern})\\)|#(\\d{2}:\\d{2}:\\d{2})-\\d#)`;

const lead = new RegExp(`^\\s*(?:[-–—•>] +)?(?:#{1,6} +)?`, 'u');
const time = new RegExp(`^${boxed}[:\\t ]*`, 'u');
const bareTime = new RegExp(`^(${clockPattern})(?:[\\t ]*$|\\t+|[ ]+[-–—|][ ]+| {2,}|: +| +)`, 'u');
const bold = new RegExp(
  `^(\\*\\*|__)(${name})(?: *${boxed})? ?(:?)(?:\\1)(?: *${boxed})?(:?)(?=\\s|$)\\s*`,
  'u',
);
const colon = new RegExp(`^(${name})(?: *${boxed})? ?:(?=\\s|$)\\s*`, 'u');
const timed = new RegExp(`^(${name})[ \\t]*${boxed}(:?)(?=\\s|$)\\s*`, 'u');
const clocked = new RegExp(`^(${name})[ \\t]+(${clockPattern})[ \\t]*$`, 'u');
const tabbed = new RegExp(`^(${name})\\t+(?=\\S)`, 'u');
const alone = new RegExp(`^(${name})[ \\t]*$`, 'u');
/** "Ms. ORR. Thank you", "Senator Orr. Thank you", "The PRESIDING OFFICER. The clerk will". */
const record =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative|Congress(?:wo)?man|Chair(?:wo)?man|Secretary|Ambassador|General|Judge|Justice|Governor|Mayor)\.? (?:(?:Mc|Mac|De|Van |von )?\p{Lu}[\p{L}\p{M}'’-]+)(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?)|The (?:\p{Lu}{2,}(?: \p{Lu}{2,}){0,3}|Chair(?:wo)?man|Chair|Clerk|Witness))\.\s+(?=\S)/u;
const examination = /^([QA])(?:\.|(?= {2}|\t))\s+(?=\S)/u;

/** Reads the head of a hand-typed line, if it has one; whether a label is one, {@link acceptLabels} decides. */
export function headOf(line: string): Head | null {
  const text = line.slice(0, longestHead);
  let at = lead.exec(text)?.[0].length ?? 0;
  let from: number | null = null;
  let form: Head['form'] = 'time';
  let found = time.exec(text.slice(at));
  if (!found) {
    found = bareTime.exec(text.slice(at));
    form = 'bare-time';
  }
  if (found) {
    from = clockTime(found[1] ?? found[2] ?? found[3] ?? '');
    if (from === null) return null;
    at += found[0].length;
  }
  return labelAt(text, at, from) ?? (found ? { label: null, name: null, from, rest: at, form } : null);
}

function labelAt(text: string, at: number, from: number | null): Head | null {
  const open = text.slice(at);
  const inBold = bold.exec(open);
  if (inBold?.[2] !== undefined) {
    const clocks = [inBold[3], inBold[4], inBold[5], inBold[7], inBold[8], inBold[9]];
    const hasColon = inBold[6] !== '' || inBold[10] !== '';
    return head(inBold[0], inBold[2], at + 2, at, from ?? clockOf(clocks), hasColon ? 'certain' : 'bold');
  }
  const withColon = colon.exec(open);
  if (withColon?.[1] !== undefined) {
    const time = clockOf(withColon.slice(2));
    return head(withColon[0], withColon[1], at, at, from ?? time, time === null ? 'colon' : 'certain');
  }
  const withTime = timed.exec(open);
  const time = withTime && clockOf(withTime.slice(2, 5));
  if (withTime?.[1] !== undefined && time !== null) {
    const isCertain = withTime[5] !== '' || withTime[0].length === open.length;
    // Round brackets within a sentence are the speaker's.
    if (isCertain || withTime[3] === undefined)
      return head(withTime[0], withTime[1], at, at, from ?? time, isCertain ? 'certain' : 'timed');
  }
  const withClock = clocked.exec(open);
  const clock = withClock && clockTime(withClock[2] ?? '');
  if (withClock?.[1] !== undefined && clock !== null)
    return head(withClock[0], withClock[1], at, at, from ?? clock, 'timed');
  for (const [pattern, form] of [
    [examination, 'examination'],
    [record, 'record'],
    [tabbed, 'tabbed'],
  ] as const) {
    const found = pattern.exec(open);
    if (found?.[1] !== undefined) return head(found[0], found[1], at, at, from, form);
  }
  return null;
}

/** The head of a line that is a label and nothing more, but for a time before it; null where it is longer. */
export function aloneOn(line: string, before: Head | null): Head | null {
  if (line.length > longestHead || before?.label) return null;
  const at = before?.rest ?? lead.exec(line)?.[0].length ?? 0;
  const found = alone.exec(line.slice(at));
  return found?.[1] === undefined ? null : head(found[0], found[1], at, at, before?.from ?? null, 'alone');
}

function head(
  whole: string,
  written: string,
  start: number,
  at: number,
  from: number | null,
  form: Head['form'],
): Head {
  const label = written.trimEnd();
  return { label: { start, end: start + label.length }, name: label, from, rest: at + whole.length, form };
}

function clockOf(written: readonly (string | undefined)[]): number | null {
  const found = written.find((clock) => clock !== undefined);
  return found === undefined ? null : clockTime(found);
}
