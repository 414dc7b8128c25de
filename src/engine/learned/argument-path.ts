import type { CueRange } from './cue-range';
import type { ParagraphAtoms } from './paragraph-atoms';
import { phraseCode } from './phrase-codes';
import { subjectOfCue } from './cue-subject';
import { bytesSideBySide, intsSideBySide } from './side-by-side';

/** What lies between a cue and each token of its window, and what the token's own segment is like. */
export interface Path {
  /** What lies between the token and the cue, counted: commas, stops, verbs, conjunctions; hashed. */
  readonly crossed: Int32Array;
  /** Phrases between, signed by side. */
  readonly phrases: Int32Array;
  /** Other cues between, and whether the token is in one. */
  readonly others: Uint8Array;
  /** Quotations between. */
  readonly quotes: Uint8Array;
  /** What opens the clause that the token lies in, seen from the cue: the last subordinator, relative or coordinator crossed. */
  readonly clause: Uint8Array;
  /** Number of commas, colons, semicolons and dashes between. */
  readonly segment: Uint8Array;
  /** 1 where the token is in the subject of the cue's verb, 2 in what a relative or missing subject stands for, 3 the relative pronoun. */
  readonly subject: Uint8Array;
}

const comma = phraseCode('comma');
const dash = phraseCode('dash');
const colon = phraseCode('colon');
const semicolon = phraseCode('semicolon');
const stop = phraseCode('stop');
const verbPhrase = phraseCode('verb');
const coordinator = phraseCode('coordinator');
const subordinator = phraseCode('subordinator');
const relative = phraseCode('relative');

/** Walks from the cue to both sides. All arrays have the length of the window. */
export function pathFrom(
  atoms: ParagraphAtoms,
  cue: CueRange,
  cues: readonly CueRange[],
  window: CueRange,
): Path {
  const size = window.to - window.from;
  const ints = intsSideBySide(2, size);
  const bytes = bytesSideBySide(6, size);
  const path: Path = {
    crossed: ints(),
    phrases: ints(),
    others: bytes(),
    quotes: bytes(),
    clause: bytes(),
    segment: bytes(),
    subject: bytes(),
  };
  const otherCue = bytes();
  for (const other of cues) {
    if (other.from === cue.from) continue;
    for (let i = Math.max(other.from, window.from); i < Math.min(other.to, window.to); i += 1)
      otherCue[i - window.from] = 1;
  }
  walk(atoms, cue, window, otherCue, path, -1);
  walk(atoms, cue, window, otherCue, path, 1);
  markSubject(atoms, cue, window, path.subject);
  return path;
}

/** Walks from the cue to one side. */
function walk(
  { phrase, phraseNumber: number, verb, quote, sentence }: ParagraphAtoms,
  cue: CueRange,
  window: CueRange,
  otherCue: Uint8Array,
  path: Path,
  step: 1 | -1,
): void {
  let commas = 0;
  let stops = 0;
  let verbs = 0;
  let others = 0;
  let quotes = 0;
  let clause = 0;
  let segments = 0;
  let inOther = false;
  const start = number[step > 0 ? cue.to - 1 : cue.from] ?? 0;
  for (let i = step > 0 ? cue.to : cue.from - 1; i >= window.from && i < window.to; i += step) {
    const k = i - window.from;
    const kind = (phrase[i] ?? 0) & ~1;
    const opens = ((phrase[i] ?? 0) & 1) === 0;
    const isOther = otherCue[k] === 1;
    path.crossed[k] =
      Math.min(3, commas) +
      4 * Math.min(2, stops) +
      12 * Math.min(3, verbs) +
      48 * Math.min(2, others) +
      144 * (step > 0 ? 1 : 0);
    path.phrases[k] = step * Math.min(9, Math.abs((number[i] ?? 0) - start));
    path.others[k] = Math.min(2, others) * 2 + (isOther ? 1 : 0);
    path.quotes[k] = Math.min(3, quotes);
    path.clause[k] = clause;
    path.segment[k] = Math.min(6, segments) + 8 * (step > 0 ? 1 : 0);
    if (kind === comma) commas += 1;
    if (kind === comma || kind === dash || kind === colon || kind === semicolon) segments += 1;
    if (kind === stop || sentence[i] !== sentence[i + step]) stops += 1;
    if (kind === verbPhrase && opens && (verb[i] ?? 0) > 0 && quote[i] === 0) verbs += 1;
    if (kind === coordinator) clause = 1;
    if (kind === subordinator) clause = 2;
    if (kind === relative) clause = 3;
    if (quote[i] === (step > 0 ? 3 : 1)) quotes += 1;
    if (!isOther && inOther) others += 1;
    inOther = isOther;
  }
}

/** The subject that the rules of grammar find for the cue's verb. */
function markSubject(atoms: ParagraphAtoms, cue: CueRange, window: CueRange, marks: Uint8Array): void {
  const subject = subjectOfCue(atoms, cue);
  if (!subject) return;
  const mark = (range: CueRange | null, value: number): void => {
    if (!range) return;
    for (let i = Math.max(window.from, range.from); i < Math.min(window.to, range.to); i += 1)
      marks[i - window.from] = value;
  };
  mark(subject.antecedent, subject.kind === 'relative' ? 4 : 2);
  mark(subject.source, subject.kind === 'relative' ? 3 : 1);
}
