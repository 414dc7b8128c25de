import { mendCueTags } from './cue-tags';
import { cueWord } from '../lexicon/cue-words';
import * as words from '../lexicon/function-words';
import { roles } from '../lexicon/roles';
import type { Tag, Token } from './language';
import { taggedTerms } from './tagger';

/** In this order: the first tag of compromise's that a term carries decides. */
const tagOf: readonly (readonly [string, Tag])[] = [
  ['Pronoun', 'pronoun'],
  ['Modal', 'auxiliary'],
  ['Auxiliary', 'auxiliary'],
  ['Date', 'date'],
  ['Verb', 'verb'],
  ['ProperNoun', 'name'],
  ['Person', 'name'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Determiner', 'determiner'],
  ['Value', 'number'],
];

/** Tagging grows worse than linearly with the length of what is tagged at once. */
const longestPiece = 120;

/** The words of longer quotations are not tagged: for who said it they do not matter, and they are half the text. */
const longestTaggedQuotation = 12;

/**
 * The tags of a sentence's tokens, one each: the closed classes from the lexicon, all else from `compromise`, whose
 * slips on names are mended by their capitals. Words of a long quotation are `name` or `other`, by their capitals alone.
 */
export function tagSentence(tokens: readonly Token[]): Tag[] {
  const tags = tokens.map((token): Tag => (isWord(token) ? 'other' : 'punctuation'));
  const shown = outsideLongQuotations(tokens);
  for (let from = 0; from < shown.length; from += longestPiece) {
    const piece = shown.slice(from, from + longestPiece);
    tagPiece(piece.flatMap((index) => tokens[index] ?? [])).forEach((tag, i) => {
      tags[piece[i] ?? -1] = tag;
    });
  }
  const capitals = tokens.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  const lowers = tokens.filter((token) => /^\p{Ll}/u.test(token.text)).length;
  const headlineCase = capitals + lowers >= 5 && capitals > lowers;
  const mended = tags.map((tag, index) => {
    const token = tokens[index];
    if (token && followsQuotation(tokens, index)) return 'verb';
    if (token && index === 0 && isNameAtStart(tokens, tags)) return 'name';
    return token ? mend(tokens, tag, index, tags, headlineCase) : tag;
  });
  mendCueTags(tokens, mended);
  return mended;
}

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/** Indexes of the tokens that are worth tagging. */
function outsideLongQuotations(tokens: readonly Token[]): number[] {
  const shown: number[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && (tokens[to]?.quotation ?? -1) >= 0) to += 1;
    if (to - from > longestTaggedQuotation) from = to;
    else {
      shown.push(from);
      from += 1;
    }
  }
  return shown;
}

/** Whatever single mark the draft prints, the tagger sees one. */
const singleMark = /^['‘’]$/u;

function tagPiece(tokens: readonly Token[]): Tag[] {
  const tags = tokens.map((token): Tag => (isWord(token) ? 'other' : 'punctuation'));
  // Offsets in the joined text where each token starts; compromise's terms are found again by counting characters.
  const starts: number[] = [];
  let joined = '';
  for (const token of tokens) {
    if (joined !== '' && !/^[,.;:!?%]$/.test(token.text)) joined += ' ';
    starts.push(joined.length);
    joined += singleMark.test(token.text) ? '’' : token.text;
  }
  let at = 0;
  let index = 0;
  for (const term of taggedTerms(joined)) {
    const start = at + term.pre.length;
    at = start + term.text.length + term.post.length;
    if (term.text === '') continue;
    while (index + 1 < starts.length && (starts[index + 1] ?? Infinity) <= start) index += 1;
    if (tags[index] !== 'other') continue;
    const tag = tagOf.find(([name]) => term.tags.has(name))?.[1];
    if (tag) tags[index] = tag;
  }
  return tags;
}

/** “Never,” harrumphed Orr: between a closing mark and a name, what ends like a past tense is one. */
function followsQuotation(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token || !before || !next || before.quotation < 0 || token.quotation >= 0) return false;
  return /^[a-z]{3,}ed$/.test(token.text) && /^\p{Lu}/u.test(next.text) && !isWord(before);
}

