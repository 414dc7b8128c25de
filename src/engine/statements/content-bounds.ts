import { cueWord } from '../lexicon/cue-words';
import type { Range } from './frames/frame';
import { clauseVerb } from './phrases/complements';
import type { ChunkedSentence } from './phrases/phrase';

/**
 * What kind of clause the cue stands in, as its content ends where that clause does.
 * - `aside`: relative or participial: "Quill, who said she was ill, left".
 * - `subordinate`: "When Quill said she was ill, the mayor left".
 */
export type Enclosing = 'main' | 'aside' | 'subordinate';

/**
 * "accused the council of “theft” | last night after …", "warned against “speeches” | and adjourned": the end of content that is no clause
 * and ends in a quotation, before a clause of the writer's that says when, or a verb that shares the cue's subject. As the token
 * after it.
 */
export function phraseEnd(sentence: ChunkedSentence, start: number, end: number): number {
  const { phrases, tokens } = sentence;
  for (let at = start + 1; (phrases[at]?.from ?? Infinity) < end; at += 1) {
    const phrase = phrases[at];
    const next = phrases[at + 1];
    if (!phrase || phrase.verb || phrase.kind === 'relative') break;
    const lower = tokens[phrase.from]?.lower ?? '';
    if (phrase.kind === 'subordinator' || phrase.kind === 'preposition') {
      const isTime = timeClauses.has(lower) && clauseVerb(sentence, at + 1) !== null;
      if (!isTime) {
        if (phrase.kind === 'subordinator') break;
        continue;
      }
      let first = at;
      while (first - 1 > start && phrases[first - 1]?.kind === 'time') first -= 1;
      return phrases[first - 1]?.kind === 'quotation' ? trimmedEnd(sentence, start, first) : end;
    }
    const verb = next?.kind === 'adverb' ? phrases[at + 2] : next;
    const before = phrases[at - 1]?.kind === 'comma' ? phrases[at - 2] : phrases[at - 1];
    if (phrase.kind === 'coordinator' && verb?.verb?.form === 'finite' && before?.kind === 'quotation')
      return trimmedEnd(sentence, start, at);
  }
  return end;
}

const timeClauses: ReadonlySet<string> = new Set(['after', 'when', 'while', 'before']);

/**
 * The end of content that starts at a phrase and runs to the right, as the token after it. Content runs to the end
 * of the sentence unless the sentence goes on to something else:
 * - a second cue that shares the subject ("… and told aides", "…, adding that");
 * - "…, according to", "…, but divers found": a new main clause of the writer's own;
 * - a semicolon, unless it stands inside a quotation;
 * - the comma that closes the clause that the cue itself stands in ({@link Enclosing}), or the verb that the clause belongs to the
 *   subject of: "A clerk who asked not to be named said".
 */
export function contentEnd(sentence: ChunkedSentence, start: number, within: Enclosing = 'main'): number {
  const { phrases } = sentence;
  let at = start;
  for (; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (!phrase || phrase.kind === 'semicolon') break;
    if (at > start && endsContent(sentence, at)) break;
    if (
      at > start &&
      (closesEnclosing(sentence, at, within) || isVerbOfMainClause(sentence, start, at, within))
    )
      break;
  }
  return trimmedEnd(sentence, start, at);
}

function endsContent(sentence: ChunkedSentence, at: number): boolean {
  const { phrases, tokens } = sentence;
  const phrase = phrases[at];
  if (!phrase) return true;
  if (phrase.kind === 'comma' || phrase.kind === 'dash') {
    const next = phrases[at + 1];
    if (!next) return true;
    const lower = tokens[next.from]?.lower ?? '';
    if (lower === 'according' || closingCue(sentence, at + 1)) return true;
    // "…, adding that", "…, saying": the subject goes on to say more.
    if (next.kind === 'verb' && next.verb?.form === 'gerund') return startsCue(sentence, at + 1);
    if (next.kind === 'coordinator') {
      return (
        sharesSubject(sentence, at + 1) ||
        otherSpeaks(sentence, at + 1) ||
        (lower === 'but' && newClause(sentence, at + 2))
      );
    }
    return false;
  }
  if (phrase.kind === 'coordinator') {
    const gerund = phrases[at + 1]?.verb?.form === 'gerund' && startsCue(sentence, at + 1);
    return gerund || sharesSubject(sentence, at);
  }
  return false;
}

