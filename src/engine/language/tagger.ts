import nlp from 'compromise/two';

/** A term as `compromise` keeps it. `pre`, `text` and `post` of all terms in order are the text that was given. */
export interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  machine?: string;
  alias?: readonly string[];
  readonly tags: ReadonlySet<string>;
  /** compromise leaves the tags of a frozen term as they are. */
  frozen?: boolean;
}

/** What of compromise's inside is made use of here; its types keep it to themselves. */
interface Inside {
  readonly model: {
    readonly one: {
      readonly lexicon: Readonly<Record<string, unknown>>;
      /** How many words the longest phrase of the lexicon has that begins with the word. */
      readonly _multiCache: Readonly<Record<string, number>>;
    };
    readonly two: {
      readonly switches: Readonly<Record<string, unknown>>;
      readonly orgWords: Readonly<Record<string, unknown>>;
      readonly placeWords: Readonly<Record<string, unknown>>;
    };
  };
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        splitSentences: (text: string, world: unknown) => string[];
        splitTerms: (text: string, model: unknown) => string[];
        splitWhitespace: (chunk: string, model: unknown) => Term;
      };
    };
  };
}

/** A document of compromise's, by sentences. */
interface Document {
  document: readonly (readonly Term[])[];
  compute(steps: readonly string[]): unknown;
}

const inside = nlp.world() as Inside;
const { one, two } = inside.model;
const { splitSentences, splitTerms, splitWhitespace } = inside.methods.one.tokenize;
const document = nlp.tokenize('') as unknown as Document;

/** What is to be known of a word with the marks and blanks around it, whatever stands before and after. */
interface KnownWord {
  readonly term: Term;
  readonly contracted: boolean;
  /** How many words, from this one on, a phrase of the lexicon may have. */
  readonly phrase: number;
  /** Whether it may draw the words around it into a name of a place. */
  readonly place: boolean;
  readonly numeric: boolean;
  /** The term with its tags, where they hang on nothing else; null where its neighbours count. */
  readonly settled: Term | null;
}

const knownWords = new Map<string, KnownWord>();
/** The words that are kept are so many at most; a text of made-up words must not fill the memory. */
const mostKnownWords = 20_000;

/**
 * The terms of a text with compromise's tags. Of its steps the `postTagger`, a third of all its time, is left out: what it would mend of
 * cue verbs and names is mended by our own rules. Everything else is as compromise has it, but what it makes of a word by
 * itself is asked only once.
 */
export function taggedTerms(text: string): readonly Term[] {
  if (text.trim() === '') return [];
  const sentences = endsWithin.test(text) ? splitSentences(text, inside) : [text];
  document.document = sentences.map(termsOf);
  document.compute(['lexicon', 'preTagger']);
  return document.document.length === 1 ? (document.document[0] ?? []) : document.document.flat();
}

/** Without such a mark before the end of a text, compromise sees one sentence in it. */
const endsWithin =
  /[.!?\u203D\u2E18\u203C\u2047-\u2049\u0964\u0965\u061F\u06D4\u0589\u1362\u1367\u104B\u17D4\u3002]\s|[\r\n\u3002\uFF01\uFF1F\uFF61]/u;

/** The terms of a sentence, those tagged that need nothing more. */
function termsOf(sentence: string): readonly Term[] {
  const words = splitTerms(sentence, inside.model).map(knownWord);
  if (words.some(({ contracted }) => contracted)) {
    document.document = [words.map(({ term }) => copyOf(term))];
    // As compromise has it: it takes contractions apart twice.
    document.compute(['contractions', 'contractions', 'alias', 'machine']);
    return document.document[0] ?? [];
  }
  const places = words.some(({ place }) => place);
  let phrase = 0;
  return words.map(({ term, settled, phrase: own }, at) => {
    const before = words[at - 1];
    const free = settled !== null && !places && phrase <= at && !before?.numeric && before?.term.post !== '-';
    phrase = Math.max(phrase, at + own);
    return free ? settled : copyOf(term);
  });
}

/** Put together in compromise's own order: to the compiler its terms and ours are of one form, which doubles compromise's speed. */
function copyOf({ text, pre, post, normal, machine, alias }: Term): Term {
  const term: Omit<Term, 'normal'> & { normal?: string } = { text, pre, post, tags: new Set() };
  term.normal = normal;
  if (alias) term.alias = alias;
  if (machine !== undefined) term.machine = machine;
  return term as Term;
}

function knownWord(chunk: string): KnownWord {
  let known = knownWords.get(chunk);
  if (known) return known;
  document.document = [[splitWhitespace(chunk, inside.model)]];
  document.compute(['normal', 'alias', 'machine']);
  const term = document.document[0]?.[0] ?? splitWhitespace(chunk, inside.model);
  const word = term.machine ?? term.normal;
  const phrase = Object.hasOwn(one._multiCache, word) ? (one._multiCache[word] ?? 0) : 0;
  const place = Object.hasOwn(two.placeWords, word);
  known = {
    term,
    contracted: isContracted(term),
    phrase,
    place,
    numeric: /\d/u.test(term.normal),
    settled: phrase === 0 && !place ? settle(term) : null,
  };
  if (knownWords.size >= mostKnownWords) knownWords.clear();
  knownWords.set(chunk, known);
  return known;
}

/** Whether compromise takes it for several words: "don't", "gonna", "5kg"; "he'd" by what follows. */
function isContracted(term: Term): boolean {
  document.document = [[copyOf(term)]];
  document.compute(['contractions']);
  return document.document[0]?.length !== 1 || term.normal.includes("'d");
}

/** Words that compromise tags by their neighbours. */
const prefixed = /^(?:under|over|mis|re|un|dis|semi)-?/u;

/**
 * The term with its tags, where compromise's lexicon has the word in small letters and nothing in a sentence changes what it
 * is: no other part of speech, no organisation, no sentence that begins with an imperative.
 */
function settle(term: Term): Term | null {
  const { text, normal, post } = term;
  if (!/^[a-z]+$/u.test(text) || text !== normal || term.machine !== undefined || !/^[ ,.;!?]*$/u.test(post))
    return null;
  const stem = normal.replace(prefixed, '');
  if (!Object.hasOwn(one.lexicon, normal) || Object.hasOwn(two.orgWords, normal)) return null;
  if (Object.hasOwn(two.switches, normal) || Object.hasOwn(two.switches, stem)) return null;
  const tagged = copyOf(term);
  document.document = [[tagged]];
  document.compute(['lexicon']);
  const first = new Set(tagged.tags);
  document.compute(['preTagger']);
  const open = ['Infinitive', 'Imperative', 'ProperNoun', 'Place', 'Organization', 'Acronym'];
  if (first.size === 0 || open.some((tag) => tagged.tags.has(tag))) return null;
  tagged.frozen = true;
  return tagged;
}
