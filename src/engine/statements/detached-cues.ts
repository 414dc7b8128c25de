import type { Sentence } from '../language/language';
import type { Reading } from '../language/reading';
import { cueWord } from '../lexicon/cue-words';
import * as words from '../lexicon/function-words';

const longestDetachedCue = 8;

const sentencesOf = new WeakMap<Reading, readonly Sentence[]>();

/**
 * The paragraph's sentences without its dateline, with “Who pays?” Orr asked. as one: a quotation that ends a sentence of its own, and after
 * it nothing but a subject and a cue. Found when first asked for.
 */
export function withDetachedCues(reading: Reading): readonly Sentence[] {
  let sentences = sentencesOf.get(reading);
  if (!sentences) {
    sentences = joinDetachedCues(reading);
    sentencesOf.set(reading, sentences);
  }
  return sentences;
}

function joinDetachedCues(reading: Reading): Sentence[] {
  const sentences: Sentence[] = [];
  for (const whole of reading.sentences) {
    const sentence = withoutLead(reading, whole);
    if (!sentence) continue;
    const before = sentences.at(-1);
    if (before && endsInQuotation(reading, before) && isDetachedCue(reading, sentence)) {
      sentences[sentences.length - 1] = {
        start: before.start,
        end: sentence.end,
        from: before.from,
        to: sentence.to,
      };
    } else sentences.push(sentence);
  }
  return sentences;
}

/** A sentence without the dateline or time before it; null where nothing else is in it. */
function withoutLead({ tokens, paragraph }: Reading, sentence: Sentence): Sentence | null {
  const lead = paragraph.lead?.end ?? 0;
  if (sentence.start >= lead) return sentence;
  const from = tokens.findIndex((token) => token.start >= lead);
  const first = tokens[from];
  return first && from < sentence.to ? { ...sentence, start: first.start, from } : null;
}

function endsInQuotation({ tokens, marks }: Reading, { to }: Sentence): boolean {
  const last = tokens[to - 1];
  return last !== undefined && marks[last.quotation]?.end === last.end;
}

/** "Orr asked.", "he said on Friday.": a few words, the second or third of them a cue, and after it only when and where. */
function isDetachedCue({ tokens }: Reading, { from, to }: Sentence): boolean {
  const own = tokens.slice(from, to);
  if (own.length > longestDetachedCue || own.some((token) => token.quotation >= 0)) return false;
  const cue = own.findIndex(
    (token, at) =>
      at > 0 &&
      cueWord(token.lower).some(
        ({ takes, flags, forms, particles }) =>
          takes.has('quote') &&
          !flags.has('manner') &&
          (forms.has('past') || forms.has('third')) &&
          particles.every((particle, i) => own[at + 1 + i]?.lower === particle),
      ),
  );
  if (cue < 1 || own.slice(0, cue).some(({ text }) => text === ',')) return false;
  return own
    .slice(cue + 1)
    .every(
      ({ lower }) =>
        /^[.!?]$/.test(lower) ||
        words.timeWords.has(lower) ||
        words.adverbs.has(lower) ||
        ['on', 'last', 'in'].includes(lower),
    );
}
