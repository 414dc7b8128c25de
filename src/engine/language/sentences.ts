import { abbreviationsBeforeNames, sentenceStarters } from '../lexicon/abbreviations';
import { beForms, doForms, modals } from '../lexicon/function-words';
import { verbsBesideQuotations } from '../lexicon/verbs-beside-quotations';
import type { QuotationMarks } from '../quotations/quotation-marks';
import type { Sentence, Token } from './language';

/**
 * No sentence has more tokens, so that a later pass may look at a sentence as a whole. A longer one, which is a
 * speech in one quotation or a text without punctuation, is cut after the last full stop that fits.
 */
export const longestSentence = 400;

/**
 * The sentences of a paragraph; together they hold every token. A sentence that holds a quotation of several
 * sentences is one. It goes on after the quotation where the text does: “Who pays?” asked Orr. It ends with the
 * quotation where that ends with a full stop and a new sentence follows, but not before “…?” Orr asked.
 */
export function splitSentences(
  prose: string,
  tokens: readonly Token[],
  marks: readonly QuotationMarks[],
): Sentence[] {
  // A feed in lower case has no capital letters to tell where a sentence starts.
  const cased = /\p{Lu}/u.test(prose);
  const sentences: Sentence[] = [];
  let from = 0;
  let full = -1;
  const cut = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last) sentences.push({ start: first.start, end: last.end, from, to });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isStop(token)) full = at;
    const next = tokens[at + 1];
    if (!next) cut(at + 1);
    else if (endsSentence(tokens, marks, at, cased)) cut(at + 1);
    else if (at + 1 - from >= longestSentence) cut(full >= from ? full + 1 : at + 1);
  }
  return sentences;
}

const isStop = ({ text }: Token): boolean => /^(?:[.!?。！？]|\.[. ]*\.|…)$/.test(text);

function endsSentence(
  tokens: readonly Token[],
  marks: readonly QuotationMarks[],
  at: number,
  cased: boolean,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (/^[.!?,;:)\]}。！？…]$/.test(next.text)) return false;
  const quotation = marks[token.quotation];
  if (!quotation) {
    const before = /^[)\]}]$/.test(token.text) ? tokens[at - 1] : token;
    if (!before || before.quotation >= 0) return false;
    if (isStop(before)) return startsSentence(next, marks, cased);
    return isAbbreviation(before) && startsAfterAbbreviation(tokens, marks, at + 1);
  }
  if (quotation.depth > 0 || token.end < quotation.end) return false;
  const stop = lastStop(tokens, at);
  if (!stop) return false;
  return startsSentence(next, marks, cased) && !isAttribution(tokens, at + 1, stop);
}

/** The stop that the quotation ending with token `at` ends with; its closing marks, nested ones too, are passed over. */
function lastStop(tokens: readonly Token[], at: number): string | null {
  for (let i = at; i > at - 4; i -= 1) {
    const token = tokens[i];
    if (!token) return null;
    if (isStop(token)) return token.text;
    if (/[\p{L}\p{N}]/u.test(token.text)) return null;
  }
  return null;
}

/** Whether a sentence may begin with this token: it is not written small, and it does not go on with punctuation. */
function startsSentence(token: Token, marks: readonly QuotationMarks[], cased: boolean): boolean {
  if (marks[token.quotation]?.start === token.start) return true;
  if (/^\p{Ll}/u.test(token.text)) return !cased;
  return /^["'([{¿¡#@£$€¥•\p{L}\p{N}]/u.test(token.text);
}

/** "p.m.", "U.S.", "Inc.": the stop belongs to the word, and may be the sentence's as well. */
function isAbbreviation({ text }: Token): boolean {
  return /^(?:\p{L}\.){2,}$/u.test(text) || /^\p{L}{2,5}\.$/u.test(text);
}

/** A quotation that opens with a capital, or after "a.m." and "p.m." a word that mostly opens a sentence. */
function startsAfterAbbreviation(
  tokens: readonly Token[],
  marks: readonly QuotationMarks[],
  at: number,
): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !next) return false;
  if (marks[next.quotation]?.start === next.start)
    return !abbreviationsBeforeNames.has(before.lower.slice(0, -1)) && /^\p{Lu}/u.test(after?.text ?? '');
  return /^[ap]\.m\.$/u.test(before.lower) && /^\p{Lu}/u.test(next.text) && sentenceStarters.has(next.lower);
}

/** "Orr", "Mara Quill", "the minister", "a spokesman for the bank": no more tokens before the verb. */
const longestSubject = 7;

/** Whether “…?” or “….” is followed by its attribution, subject first: Orr asked. */
function isAttribution(tokens: readonly Token[], from: number, stop: string): boolean {
  for (let at = from + 1; at <= from + longestSubject; at += 1) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || isStop(token) || token.text === ',') return false;
    // “….” It does not comment on claims, …: a sentence of its own.
    if (beForms.has(token.lower) || doForms.has(token.lower) || modals.has(token.lower)) return false;
    if (!verbsBesideQuotations.has(token.lower)) continue;
    const next = tokens[at + 1];
    if (!next || /^[.,;]$/.test(next.text)) return true;
    return /^[?!]/.test(stop) && venue.test(next.lower);
  }
  return false;
}

/** What follows the verb of an attribution, and seldom that of a sentence with words of its own. */
const venue =
  /^(?:in|on|at|after|before|during|when|as|to|from|with|via|through|again|later|then|\p{L}+ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day|reporters)$/u;
