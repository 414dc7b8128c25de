import type { Token } from '../language/language';
import type { Reading } from '../language/reading';
import { cueWord } from '../lexicon/cue-words';
import * as words from '../lexicon/function-words';
import { soCalledWords, termWords, workWords } from '../lexicon/quotation-words';
import { mediaWords } from '../lexicon/venue-words';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { firstFrom } from '../text/in-order';

/** How many tokens before a quotation a cue counts as near. */
const near = 6;

/**
 * What speaks for or against a short quotation's being somebody's words, as names of {@link quotationWeights}: its length, its
 * capitals, the mark at its end, the words beside it, and what its sentence has besides. Nothing of who or what it is about.
 */
export function quotationFeatures(reading: Reading, marks: QuotationMarks): string[] {
  const { tokens, paragraph } = reading;
  const from = firstFrom(tokens, marks.start);
  const to = firstFrom(tokens, marks.end);
  const inside = paragraph.prose.slice(marks.inner.start, marks.inner.end).trim();
  const features = ['any', ...shape(inside)];
  const previous = tokens[from - 1];
  features.push(`after ${previous ? kindOfPrevious(previous) : 'nothing'}`);
  const next = tokens[to];
  features.push(`before ${next ? kindOfNext(next) : 'nothing'}`);
  features.push(...surroundings(reading, marks, from));
  return features;
}

/** No longer quotation is in doubt: nearly all of them are somebody's words. */
const longest = 6;

/**
 * Whether it is open what an outermost quotation is: it is short, stands in the story itself, and is part of a sentence of the
 * writer's. One that is a sentence by itself is somebody's.
 */
export function isOpen({ paragraph, sentences }: Reading, marks: QuotationMarks): boolean {
  if (marks.depth > 0 || paragraph.zone === 'headline' || paragraph.zone === 'crosshead') return false;
  if (wordsIn(paragraph.prose.slice(marks.inner.start, marks.inner.end)).length > longest) return false;
  const sentence = sentences[Math.max(0, firstFrom(sentences, marks.start + 1) - 1)];
  if (!sentence) return false;
  const around =
    paragraph.prose.slice(sentence.start, marks.start) + paragraph.prose.slice(marks.end, sentence.end);
  return /[\p{L}\p{N}]/u.test(around);
}

/** The words of a quotation: letters and figures, with apostrophes and hyphens inside. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}

/** Whether the words are written like a title: capitals, and only short words without. */
export function isTitled(own: readonly string[]): boolean {
  return isCapital(own[0]) && own.every((word) => isCapital(word) || /^\p{Ll}{1,4}$/u.test(word));
}

function isCapital(text: string | undefined): boolean {
  return /^\p{Lu}/u.test(text ?? '');
}

function shape(inside: string): string[] {
  const own = wordsIn(inside);
  const features = [`words ${Math.min(7, own.length)}`];
  if (isTitled(own)) features.push(`titled ${Math.min(3, own.length)}`);
  else if (isCapital(own[0])) features.push('capital');
  else features.push('small');
  if (/\p{N}/u.test(inside)) features.push('figure');
  if (/[!?]$/.test(inside)) features.push('cries or asks');
  else if (/[.…]$/.test(inside)) features.push('stops');
  else if (inside.endsWith(',')) features.push('comma');
  return features;
}

const articles = new Set(['a', 'an']);
const owners = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const naming = new Set([
  'called',
  'named',
  'titled',
  'dubbed',
  'entitled',
  'nicknamed',
  'labeled',
  'labelled',
  'termed',
]);
const saying = new Set([
  'said',
  'says',
  'saying',
  'say',
  'told',
  'tweeted',
  'wrote',
  'asked',
  'added',
  'insisted',
]);

function kindOfPrevious({ lower, text }: Token): string {
  if (soCalledWords.has(lower)) return 'so-called';
  if (naming.has(lower)) return 'called';
  if (saying.has(lower)) return 'said';
  if (workWords.has(lower) || mediaWords.has(lower)) return 'a work';
  if (termWords.has(lower)) return 'a word';
  if (articles.has(lower)) return 'a';
  if (owners.has(lower)) return 'an owner';
  if (/(?:'s|s')$/.test(lower)) return 'a possessor';
  if (words.beForms.has(lower)) return 'be';
  if (words.haveForms.has(lower)) return 'have';
  if (words.modals.has(lower)) return 'a modal';
  if (words.subjectPronouns.has(lower) || words.objectPronouns.has(lower)) return 'a pronoun';
  if (['the', 'that', 'as', 'to', 'in', 'on', 'of', 'for', 'and'].includes(lower)) return lower;
  if (words.prepositions.has(lower)) return 'a preposition';
  if (/^[:,.(-]$/.test(text)) return text;
  if (isCapital(text)) return 'a name';
  return /\p{L}/u.test(text) ? 'a word of the writer' : 'a mark';
}

function kindOfNext({ lower, text, quotation }: Token): string {
  if (quotation >= 0) return 'a quotation';
  if (/^[.!?;]$/.test(text)) return 'a stop';
  if (/^[,(]$/.test(text)) return text;
  if (/^[:–—-]$/.test(text)) return 'a dash';
  if (['and', 'but', 'or'].includes(lower)) return 'and';
  if (['of', 'to', 'for', 'in', 'on', 'at', 'with', 'as', 'by', 'from'].includes(lower)) return lower;
  if (words.prepositions.has(lower) || words.subordinators.has(lower)) return 'a preposition';
  if (words.subjectPronouns.has(lower)) return 'a pronoun';
  if (words.beForms.has(lower) || words.modals.has(lower)) return 'be';
  if (words.determiners.has(lower)) return 'the';
  if (isCapital(text)) return 'a name';
  return /\p{L}/u.test(text) ? 'a word of the writer' : 'a mark';
}

/** What its sentence has besides: a cue, a cue near before it, another quotation, how many words. */
function surroundings({ tokens, sentences, marks }: Reading, own: QuotationMarks, from: number): string[] {
  const sentence = sentences[Math.max(0, firstFrom(sentences, own.start + 1) - 1)];
  if (!sentence) return [];
  let outside = 0;
  let cue = false;
  let cueNear = false;
  let pronoun = false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || !/[\p{L}\p{N}]/u.test(token.text)) continue;
    outside += 1;
    pronoun ||= ['he', 'she', 'they', 'i', 'we'].includes(token.lower);
    if (!cueWord(token.lower).some((one) => one.class === 'speech' && !one.flags.has('weak'))) continue;
    cue = true;
    cueNear ||= at < from && at >= from - near;
  }
  const others = marks.some(
    (pair) => pair !== own && pair.depth === 0 && pair.start >= sentence.start && pair.end <= sentence.end,
  );
  const features = [`writer's words ${Math.min(4, Math.floor(outside / 6))}`];
  if (cue) features.push('a cue');
  if (cueNear) features.push('a cue before');
  if (others) features.push('another quotation');
  if (pronoun) features.push('a pronoun');
  return features;
}