/**
 * The first word has a capital anyway. It is a name where it stands right before a finite cue ("Zelensky said"), where it ends
 * like a participle but a name and a finite cue follow ("Downing Street said"), and before "who" or an age between commas.
 */
function isNameAtStart(tokens: readonly Token[], tags: readonly Tag[]): boolean {
  const first = tokens[0];
  if (
    !first ||
    !/^\p{Lu}\p{Ll}/u.test(first.text) ||
    !['adjective', 'adverb', 'verb'].includes(tags[0] ?? '')
  )
    return false;
  if (words.determiners.has(first.lower) || words.subjectPronouns.has(first.lower)) return false;
  if (words.adverbs.has(first.lower) || cueWord(first.lower).length > 0 || first.lower.endsWith('ly'))
    return false;
  // "Park, who lives in Hull, said", "Wade, 43, said": what stands beside a name, and beside nothing that is done.
  if (tokens[1]?.text === ',' && /^(?:who|whose|\d{1,3})$/u.test(tokens[2]?.lower ?? '')) return true;
  let at = 1;
  while (at < longestNameAtStart && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) at += 1;
  if (at > 1 && tags[0] !== 'verb') return false;
  return cueWord(tokens[at]?.lower ?? '').some(
    ({ forms, takes }) => takes.has('clause') && (forms.has('past') || forms.has('third')),
  );
}

const longestNameAtStart = 4;

const programmes = new Set(['programme', 'program', 'show', 'podcast', 'magazine']);

const particles = new Set(['out', 'up', 'off', 'down', 'back', 'away', 'forward']);

function mend(
  tokens: readonly Token[],
  tag: Tag,
  index: number,
  tags: readonly Tag[],
  headlineCase: boolean,
): Tag {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return tag;
  const { text, lower } = token;
  if (tag === 'punctuation') return tag;
  const capital = /^\p{Lu}/u.test(text);
  if (
    words.modals.has(lower) ||
    words.beForms.has(lower) ||
    words.haveForms.has(lower) ||
    words.doForms.has(lower)
  ) {
    return text === 'May' || text === 'Will' ? tag : 'auxiliary';
  }
  if (index === 0) {
    // The first word is a capital anyway: "Top donor Ben Orr" is no verb, "Bako:" is a name.
    const named = tags[1] === 'name' || /^\p{Lu}\p{Ll}/u.test(after?.text ?? '');
    if (tag === 'verb' && named && !/(?:ed|ing)$/.test(lower)) return 'adjective';
    if (tag === 'other' && capital) return 'name';
  } else if (capital && !headlineCase) {
    if (words.subjectPronouns.has(lower)) return 'pronoun';
    return words.timeWords.has(lower) ? 'date' : words.prepositions.has(lower) ? 'preposition' : 'name';
  }
  if (words.coordinators.has(lower)) return 'conjunction';
  if (lower === 'last' || lower === 'next') return 'adjective';
  if (particles.has(lower) && tag === 'verb') return 'adverb';
  // "according to police": no infinitive.
  if (tag === 'verb' && before?.lower === 'to' && tokens[index - 2]?.lower === 'according') return 'noun';
  // "that dams may burst", "whose contract ends": no verb in -s stands before a modal, none right after "whose".
  if (tag === 'verb' && before?.lower === 'whose') return 'noun';
  if (tag === 'verb' && /[^s]s$/.test(lower) && !lower.includes("'") && words.modals.has(after?.lower ?? ''))
    return 'noun';
  // “No,” judge Ana Quill said: a role before a name, with no subject for a verb before it.
  const opens = before === undefined || tags[index - 1] === 'punctuation';
  if (tag === 'verb' && opens && roles.has(lower) && /^\p{Lu}/u.test(after?.text ?? '')) return 'noun';
  // "the BBC's Today programme"
  if (tag === 'verb' && programmes.has(lower) && /^\p{Lu}/u.test(before?.text ?? '')) return 'noun';
  if (tag === 'noun' && /[a-z]{3}ed$/.test(lower) && tags[index - 1] === 'name') return 'verb';
  return tag;
}
