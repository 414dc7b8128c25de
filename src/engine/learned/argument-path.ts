import { mix } from './hashing';
import { cueHead } from './cue-range';
import type { CueRange } from './cue-range';
import type { ParagraphAtoms } from './paragraph-atoms';
import { phraseNumber } from './paragraph-atoms';
import { subjectBefore } from '../statements/phrases/subjects';

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
  /** What its segment (between commas) begins with. */
  readonly segmentHead: Int32Array;
  /** 1 where the token is in the subject of the cue's verb, 2 in what a relative or missing subject stands for, 3 the relative pronoun. */
  readonly subject: Uint8Array;
  /** What its segment is made of: its opener, whether it has a finite verb, and whether a noun phrase stands before that. */
  readonly segmentSort: Int32Array;
  /** Distance to the end of its sentence, in bands. */
  readonly toEnd: Uint8Array;
  /** How much of its sentence stands in quotation marks: 0 nothing, 1 a part, 2 all, 3 all but an attribution. */
  readonly sentenceQuoted: Uint8Array;
}

const comma = (phraseNumber['comma'] ?? 0) * 2;
const dash = (phraseNumber['dash'] ?? 0) * 2;
const colon = (phraseNumber['colon'] ?? 0) * 2;
const semicolon = (phraseNumber['semicolon'] ?? 0) * 2;
const stop = (phraseNumber['stop'] ?? 0) * 2;
const verbPhrase = (phraseNumber['verb'] ?? 0) * 2;
const coordinator = (phraseNumber['coordinator'] ?? 0) * 2;
const subordinator = (phraseNumber['subordinator'] ?? 0) * 2;
const relative = (phraseNumber['relative'] ?? 0) * 2;

