import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { languageNames } from '../lexicon/languages';
import { shift } from '../text/span';

/** In what language it was said, and whether somebody put it into the draft's, as written. */
export interface Language {
  /** "in Polish", "speaking in halting English". */
  readonly language: readonly Span[];
  /** "through an interpreter", "in translation". */
  readonly interpreter: readonly Span[];
}

/** Where a language may be named. Which words are languages is looked up: as one pattern they take a tenth of a second to compile. */
const inWord =
  /\b(?:in|into|using|from) (?:the )?(?:(?:her|his|their|broken|halting|fluent|accented|heavily|original|native|perfect|a mix of) ){0,3}(?<one>[\p{L}-]+)(?<more>,? (?:and|or|then) (?:in )?(?<other>[\p{L}-]+))?|\b(?:speaks|speaking|spoke) (?<spoken>[\p{L}-]+)/giu;
const throughInterpreter =
  /\b(?:(?:speaking|spoke|speaks|talking|talked) )?(?:through|via|using|by way of|with the help of|with|aided by) (?:(?:an?|the|his|her|their) )?(?:[\p{L}-]+ ){0,2}(?:interpreters?|translators?|translation)\b|\bin translation\b|\b(?:translated|interpreted) (?:from|by)(?: the)? [\p{L}]+/giu;

/** What the draft's words in these spans say about the language; each span at most a sentence. */
export function languageIn({ paragraph }: Reading, places: readonly Span[]): Language {
  const find = (within: (words: string) => Span[]): Span[] =>
    places.flatMap(({ start, end }) =>
      within(paragraph.prose.slice(start, end)).map((span) => shift(span, start)),
    );
  return { language: find(languagesIn), interpreter: find(interpretersIn) };
}

function languagesIn(words: string): Span[] {
  const found: Span[] = [];
  inWord.lastIndex = 0;
  for (let match = inWord.exec(words); match; match = inWord.exec(words)) {
    const { one, more = '', other = '', spoken = '' } = match.groups ?? {};
    const start = match.index;
    if (!isLanguage(one ?? spoken)) {
      inWord.lastIndex = start + 1;
      continue;
    }
    const end = inWord.lastIndex - (isLanguage(other) ? 0 : more.length);
    inWord.lastIndex = end;
    found.push({ start, end });
  }
  return found;
}

const isLanguage = (word: string): boolean => languageNames.has(word.toLowerCase());

function interpretersIn(words: string): Span[] {
  if (!/interpret|translat/i.test(words)) return [];
  return [...words.matchAll(throughInterpreter)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