function closesEnclosing(sentence: ChunkedSentence, at: number, within: Enclosing): boolean {
  const { phrases } = sentence;
  if (within === 'main' || phrases[at]?.kind !== 'comma') return false;
  if (within === 'aside')
    return phrases[at + 1]?.verb?.form === 'finite' || phrases[at + 1]?.kind === 'adjective';
  return ['noun', 'word'].includes(phrases[at + 1]?.kind ?? '') && clauseVerb(sentence, at + 1) !== null;
}

/**
 * "A clerk who asked not to see the ledger said", "A guard who claimed it leaked was fired": the second of two verbs next to each other,
 * and any after an infinitive, has its subject before the clause that the cue stands in, unless a clause has opened between them.
 */
function isVerbOfMainClause(
  { phrases, tokens }: ChunkedSentence,
  start: number,
  at: number,
  within: Enclosing,
): boolean {
  const verb = phrases[at]?.verb;
  if (within !== 'aside' || verb?.form !== 'finite' || verb.bare) return false;
  const between = phrases.slice(start, at);
  if (between.some(({ from }) => clauseOpeners.test(tokens[from]?.lower ?? ''))) return false;
  const opening = between.find(({ kind }) => kind !== 'adverb');
  return opening?.verb?.form === 'infinitive' || Boolean(between.at(-1)?.verb);
}

const clauseOpeners =
  /^(?:what(?:ever)?|who(?:ever|m)?|which|that|how|why|where|when|whether|if|because|while)$/u;

