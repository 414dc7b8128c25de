import type { Tag } from '../language/language';
import type { Reading } from '../language/reading';
import { cueNoun } from '../lexicon/cue-nouns';
import { cueWord } from '../lexicon/cue-words';
import type { SpannedStatement } from '../statements/found';
import { chunkSentence } from '../statements/phrases/chunk-sentence';
import type { ChunkedSentence } from '../statements/phrases/phrase';
import { hashText } from './hashing';
import { phraseCode } from './phrase-codes';
import { segmentsOf } from './segments';
import { bytesSideBySide, intsSideBySide } from './side-by-side';
import type { Segments } from './segments';

/** A statement that the rules have found, in tokens. */
export interface Proposal {
  readonly found: SpannedStatement;
  /** What each token of the paragraph is in it: 0 nothing, 1 cue, 2 source, 3 content. */
  readonly parts: Uint8Array;
  readonly cueFrom: number;
  readonly cueTo: number;
  /** The tokens that it extends over. */
  readonly from: number;
  readonly to: number;
  /** Hash of its construction and how sure the rules are of it. */
  readonly sort: number;
}

/**
 * A paragraph as the models see it: one small number or hash for each token and property. All arrays have the length of
 * `reading.tokens`.
 */
export interface ParagraphAtoms {
  readonly reading: Reading;
  readonly length: number;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  readonly shape: Uint8Array;
  readonly tag: Uint8Array;
  /** What the lexicon of cues knows of the word. */
  readonly lexicon: Uint8Array;
  /** Kind of the phrase that the token lies in, times 2, plus 1 where it does not open it. */
  readonly phrase: Uint8Array;
  /** Number of its phrase in the paragraph. */
  readonly phraseNumber: Int32Array;
  /** Grammar of the verb group that it lies in; 0 outside. */
  readonly verb: Uint8Array;
  /** 1 where it is the head of its phrase. */
  readonly head: Uint8Array;
  /** 0 outside quotation marks; 1 opening mark, 2 inside, 3 closing mark. */
  readonly quote: Uint8Array;
  /** 1 where the words around are of the same quotation too: what such a word is tells nothing of whose it is. */
  readonly deep: Uint8Array;
  /** Number of the outermost quotation that it lies in, -1 outside. */
  readonly quotation: Int32Array;
  readonly sentence: Int32Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly segments: Segments;
  readonly chunks: readonly ChunkedSentence[];
  readonly proposals: readonly Proposal[];
  /** Index of the proposal of whose cue the token is part, -1 where of none. */
  readonly proposalOfCue: Int32Array;
  /** What the token is in the proposals together: the sum of 1 cue, 2 source, 4 content of speech, 8 content of stance. */
  readonly proposed: Uint8Array;
}

const tagNumber: Readonly<Record<Tag, number>> = {
  noun: 1,
  name: 2,
  pronoun: 3,
  determiner: 4,
  verb: 5,
  auxiliary: 6,
  adjective: 7,
  adverb: 8,
  preposition: 9,
  conjunction: 10,
  number: 11,
  date: 12,
  punctuation: 13,
  other: 14,
};

