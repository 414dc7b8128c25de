import { mix } from './hashing';
import type { ParagraphAtoms, Proposal } from './paragraph-atoms';
import { phraseNumber } from './paragraph-atoms';
import { subjectBefore } from '../statements/phrases/subjects';
import type { FeatureBuffer } from './sequence-model';

/** The labels of the argument model. */
export const argumentLabels = { neither: 0, source: 1, content: 2 } as const;

/** A cue in tokens, half-open. */
export interface CueRange {
  readonly from: number;
  readonly to: number;
}

/** How far from its cue, in tokens, a source or content may stand. Keeps the whole linear. */
export const argumentReach = 250;

/** The stretch of the paragraph in which the arguments of a cue are looked for. */
export function argumentWindow(atoms: ParagraphAtoms, cue: CueRange): CueRange {
  return {
    from: Math.max(0, cue.from - argumentReach),
    to: Math.min(atoms.length, cue.to + argumentReach),
  };
}

const edgeOfText = 0x7f;

/**
 * Fills the buffer with what speaks for and against each token of the window being the source or the content of the
 * cue. `cues` are all cues of the paragraph in order, this one among them.
 */
export function argumentFeatures(
  atoms: ParagraphAtoms,
  cue: CueRange,
  cues: readonly CueRange[],
  buffer: FeatureBuffer,
): void {
  buffer.clear();
  const { word, stem, shape, tag, lexicon, phrase, verb, quote, quotation, sentence } = atoms;
  const at = (array: ArrayLike<number>, index: number): number => array[index] ?? edgeOfText;
  const window = argumentWindow(atoms, cue);
  const proposal = bestProposal(atoms, cue);
  const sort = proposal?.sort ?? 0;
  const head = cueHead(atoms, cue);
  const cueStem = at(stem, head);
  const cueVerb = at(verb, head);
  const cueLex = at(lexicon, head);
  const cueTag = at(tag, head);
  const before = at(tag, cue.from - 1);
  const after = at(tag, cue.to);
  const afterWord = at(word, cue.to);
  const beforeQuote = at(quote, cue.from - 1) === 3 || at(quote, cue.from - 2) === 3 ? 1 : 0;
  const afterQuote = at(quote, cue.to) === 1 || at(quote, cue.to + 1) === 1 ? 1 : 0;
  const cueSort = mix(mix(mix(cueVerb, cueLex), beforeQuote * 2 + afterQuote), mix(before, after));
  const cueQuotation = at(quotation, cue.from);
  const path = pathFrom(atoms, cue, cues, window);

  for (let i = window.from; i < window.to; i += 1) {
    const inCue = i >= cue.from && i < cue.to;
    const k = i - window.from;
    const one = (template: number, a: number): void => {
      buffer.addState(mix(template, a));
    };
    const two = (template: number, a: number, b: number): void => {
      buffer.addState(mix(mix(template, a), b));
    };
    const three = (template: number, a: number, b: number, c: number): void => {
      buffer.addState(mix(mix(mix(template, a), b), c));
    };
    const edge = (template: number, a: number): void => {
      buffer.addEdge(mix(template, a));
    };
    if (inCue) {
      // Its label is known; what counts is that nothing leads through.
      one(1, 0);
      edge(1, 0);
      buffer.endPosition();
      continue;
    }
    const side = i < cue.from ? 1 : 2;
    const steps = i < cue.from ? cue.from - i : i - cue.to + 1;
    const far = side * 16 + band(steps);
    const apart = Math.max(-3, Math.min(3, at(sentence, i) - at(sentence, cue.from))) + 3;
    const part = at(proposal?.parts ?? [], i) % edgeOfText;
    const partBefore = at(proposal?.parts ?? [], i - 1) % edgeOfText;
    const partAfter = at(proposal?.parts ?? [], i + 1) % edgeOfText;
    const inQuote = at(quote, i) + (at(quotation, i) >= 0 && at(quotation, i) === cueQuotation ? 4 : 0);
    const w = at(word, i);
    const s = at(stem, i);
    const t = at(tag, i);
    const crossed = path.crossed[k] ?? 0;
    const phrases = at(path.phrases, k);
    const others = at(path.others, k);
    const quoted = at(path.quotes, k);
    const state = mix(mix(part, sort), at(atoms.proposed, i) & 14);
    const subject = at(path.subject, k);
    const shape1 = at(path.segmentSort, k);
    three(62, subject, side, part);
    three(63, subject, cueVerb, proposal ? 1 : 0);
    three(64, subject, at(path.subject, k - 1), at(path.subject, k + 1));
    three(65, side, shape1, at(path.segment, k));
    three(66, side, shape1, inQuote);
    three(67, side, mix(shape1, cueLex), at(path.segment, k));
    two(68, mix(afterWord, side), crossed);
    two(69, mix(afterWord, side), at(path.segment, k));
    two(70, mix(cueStem, side), shape1);
    three(71, mix(afterWord, cueVerb), side, shape1);
    one(2, far);
    two(3, side, apart);
    two(4, part, sort);
    three(5, part, partBefore, partAfter);
    two(6, part, cueStem);
    two(7, state, far);
    two(8, part, at(atoms.proposed, i));
    three(9, side, at(atoms.proposed, i), proposal ? 1 : 0);
    three(10, side, inQuote, apart);
    three(11, side, inQuote, quoted);
    three(12, cueStem, side, inQuote);
    three(13, cueStem, side, part);
    two(14, side, w);
    two(15, side, s);
    two(16, side, t);
    two(17, far, t);
    two(18, side, mix(at(tag, i - 1), t));
    two(19, side, mix(t, at(tag, i + 1)));
    two(20, side, mix(mix(at(tag, i - 1), t), at(tag, i + 1)));
    two(21, side, at(word, i - 1));
    two(22, side, at(word, i + 1));
    two(23, side, mix(at(word, i - 1), w));
    two(24, side, mix(w, at(word, i + 1)));
    two(25, side, at(shape, i));
    three(26, side, at(phrase, i), at(phrase, i - 1));
    three(27, side, at(phrase, i), at(phrase, i + 1));
    three(28, side, at(phrase, i), at(verb, i));
    two(29, phrases, at(phrase, i));
    three(30, phrases, at(phrase, i), cueVerb);
    three(31, phrases, t, cueTag);
    two(32, cueSort, far);
    three(33, cueSort, side, inQuote);
    two(34, cueSort, mix(phrases, at(phrase, i)));
    two(35, side, crossed);
    two(36, crossed, t);
    two(37, crossed, mix(cueVerb, inQuote));
    two(38, side, others);
    two(39, others, part);
    three(40, others, inQuote, apart);
    three(41, side, afterWord, inQuote);
    three(42, side, afterWord, cueVerb);
    three(43, side, mix(before, after), inQuote);
    three(44, cueStem, side, band(steps));
    three(45, cueStem, side, t);
    two(46, far, mix(cueStem, w));
    two(47, side, at(word, i - 2));
    two(48, side, at(word, i + 2));
    two(49, side, at(tag, i + 2));
    three(50, side, at(path.clause, k), apart);
    three(51, at(path.clause, k), phrases, part);
    three(52, side, at(path.segment, k), inQuote);
    three(53, cueVerb, side, at(path.segment, k));
    two(54, side, at(path.toEnd, k));
    three(55, side, at(path.segmentHead, k), cueLex);
    two(56, side, at(path.segmentHead, k));
    three(57, part, crossed, inQuote);
    three(58, side, inQuote, mix(beforeQuote, afterQuote));
    three(59, mix(side, apart), inQuote, mix(cueLex, others));
    three(60, mix(side, apart), at(path.sentenceQuoted, k), cueQuotation < 0 ? 0 : 1);
    three(61, cueLex, mix(side, phrases), at(phrase, i));

    edge(1, 0);
    edge(2, mix(partBefore, part));
    edge(3, mix(mix(partBefore, part), sort));
    edge(4, mix(at(tag, i - 1), t));
    edge(5, mix(side, w));
    edge(6, mix(side, at(word, i - 1)));
    edge(7, mix(at(phrase, i - 1), mix(at(phrase, i), side)));
    edge(8, mix(at(quote, i - 1), mix(at(quote, i), side)));
    edge(9, mix(side, mix(steps < 3 ? steps : 3, t)));
    edge(10, mix(at(sentence, i) === at(sentence, i - 1) ? 1 : 0, mix(side, at(path.sentenceQuoted, k))));
    edge(11, mix(side, mix(at(shape, i - 1), mix(at(shape, i), at(shape, i + 1)))));
    edge(12, mix(mix(at(word, i - 1), w), side));
    edge(13, mix(mix(at(word, i - 1), t), mix(at(tag, i + 1), side)));
    edge(14, mix(mix(at(atoms.proposed, i - 1), at(atoms.proposed, i)), proposal ? 1 : 0));
    edge(15, mix(mix(w, at(tag, i + 1)), at(tag, i + 2)));
    edge(16, mix(mix(cueStem, side), at(phrase, i)));
    edge(18, mix(subject, at(path.subject, k - 1)));
    edge(19, mix(mix(shape1, at(path.segmentSort, k - 1)), mix(side, at(phrase, i - 1))));
    edge(20, mix(mix(at(quote, i - 1), at(quote, i)), mix(side, mix(at(phrase, i), at(shape, i)))));
    edge(17, mix(mix(side, at(path.segmentHead, k)), mix(at(shape, i - 1), at(phrase, i))));
    buffer.endPosition();
  }
}

