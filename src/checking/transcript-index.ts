import type { Transcript, TranscriptWord } from '../transcripts';
import { goesIntoNumerals, months, numeralAt, units } from './words/numbers';
import { readWords } from './words/read-words';
import type { After } from './words/read-words';
import { factsOf } from './words/word-facts';
import type { WordFacts } from './words/word-facts';

/**
 * A transcript made ready to be searched: its words evened out, and where each stem occurs. Built once for a transcript,
 * in time linear in its length; it depends on nothing else.
 */
export interface TranscriptIndex {
  readonly transcript: Transcript;
  /** The transcript's words, all turns in a row. */
  readonly written: readonly TranscriptWord[];
  /** How many words are compared; the arrays below have this length. A written word may be several of them, or none. */
  readonly length: number;
  /** Which of the {@link vocabulary} it is. */
  readonly ids: Int32Array;
  /** Which of {@link written} it stands in, first and last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Which turn it stands in. */
  readonly turns: Int32Array;
  readonly after: readonly After[];
  /** 1 where it is written with a capital letter. */
  readonly capitals: Uint8Array;
  readonly vocabulary: readonly WordFacts[];
  readonly idOf: ReadonlyMap<string, number>;
  /** By vocabulary id: written with a capital letter in mid-sentence and never without one. */
  readonly names: ReadonlySet<number>;
  /** By vocabulary id: the number of its stem. */
  readonly stems: Int32Array;
  readonly stemOf: ReadonlyMap<string, number>;
  /** Where each stem occurs, ascending: those of stem `s` are `places.subarray(starts[s], starts[s + 1])`. */
  readonly places: Int32Array;
  readonly starts: Int32Array;
}

export function indexTranscript(transcript: Transcript): TranscriptIndex {
  const steps = indexSteps(transcript);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * {@link indexTranscript} with stops in between, a few milliseconds of work from one to the next.
 *
 * @param piece Words that are read together, about; what comes of them does not hang on it.
 */
export function* indexSteps(transcript: Transcript, piece = 300): Generator<undefined, TranscriptIndex> {
  const written: TranscriptWord[] = [];
  const ids: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const turns: number[] = [];
  const after: After[] = [];
  const capitalAt: number[] = [];
  const idOf = new Map<string, number>();
  const vocabulary: WordFacts[] = [];
  const capitals: number[] = [];
  const smalls: number[] = [];
  let sentenceStart = true;
  const pieces = transcript.turns.flatMap((turn, turnIndex) =>
    inPieces(turn.words, piece).map((words, index) => ({ words, turnIndex, isFirst: index === 0 })),
  );
  let sinceStop = 0;
  for (const { words, turnIndex, isFirst } of pieces) {
    const from = written.length;
    let text = '';
    const begins: number[] = [];
    for (const word of words) {
      begins.push(text.length);
      text += `${word.text} `;
      written.push(word);
    }
    let at = 0;
    if (isFirst) sentenceStart = true;
    for (const word of readWords(text, 'transcript').words) {
      let id = idOf.get(word.key);
      if (id === undefined) {
        id = vocabulary.length;
        idOf.set(word.key, id);
        vocabulary.push(factsOf(word.key));
        capitals.push(0);
        smalls.push(0);
      }
      while ((begins[at + 1] ?? Infinity) <= word.start) at += 1;
      let end = at;
      while ((begins[end + 1] ?? Infinity) < word.end) end += 1;
      ids.push(id);
      first.push(from + at);
      last.push(from + end);
      turns.push(turnIndex);
      after.push(word.after);
      capitalAt.push(word.capital ? 1 : 0);
      if (!word.capital) smalls[id] = (smalls[id] ?? 0) + 1;
      else if (!sentenceStart) capitals[id] = (capitals[id] ?? 0) + 1;
      sentenceStart = word.after === 'stop' || word.after === 'question';
    }
    sinceStop += words.length;
    if (sinceStop >= piece) {
      sinceStop = 0;
      yield;
    }
  }
  const stemOf = new Map<string, number>();
  const stems = Int32Array.from(vocabulary, ({ stem }) => {
    const known = stemOf.get(stem);
    if (known !== undefined) return known;
    stemOf.set(stem, stemOf.size);
    return stemOf.size - 1;
  });
  const names = new Set<number>();
  vocabulary.forEach((facts, id) => {
    if ((capitals[id] ?? 0) > 0 && smalls[id] === 0 && !facts.grammar) names.add(id);
  });
  return {
    transcript,
    written,
    length: ids.length,
    ids: Int32Array.from(ids),
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    turns: Int32Array.from(turns),
    after,
    capitals: Uint8Array.from(capitalAt),
    vocabulary,
    idOf,
    names,
    stems,
    stemOf,
    ...placesOf(ids, stems, stemOf.size),
  };
}

/** Words; a bracket that is closed after more of them holds no note. */
const longestNote = 40;

/** A turn's words in pieces of about that length, divided where nothing that is read as one could go over it. */
function inPieces(words: readonly TranscriptWord[], length: number): TranscriptWord[][] {
  const pieces: TranscriptWord[][] = [];
  let from = 0;
  /** How many words a note in square or in round brackets may still go on. */
  const open = { square: 0, round: 0 };
  words.forEach(({ text }, at) => {
    const before = words[at - 1]?.text ?? '';
    if (at - from >= length && open.square === 0 && open.round === 0 && isDivided(before, text)) {
      pieces.push(words.slice(from, at));
      from = at;
    }
    for (const mark of text) {
      if (mark === '[') open.square = longestNote;
      else if (mark === '(') open.round = longestNote;
      else if (mark === ']') open.square = 0;
      else if (mark === ')') open.round = 0;
    }
    open.square = Math.max(0, open.square - 1);
    open.round = Math.max(0, open.round - 1);
  });
  pieces.push(words.slice(from));
  return pieces;
}

const plain = /^["“‘'(]*\p{L}{4,}[.,;:!?]?["”’']*$/u;

/** Whether two words are read apart: no numerals, no units behind one, no months before a day. */
function isDivided(before: string, next: string): boolean {
  if (!plain.test(before) || !plain.test(next)) return false;
  const [one, other] = [before, next].map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));
  return [one, other].every(
    (word = '') =>
      numeralAt([{ lower: word, stops: false }], 0) === null &&
      !goesIntoNumerals(word) &&
      !units.has(word) &&
      !months.has(word),
  );
}

function placesOf(
  ids: readonly number[],
  stems: Int32Array,
  count: number,
): { places: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const id of ids) {
    const slot = (stems[id] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let stem = 0; stem < count; stem += 1)
    starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(ids.length);
  ids.forEach((id, position) => {
    const stem = stems[id] ?? 0;
    const slot = next[stem] ?? 0;
    places[slot] = position;
    next[stem] = slot + 1;
  });
  return { places, starts };
}
