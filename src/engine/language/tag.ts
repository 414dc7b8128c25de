import nlp from 'compromise/two';
import type { Tag, Token } from './language';

const tagOf: readonly (readonly [string, Tag])[] = [
  ['Pronoun', 'pronoun'],
  ['Auxiliary', 'auxiliary'],
  ['Verb', 'verb'],
  ['ProperNoun', 'name'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Determiner', 'determiner'],
  ['Value', 'number'],
  ['Date', 'date'],
];

/** The tags of a sentence's tokens, one each. */
export function tagSentence(tokens: readonly Token[]): Tag[] {
  const words = tokens.map((token) => (/[\p{L}\p{N}]/u.test(token.text) ? token.text : ''));
  const tags = words.map((word): Tag => (word === '' ? 'punctuation' : 'other'));
  const terms = nlp(words.filter(Boolean).join(' '))
    .terms()
    .json({ terms: { tags: true } }) as {
    terms: { text: string; tags: string[] }[];
  }[];
  let at = 0;
  for (const {
    terms: [term],
  } of terms) {
    while (at < words.length && words[at] === '') at += 1;
    if (!term || at >= words.length) break;
    if (term.text === '') continue;
    tags[at] = tagOf.find(([name]) => term.tags.includes(name))?.[1] ?? 'other';
    at += 1;
  }
  return tags;
}