/** The rules' statement whose cue shares the most tokens with the cue; null where none does. */
export function bestProposal(atoms: ParagraphAtoms, cue: CueRange): Proposal | null {
  const counts = new Map<number, number>();
  let best = -1;
  for (let i = cue.from; i < cue.to; i += 1) {
    const index = atoms.proposalOfCue[i] ?? -1;
    if (index < 0) continue;
    counts.set(index, (counts.get(index) ?? 0) + 1);
    if (best < 0 || (counts.get(index) ?? 0) > (counts.get(best) ?? 0)) best = index;
  }
  return atoms.proposals[best] ?? null;
}

/** The token that decides what kind of cue it is: the last head of a verb group, else the first word of the lexicon, else the first. */
export function cueHead(atoms: ParagraphAtoms, { from, to }: CueRange): number {
  let found = -1;
  for (let i = from; i < to; i += 1) {
    if (atoms.head[i] === 1 && (atoms.verb[i] ?? 0) > 0 && (found < 0 || (atoms.lexicon[i] ?? 0) > 0))
      found = i;
  }
  if (found >= 0) return found;
  for (let i = from; i < to; i += 1) if ((atoms.lexicon[i] ?? 0) > 0) return i;
  return from;
}

function band(steps: number): number {
  if (steps <= 4) return steps;
  if (steps <= 6) return 5;
  if (steps <= 9) return 6;
  if (steps <= 14) return 7;
  if (steps <= 22) return 8;
  if (steps <= 35) return 9;
  if (steps <= 60) return 10;
  return 11;
}

interface Path {
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

function pathFrom(atoms: ParagraphAtoms, cue: CueRange, cues: readonly CueRange[], window: CueRange): Path {
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