/** Reads off a paragraph what the models look at, the rules' findings among it. */
export function paragraphAtoms(reading: Reading, found: readonly SpannedStatement[]): ParagraphAtoms {
  const { tokens, sentences } = reading;
  const length = tokens.length;
  const bytes = bytesSideBySide(9, length);
  const ints = intsSideBySide(10, length);
  const atoms = {
    reading,
    length,
    word: ints(),
    stem: ints(),
    suffix: ints(),
    prefix: ints(),
    shape: bytes(),
    tag: bytes(),
    lexicon: bytes(),
    phrase: bytes(),
    phraseNumber: ints(),
    verb: bytes(),
    head: bytes(),
    quote: bytes(),
    deep: bytes(),
    quotation: ints().fill(-1),
    sentence: ints(),
    sentenceFrom: ints(),
    sentenceTo: ints(),
    proposalOfCue: ints().fill(-1),
    proposed: bytes(),
  };
  for (let i = 0; i < length; i += 1) {
    const known = wordAtoms(tokens[i]?.text ?? '');
    atoms.word[i] = known.word;
    atoms.stem[i] = known.stem;
    atoms.suffix[i] = known.suffix;
    atoms.prefix[i] = known.prefix;
    atoms.lexicon[i] = known.lexicon;
    atoms.shape[i] = known.shape;
  }
  markQuotations(atoms);
  markDeep(atoms);
  const chunks: ChunkedSentence[] = [];
  let phraseCount = 0;
  for (const [number, sentence] of sentences.entries()) {
    const chunked = chunkSentence(reading, sentence);
    chunks.push(chunked);
    for (let i = sentence.from; i < sentence.to; i += 1) {
      atoms.tag[i] = tagNumber[chunked.tag(i)];
      atoms.sentence[i] = number;
      atoms.sentenceFrom[i] = sentence.from;
      atoms.sentenceTo[i] = sentence.to;
    }
    for (const phrase of chunked.phrases) {
      phraseCount += 1;
      const kind = phraseCode(phrase.kind);
      const verb = phrase.verb
        ? 1 +
          (phrase.verb.form === 'finite' ? 0 : phrase.verb.form === 'infinitive' ? 1 : 2) +
          (phrase.verb.passive ? 3 : 0) +
          (phrase.verb.bare ? 6 : 0) +
          (phrase.verb.modal ? 12 : 0)
        : 0;
      for (let i = phrase.from; i < phrase.to; i += 1) {
        atoms.phrase[i] = i === phrase.from ? kind : kind + 1;
        atoms.phraseNumber[i] = phraseCount;
        atoms.verb[i] = verb;
      }
      atoms.head[phrase.head] = 1;
    }
  }
  const proposals = found
    .filter(({ cue }) => cue.length > 0)
    .map((one): Proposal => proposalOf(reading, one));
  proposals.forEach(({ found: one, parts }, index) => {
    const content = one.class === 'stance' ? 8 : 4;
    for (let i = 0; i < length; i += 1) {
      const part = parts[i] ?? 0;
      if (part === 0) continue;
      if (part === 1 && one.depth === 0) atoms.proposalOfCue[i] = index;
      atoms.proposed[i] = (atoms.proposed[i] ?? 0) | (part === 1 ? 1 : part === 2 ? 2 : content);
    }
  });
  return { ...atoms, segments: segmentsOf(atoms, chunks), chunks, proposals };
}

/** Marks what lies in quotations, and their marks. */
function markQuotations(
  atoms: Pick<
    ParagraphAtoms,
    'reading' | 'length' | 'quotation' | 'quote' | 'word' | 'stem' | 'suffix' | 'prefix' | 'shape'
  >,
): void {
  const { tokens, marks } = atoms.reading;
  for (let i = 0; i < atoms.length; i += 1) {
    const token = tokens[i];
    if (!token || token.quotation < 0) continue;
    let at = token.quotation;
    while (at > 0 && (marks[at]?.depth ?? 0) > 0) at -= 1;
    const pair = marks[at];
    if (!pair) continue;
    atoms.quotation[i] = at;
    atoms.quote[i] =
      token.start < pair.inner.start ? 1 : token.start >= pair.inner.end && pair.closed ? 3 : 2;
    const inner = marks[token.quotation];
    const opens = inner !== undefined && token.start < inner.inner.start;
    if (!inner || (!opens && (token.start < inner.inner.end || !inner.closed))) continue;
    // Whatever glyphs the draft uses, the models see one opening and one closing mark.
    const mark = wordAtoms(opens ? '“' : '”');
    atoms.word[i] = mark.word;
    atoms.stem[i] = mark.stem;
    atoms.suffix[i] = mark.suffix;
    atoms.prefix[i] = mark.prefix;
    atoms.shape[i] = mark.shape;
  }
}