/** "Orr told police he had left, she said.": somebody else's cue, which ends the sentence, is in nobody's content. */
function closingCue({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const verb = phrases[at + 1];
  const after = phrases[at + 2];
  if (phrases[at]?.kind !== 'noun' || verb?.verb?.form !== 'finite' || verb.verb.bare) return false;
  if (after && after.kind !== 'stop') return false;
  return cueWord(tokens[verb.head]?.lower ?? '').some(
    ({ class: kind, takes }) => kind === 'speech' && takes.has('clause'),
  );
}

function startsCue({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const phrase = phrases[at];
  return (
    phrase !== undefined &&
    cueWord(tokens[phrase.head]?.lower ?? '').some(
      (reading) => reading.class === 'speech' && !reading.takes.has('inf'),
    )
  );
}

/** ", but divers found it afloat": after "but" and a subject of its own the writer goes on. */
function newClause(sentence: ChunkedSentence, start: number): boolean {
  return sentence.phrases[start]?.kind === 'noun' && clauseVerb(sentence, start) !== null;
}

/** ", and a second survey found that": somebody else goes on to speak. */
function otherSpeaks(sentence: ChunkedSentence, coordinator: number): boolean {
  const { phrases, tokens } = sentence;
  if (!['noun', 'word'].includes(phrases[coordinator + 1]?.kind ?? '')) return false;
  const verb = clauseVerb(sentence, coordinator + 1);
  const group = verb === null ? undefined : phrases[verb];
  if (!group || group.verb?.bare || verb === null || verb > coordinator + 6) return false;
  const readings = cueWord(tokens[group.head]?.lower ?? '').filter(
    (reading) => reading.class === 'speech' && !reading.flags.has('weak'),
  );
  const next = phrases[verb + 1];
  if (readings.length === 0 || !next) return false;
  return (
    next.kind === 'quotation' ||
    next.kind === 'subordinator' ||
    (readings.some(({ takes }) => takes.has('clause')) && clauseVerb(sentence, verb + 1) !== null)
  );
}

/** "and told aides", "but, two days later, denied": a cue in a finite form right after the coordinator. */
function sharesSubject(sentence: ChunkedSentence, coordinator: number): boolean {
  const { phrases, tokens } = sentence;
  let at = coordinator + 1;
  while (
    ['adverb', 'time', 'comma', 'preposition'].includes(phrases[at]?.kind ?? '') ||
    (phrases[at]?.kind === 'noun' && phrases[at - 1]?.kind === 'preposition')
  )
    at += 1;
  const phrase = phrases[at];
  if (phrase?.kind !== 'verb' || phrase.verb?.form !== 'finite' || phrase.verb.bare) return false;
  return cueWord(tokens[phrase.head]?.lower ?? '').some(
    (reading) =>
      reading.class === 'speech' &&
      !reading.flags.has('weak') &&
      (reading.forms.has('past') || reading.forms.has('third')) &&
      !reading.forms.has('base'),
  );
}

/** The token after the content, without the marks at its end that do not belong to it. */
export function trimmedEnd(
  { phrases, tokens, sentence }: ChunkedSentence,
  start: number,
  stop: number,
): number {
  let end = stop >= phrases.length ? sentence.to : (phrases[stop]?.from ?? sentence.to);
  const floor = (phrases[start]?.from ?? sentence.from) + 1;
  while (
    end > floor &&
    /^[.,;:!?…–—-]$/.test(tokens[end - 1]?.text ?? '') &&
    tokens[end - 1]?.quotation === -1
  ) {
    if (/^[!?]$/.test(tokens[end - 1]?.text ?? '')) break;
    if (tokens[end - 1]?.text === '.' && isAbbreviation(tokens[end - 2]?.text ?? '')) break;
    end -= 1;
  }
  return end;
}

/** "U.S." keeps its last full stop. */
function isAbbreviation(text: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(text);
}

export function contentFrom(sentence: ChunkedSentence, start: number, within: Enclosing = 'main'): Range {
  return { from: sentence.phrases[start]?.from ?? 0, to: contentEnd(sentence, start, within) };
}

/**
 * Content that stands to the left and ends before a phrase: the clause from the start of the sentence, without an
 * opening "But" or "And"; or the quotation alone where what precedes it is the writer's. Null where nothing stands there.
 */
export function contentBefore(
  sentence: ChunkedSentence,
  end: number,
): { range: Range; quoted: boolean; first: number } | null {
  const { phrases } = sentence;
  let last = end - 1;
  while (last >= 0 && ['comma', 'dash'].includes(phrases[last]?.kind ?? '')) last -= 1;
  const closing = phrases[last];
  if (!closing) return null;
  const quoted = closing.kind === 'quotation';
  let first = clauseStart(sentence, last);
  if (quoted) first = quotedStart(sentence, last, first);
  const opening = phrases[first];
  if (!opening || first > last) return null;
  return { range: { from: opening.from, to: closing.to }, quoted, first };
}

/** The clause that ends before a phrase, whatever in it is quoted; null where nothing stands there. */
export function clauseBefore(sentence: ChunkedSentence, end: number): Range | null {
  const { phrases } = sentence;
  let last = end - 1;
  while (last >= 0 && ['comma', 'dash'].includes(phrases[last]?.kind ?? '')) last -= 1;
  const closing = phrases[last];
  const opening = closing && phrases[clauseStart(sentence, last)];
  return opening ? { from: opening.from, to: closing.to } : null;
}

/** Russia “does not want …”: the writer's words belong to it where they run into the quotation without a mark. */
function quotedStart({ phrases }: ChunkedSentence, last: number, clause: number): number {
  let first = last;
  for (let at = last - 1; at >= clause; at -= 1) {
    const phrase = phrases[at];
    const next = phrases[at + 1];
    if (!phrase || !next) break;
    if (phrase.kind === 'quotation') {
      first = at;
      continue;
    }
    // “No,” … “never”: a comma between two quotations is inside; after the writer's words it parts.
    if (next.kind === 'quotation' && ['comma', 'colon', 'dash', 'stop'].includes(phrase.kind)) {
      if (phrases[at - 1]?.kind === 'quotation') continue;
      break;
    }
    if (phrase.kind === 'stop' || phrase.kind === 'colon') break;
    first = at;
  }
  return first;
}

/** The first phrase of the main clause that ends at `last`. */
function clauseStart({ phrases, sentence }: ChunkedSentence, last: number): number {
  let first = last;
  for (let at = last; at >= 0; at -= 1) {
    const phrase = phrases[at];
    if (!phrase || phrase.from < sentence.from) break;
    if (phrase.kind === 'semicolon' || (phrase.kind === 'stop' && at < last)) break;
    first = at;
  }
  while (first < last && ['coordinator', 'comma', 'dash'].includes(phrases[first]?.kind ?? '')) first += 1;
  if (phrases[first]?.kind === 'adverb' && phrases[first + 1]?.kind === 'comma') first += 2;
  return Math.min(first, last);
}
