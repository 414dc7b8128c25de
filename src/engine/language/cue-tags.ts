import { cueWord } from '../lexicon/cue-words';
import { documentWords, signWords } from '../lexicon/venue-words';
import * as words from '../lexicon/function-words';
import type { Tag, Token } from './language';

const nominal: ReadonlySet<Tag> = new Set(['noun', 'name', 'number']);
const afterGerund = new Set(['of', 'by', ',', '.', ';']);
const beforeGerund = new Set([
  'as',
  ',',
  '-',
  '–',
  '—',
  '(',
  'by',
  'while',
  'after',
  'before',
  'without',
  'when',
  'and',
  'but',
  'or',
  'than',
  'not',
]);
const opensContent = new Set([
  'that',
  'if',
  'whether',
  'how',
  'why',
  'what',
  ':',
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'him',
  'them',
  'there',
  'no',
  'some',
  'many',
  'most',
  'all',
  '“',
  '‘',
  '"',
  '«',
  "''",
  '``',
]);

/**
 * Mends the tags of words that may be cues: "claims", "notes", "calls", "warned" are verbs or nouns by what stands
 * around them, and everything after depends on it. Changes `tags` in place.
 */
export function mendCueTags(tokens: readonly Token[], tags: Tag[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const readings = cueWord(token.lower);
    if (readings.length === 0 || at === 0 || tags[at] === 'auxiliary' || tags[at] === 'punctuation') continue;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    if (!previous || !next) continue;
    const has = (form: 'base' | 'third' | 'past' | 'gerund'): boolean =>
      readings.some(({ forms }) => forms.has(form));
    const capital = /^\p{Lu}/u.test(token.text);
    if (has('gerund')) {
      const carrier = documentWords.has(previous.lower) || signWords.has(previous.lower);
      if ((carrier || beforeGerund.has(previous.lower)) && !afterGerund.has(next.lower) && !capital)
        tags[at] = 'verb';
      else if (tags[at] === 'verb' && isNounHere(tokens, tags, at) && previous.lower !== 'that') {
        if (words.determiners.has(previous.lower) || previous.lower.endsWith("'s")) tags[at] = 'noun';
      }
      continue;
    }
    if (isNounHere(tokens, tags, at)) {
      if (tags[at] === 'verb') tags[at] = has('past') ? 'adjective' : 'noun';
      continue;
    }
    const pronominal = isPronominal(previous.lower) && (has('past') || has('third'));
    if (pronominal && tags[at] === 'verb') tags[at - 1] = 'pronoun';
    if (capital || tags[at] === 'verb') continue;
    const opens = opensContent.has(next.lower) || /^\p{Lu}/u.test(next.text);
    const subject = nominal.has(tags[at - 1] ?? 'other') || previous.text === ')' || previous.text === ',';
    if (has('past') || has('third')) {
      const closes = /^[.,!?]$/.test(next.text);
      if (isPronominal(previous.lower) && (opens || tags[at - 1] === 'pronoun')) {
        tags[at - 1] = 'pronoun';
        tags[at] = 'verb';
      } else if (subject && (opens || (closes && has('past') && tags[at - 1] === 'name'))) tags[at] = 'verb';
      else if (tags[at - 1] === 'pronoun' && words.subjectPronouns.has(previous.lower)) tags[at] = 'verb';
    } else if (
      has('base') &&
      nominal.has(tags[at - 1] ?? 'other') &&
      /s$|^(?:people|police|men|women)$/.test(previous.lower)
    ) {
      if (/^(?:that|they|he|she|it|we|there)$/.test(next.lower)) tags[at] = 'verb';
    }
  }
}

/** "some", "many", "both": a determiner or the subject itself. */
function isPronominal(lower: string): boolean {
  return words.subjectPronouns.has(lower) && words.determiners.has(lower);
}

/** After an article, a possessor or a preposition stands no finite verb: "the claims", "Quill's note", "in reply". */
function isNounHere(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!previous) return false;
  if (words.determiners.has(previous.lower))
    return !isPronominal(previous.lower) && previous.lower !== 'that';
  if (/'s$|s'$/.test(previous.lower))
    return tags[at - 1] !== 'pronoun' && !/^(?:it|he|she|that|there|what)'s$/.test(previous.lower);
  return (
    words.prepositions.has(previous.lower) &&
    previous.lower !== 'to' &&
    previous.lower !== 'than' &&
    previous.lower !== 'as'
  );
}