/** Words so far from both marks of their quotation are deep in it. */
const deepFrom = 4;

function markDeep({
  quote,
  quotation,
  deep,
  length,
}: Pick<ParagraphAtoms, 'quote' | 'quotation' | 'deep' | 'length'>): void {
  for (let i = 0; i < length;) {
    let to = i + 1;
    while (to < length && quote[to] === 2 && quote[i] === 2 && quotation[to] === quotation[i]) to += 1;
    if (to - i > 2 * deepFrom) deep.fill(1, i + deepFrom, to - deepFrom);
    i = to;
  }
}

function proposalOf(reading: Reading, found: SpannedStatement): Proposal {
  const { tokens } = reading;
  const parts = new Uint8Array(tokens.length);
  let cueFrom = tokens.length;
  let cueTo = 0;
  let from = tokens.length;
  let to = 0;
  const fill = (spans: SpannedStatement['content'], part: number): void => {
    for (const span of spans) {
      for (let i = firstToken(reading, span.start); i < tokens.length; i += 1) {
        const token = tokens[i];
        if (!token || token.start >= span.end) break;
        parts[i] = part;
        from = Math.min(from, i);
        to = Math.max(to, i + 1);
        if (part === 1) {
          cueFrom = Math.min(cueFrom, i);
          cueTo = i + 1;
        }
      }
    }
  };
  fill(found.content, 3);
  fill(found.source, 2);
  fill(found.cue, 1);
  const band = Math.round(found.strength * 5);
  const sort = hashText(`${found.construction} ${band} ${found.depth > 0 ? 1 : 0}`);
  return { found, parts, cueFrom, cueTo, from, to, sort };
}

/** The first token that ends after the offset. */
function firstToken({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface WordAtoms {
  readonly word: number;
  readonly stem: number;
  readonly suffix: number;
  readonly prefix: number;
  readonly lexicon: number;
  readonly shape: number;
}

const knownWords = new Map<string, WordAtoms>();
/** The words that are kept are so many at most; a text of made-up words must not fill the memory. */
const mostKnownWords = 20_000;

function wordAtoms(text: string): WordAtoms {
  let known = knownWords.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const word = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
  const readings = cueWord(lower);
  const lemma = readings.find(({ particles }) => particles.length === 0)?.lemma ?? readings[0]?.lemma;
  const noun = cueNoun(lower) !== null;
  const speech = readings.some((reading) => reading.class === 'speech');
  const clause = readings.some(({ takes }) => takes.has('clause') || takes.has('that') || takes.has('quote'));
  const weak = readings.some(({ flags }) => flags.has('weak'));
  known = {
    word: hashText(word),
    stem: hashText(lemma ?? crudeStem(word)),
    suffix: hashText(word.slice(-3)),
    prefix: hashText(word.slice(0, 4)),
    shape: shapeOf(text),
    lexicon:
      (readings.length > 0 ? 1 + (speech ? 1 : 0) + (clause ? 2 : 0) + (weak ? 4 : 0) : 0) + (noun ? 8 : 0),
  };
  if (knownWords.size >= mostKnownWords) knownWords.clear();
  knownWords.set(text, known);
  return known;
}

function crudeStem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:'s|ies|ied|ing|ed|es|s|e|y)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function shapeOf(text: string): number {
  if (/^\p{Lu}/u.test(text)) return /^\p{Lu}[\p{Lu}.]*$/u.test(text) ? (text.length < 3 ? 1 : 2) : 3;
  if (/^\p{Ll}/u.test(text)) return text.includes('-') ? 5 : 4;
  if (/\d/.test(text)) return 6;
  switch (text) {
    case ',':
      return 7;
    case '.':
      return 8;
    case ':':
      return 9;
    case '?':
    case '!':
      return 10;
    case '(':
      return 11;
    case ')':
      return 12;
    case ';':
      return 13;
    default:
      return /^[-–—―]/.test(text) ? 14 : /^["'“”‘’«»„‟]/u.test(text) ? 15 : 16;
  }
}
