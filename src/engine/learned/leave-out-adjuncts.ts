import type { Reading } from '../language/reading';
import { weekdays } from '../lexicon/circumstances';
import { subjectPronouns } from '../lexicon/function-words';
import { bodyOfPlace } from '../lexicon/metonyms';
import { determiners, prepositions } from '../lexicon/noun-phrases';
import { places } from '../lexicon/places';
import { subjectForms } from '../lexicon/pronouns';
import { organisationNouns } from '../lexicon/organisations';
import { roleModifiers, roles } from '../lexicon/roles';
import { nameParticles } from '../lexicon/titles';
import type { CueRange } from './cue-range';

/**
 * "Outside court | Mara Quill said", "In Leeds | Ben Orr said", "At the inquest | the coroner said": where or when, at the head of
 * the sentence, is nobody.
 */
export function withoutAdjunct({ tokens, sentences }: Reading, { from, to }: CueRange): CueRange {
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  const inside = prepositions.has(lowerAt(from));
  const opens = (at: number): boolean => sentences.some((sentence) => sentence.from === at);
  const outside = !inside && prepositions.has(lowerAt(from - 1)) && opens(from - 1);
  if (!outside && !(inside && opens(from))) return { from, to };
  for (let at = from + (inside ? 2 : 1); at < to; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !isName(before.text, true) || prepositions.has(before.lower)) break;
    if (determiners.has(before.lower) || nameParticles.has(before.lower)) continue;
    const place = isName(before.text) && (places.has(before.lower) || bodyOfPlace.has(before.lower));
    const ends = isName(before.text) ? place || weekdays.has(before.lower) : isPlainNoun(before.lower);
    const begins = determiners.has(token.lower) || subjectPronouns.has(token.lower);
    if (begins ? !isName(before.text) || ends : ends && isName(token.text)) return { from: at, to };
  }
  return { from, to };
}

/** No role, and nothing that only stands before one: "former", "senior". */
function isPlainNoun(lower: string): boolean {
  return !roles.has(lower) && (!roleModifiers.has(lower) || organisationNouns.has(lower));
}

/** Words with a capital; `orSmall`: any word. */
function isName(text: string, orSmall = false): boolean {
  return orSmall ? /^\p{L}/u.test(text) : /^\p{Lu}/u.test(text);
}

/** What opens a circumstance of saying; "to", "of" and "about" open what was said. */
const circumstantial = /^(?:under|with|in|on|at|by|through|during|via|after|before)$/u;

/** No circumstance between a cue and its content has more tokens. */
const longestCircumstance = 6;

/** "said | under oath | that he had left", "insisted | last night | there was no coup": how and when is not what was said. */
export function withoutCircumstance(reading: Reading, cue: CueRange, range: CueRange): CueRange {
  const { tokens } = reading;
  if (range.from !== cue.to) return range;
  const first = tokens[range.from];
  if (!first) return range;
  if (first.quotation >= 0) return withoutProgramme(reading, range);
  if (circumstantial.test(first.lower)) {
    for (let at = range.from + 1; at < Math.min(range.to - 2, range.from + longestCircumstance); at += 1) {
      const token = tokens[at];
      if (!token || !/^\p{L}/u.test(token.text)) break;
      if (at > range.from + 1 && token.lower === 'that') return { from: at, to: range.to };
    }
    return range;
  }
  const end = timeEnd(tokens, range.from);
  const next = tokens[end];
  if (end === range.from || !next || end >= range.to - 1) return range;
  const clause =
    next.lower === 'that' ||
    next.lower === 'there' ||
    determiners.has(next.lower) ||
    subjectForms.has(next.lower) ||
    isName(next.text);
  return clause ? { from: end, to: range.to } : range;
}

/** "said on | “Meet the Valley” | that it leaked": what something was said in or on, before the clause that was said. */
function withoutProgramme({ tokens, marks }: Reading, range: CueRange): CueRange {
  const [before, first] = [tokens[range.from - 1], tokens[range.from]];
  if (!/^(?:in|on)$/u.test(before?.lower ?? '') && !/(?:'s|s')$/u.test(before?.lower ?? '')) return range;
  const end = marks[first?.quotation ?? -1]?.end ?? Infinity;
  let at = range.from;
  while (at < range.to && (tokens[at]?.start ?? Infinity) < end) at += 1;
  return tokens[at]?.lower === 'that' && at < range.to - 1 ? { from: at, to: range.to } : range;
}

/** Where a time that begins at a token ends: "last night", "yesterday", "Monday evening". The token itself where it begins none. */
function timeEnd(tokens: Reading['tokens'], from: number): number {
  const at = (i: number): string => tokens[i]?.lower ?? '';
  let i = from;
  if (/^(?:last|this|earlier|late)$/u.test(at(i))) i += 1;
  if (/^(?:this|last)$/u.test(at(i))) i += 1;
  const part = /^(?:night|morning|afternoon|evening|week|weekend|month|year|summer|spring|autumn|winter)$/u;
  const day = weekdays.has(at(i));
  if (day) i += 1;
  else if (i === from && !/^(?:yesterday|today|tonight)$/u.test(at(i))) return from;
  else if (i === from) i += 1;
  else if (!part.test(at(i))) return from;
  return part.test(at(i)) ? i + 1 : i;
}