/** Walks from the cue to both sides. All arrays have the length of the window. */
export function pathFrom(
  atoms: ParagraphAtoms,
  cue: CueRange,
  cues: readonly CueRange[],
  window: CueRange,
): Path {
  const size = window.to - window.from;
  const path: Path = {
    crossed: new Int32Array(size),
    phrases: new Int32Array(size),
    others: new Uint8Array(size),
    quotes: new Uint8Array(size),
    clause: new Uint8Array(size),
    segment: new Uint8Array(size),
    segmentHead: new Int32Array(size),
    subject: new Uint8Array(size),
    segmentSort: new Int32Array(size),
    toEnd: new Uint8Array(size),
    sentenceQuoted: new Uint8Array(size),
  };
  const otherCue = new Uint8Array(size);
  for (const other of cues) {
    if (other.from === cue.from) continue;
    for (let i = Math.max(other.from, window.from); i < Math.min(other.to, window.to); i += 1)
      otherCue[i - window.from] = 1;
  }
  const { phrase, phraseNumber: number, verb, quote, sentence } = atoms;
  const walk = (from: number, step: 1 | -1): void => {
    let commas = 0;
    let stops = 0;
    let verbs = 0;
    let others = 0;
    let quotes = 0;
    let clause = 0;
    let segments = 0;
    let inOther = false;
    const start = number[step > 0 ? cue.to - 1 : cue.from] ?? 0;
    for (let i = from; i >= window.from && i < window.to; i += step) {
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
  };
  walk(cue.from - 1, -1);
  walk(cue.to, 1);
  markSubject(atoms, cue, window, path.subject);
  markSegments(atoms, window, path.segmentSort);
  let segmentHead = 0;
  let fresh = true;
  for (let i = window.from; i < window.to; i += 1) {
    const k = i - window.from;
    const kind = (phrase[i] ?? 0) & ~1;
    if (sentence[i] !== sentence[i - 1]) fresh = true;
    if (fresh) {
      const opener = atoms.tag[i] ?? 0;
      segmentHead =
        kind === subordinator || kind === relative || kind === coordinator
          ? (atoms.word[i] ?? 0)
          : mix(kind, opener);
      fresh = false;
    }
    path.segmentHead[k] = segmentHead;
    if (kind === comma || kind === dash || kind === colon || kind === semicolon) fresh = true;
    const left = (atoms.sentenceTo[i] ?? 0) - 1 - i;
    path.toEnd[k] = left < 3 ? left : left < 6 ? 3 : left < 12 ? 4 : 5;
  }
  for (let i = window.from; i < window.to;) {
    const to = Math.min(window.to, atoms.sentenceTo[i] ?? window.to);
    let inside = 0;
    let words = 0;
    for (let j = i; j < to; j += 1) {
      if ((atoms.tag[j] ?? 0) === 13) continue;
      words += 1;
      if ((quote[j] ?? 0) > 0) inside += 1;
    }
    const value = inside === 0 ? 0 : inside === words ? 2 : words - inside <= 6 ? 3 : 1;
    path.sentenceQuoted.fill(value, i - window.from, Math.max(i + 1, to) - window.from);
    i = Math.max(i + 1, to);
  }
  return path;
}

/** The subject that the rules of grammar find for the cue's verb. */
function markSubject(atoms: ParagraphAtoms, cue: CueRange, window: CueRange, marks: Uint8Array): void {
  const head = cueHead(atoms, cue);
  const chunked = atoms.chunks[atoms.sentence[head] ?? -1];
  const verb = chunked?.phrases.findIndex(({ from, to }) => from <= head && head < to) ?? -1;
  let group = chunked?.phrases[verb];
  if (!chunked || group?.kind !== 'verb') return;
  let index = verb;
  // "plans to say", "went on to insist": the subject is that of the verb before.
  for (let step = 0; step < 3 && group?.verb?.form === 'infinitive'; step += 1) {
    const before = chunked.phrases.findLastIndex(({ kind }, at) => at < index && kind === 'verb');
    if (before < 0 || index - before > 3) break;
    index = before;
    group = chunked.phrases[index];
  }
  const subject = subjectBefore(chunked, index);
  if (!subject) return;
  const mark = (range: CueRange | null, value: number): void => {
    if (!range) return;
    for (let i = Math.max(window.from, range.from); i < Math.min(window.to, range.to); i += 1)
      marks[i - window.from] = value;
  };
  mark(subject.antecedent, subject.kind === 'relative' ? 4 : 2);
  mark(subject.source, subject.kind === 'relative' ? 3 : 1);
}

/** Sorts the segments between commas, dashes, stops and conjunctions. */
function markSegments(atoms: ParagraphAtoms, window: CueRange, sorts: Int32Array): void {
  for (const { sentence, phrases } of atoms.chunks) {
    if (sentence.to <= window.from || sentence.from >= window.to) continue;
    let first = 0;
    phrases.forEach((one, index) => {
      const next = phrases[index + 1];
      const ends =
        !next || ['comma', 'dash', 'semicolon', 'colon', 'stop', 'coordinator'].includes(next.kind);
      if (!ends) return;
      let nouns = 0;
      let sort = 0;
      for (let at = first; at <= index; at += 1) {
        const phrase = phrases[at];
        if (!phrase) break;
        if (phrase.kind === 'noun' || phrase.kind === 'quotation') nouns = 1;
        if (phrase.kind === 'verb' && sort === 0)
          sort = phrase.verb?.form === 'finite' ? 1 + nouns : phrase.verb?.form === 'infinitive' ? 3 : 4;
      }
      let opener = phrases[first];
      let second = phrases[first + 1];
      if (opener && ['comma', 'dash', 'semicolon', 'colon', 'coordinator'].includes(opener.kind)) {
        const mark = opener;
        opener = second;
        second = phrases[first + 2];
        sort = mix(sort, atoms.word[mark.from] ?? 0);
      }
      const value = mix(
        mix(sort, (atoms.phrase[opener?.from ?? -1] ?? 0) >> 1),
        (atoms.phrase[second?.from ?? -1] ?? 0) >> 1,
      );
      for (let i = Math.max(window.from, phrases[first]?.from ?? 0); i < Math.min(window.to, one.to); i += 1)
        sorts[i - window.from] = value;
      first = index + 1;
    });
  }
}
