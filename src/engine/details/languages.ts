import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { languageNames } from '../lexicon/languages';

/** In what language it was said, and whether somebody put it into the draft's, as written. */
export interface Language {
  /** "in Polish", "speaking in halting English". */
  readonly language: readonly Span[];
  /** "through an interpreter", "in translation". */
  readonly interpreter: readonly Span[];
}

const name = `(?:${[...languageNames].join('|')})`;
const inLanguage = new RegExp(
  `\\b(?:in|into|using|from) (?:the )?(?:(?:her|his|their|broken|halting|fluent|accented|heavily|original|native|perfect|a mix of) ){0,3}${name}(?:,? (?:and|or|then) (?:in )?${name})?(?![\\p{L}-])|\\b(?:speaks|speaking|spoke) ${name}(?![\\p{L}-])`,
  'giu',
);
const throughInterpreter =
  /\b(?:(?:speaking|spoke|speaks|talking|talked) )?(?:through|via|using|by way of|with the help of|with|aided by) (?:(?:an?|the|his|her|their) )?(?:[\p{L}-]+ ){0,2}(?:interpreters?|translators?|translation)\b|\bin translation\b|\b(?:translated|interpreted) (?:from|by)(?: the)? [\p{L}]+/giu;

/** No word of the kind in the paragraph, and nothing in it tells of a language: so it is with most, which need not be searched. */
const telling = new RegExp(`${name}|interpret|translat`, 'iu');
const told = new WeakMap<Reading, boolean>();

function mayTell(reading: Reading): boolean {
  let known = told.get(reading);
  if (known === undefined) {
    known = telling.test(reading.paragraph.prose);
    told.set(reading, known);
  }
  return known;
}

/** What the draft's words in these spans say about the language; each span at most a sentence. */
export function languageIn(reading: Reading, places: readonly Span[]): Language {
  if (!mayTell(reading)) return { language: [], interpreter: [] };
  const { paragraph } = reading;
  const find = (pattern: RegExp): Span[] =>
    places.flatMap(({ start, end }) =>
      [...paragraph.prose.slice(start, end).matchAll(pattern)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    );
  return { language: find(inLanguage), interpreter: find(throughInterpreter) };
}
