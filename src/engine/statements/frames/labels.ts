import type { Reading } from '../../language/reading';
import { notLabels, partLabels, spokenWords } from '../../lexicon/label-words';
import * as words from '../../lexicon/function-words';
import { plainFrame } from './frame';
import type { Frame } from './frame';

const longestLabel = 6;

/**
 * Q: Why? · QUILL: It was cold. · Mara Quill: It was cold. A paragraph that opens with a speaker's label is that speaker's
 * words to its end. "Mara Quill:" counts where what follows sounds spoken, for it may as well be a heading; "Note:" is none.
 */
export function labelFrame(reading: Reading): Frame | null {
  const { tokens, paragraph } = reading;
  if (!paragraph.label && (paragraph.zone === 'headline' || paragraph.zone === 'crosshead')) return null;
  const lead = paragraph.lead?.end ?? 0;
  let first = tokens.findIndex(({ start }) => start >= lead);
  if (first < 0) return null;
  // "Q14 Chair:"
  if (/^Q\d{1,3}$/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text !== ':') first += 1;
  const stopped = stoppedLabel(reading, first);
  if (stopped) return stopped;
  const colon = tokens.findIndex(({ text }, at) => at > first && text === ':');
  if (colon < 0 || (!paragraph.label && colon - first > longestLabel + 3) || colon + 1 >= tokens.length)
    return null;
  let labelEnd = colon;
  // "MS. QUILL (D-Tarn):"
  if (tokens[colon - 1]?.text === ')')
    labelEnd = tokens.findLastIndex(({ text }, at) => at < colon && text === '(');
  const label = tokens.slice(first, labelEnd).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (label.length === 0 || label.length > longestLabel || label.some(({ quotation }) => quotation >= 0))
    return null;
  const only = label[0];
  const turn = paragraph.label !== null && tokens[colon]?.end === paragraph.label.end;
  if (!only || (!turn && label.some(({ lower }) => notLabels.has(lower)))) return null;
  const part = label.length <= 2 && label.every(({ lower }) => partLabels.has(lower));
  const capitals = label.every(
    ({ text }) => text === text.toUpperCase() && /\p{Lu}{2}|^\p{Lu}$/u.test(text.replaceAll('.', '')),
  );
  const name =
    label.length >= 2 &&
    label.every(
      ({ text, lower }) =>
        /^\p{Lu}[\p{L}.'’-]*$/u.test(text) &&
        !words.determiners.has(lower) &&
        !words.timeWords.has(lower) &&
        !words.questionWords.has(lower),
    );
  const quoted = (tokens[colon + 1]?.quotation ?? -1) >= 0;
  const spoken = tokens.slice(colon + 1).some(({ lower, text }) => spokenWords.has(lower) || text === '?');
  if (!turn && !part && !capitals && (!name || quoted || !spoken)) return null;
  if (only.text === 'A' && label.length > 1) return null;
  let end = tokens.length;
  if (!tokens.slice(colon + 1).some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return null;
  if (tokens[end - 1]?.text === '.' && tokens[end - 1]?.quotation === -1 && end - 1 > colon + 1) end -= 1;
  return {
    ...plainFrame,
    construction: 'label',
    cue: [{ from: colon, to: colon + 1 }],
    source: [{ from: first, to: colon }],
    content: [{ from: colon + 1, to: end }],
    strength: turn || part || capitals ? 0.9 : 0.75,
  };
}

/** "Q. Why did it fail?": the label with its full stop, which may be a token of its own. */
function stoppedLabel({ tokens, paragraph }: Reading, first: number): Frame | null {
  const { label, prose } = paragraph;
  if (!label || prose[label.end - 1] !== '.') return null;
  const after = tokens.findIndex(({ start }) => start >= label.end);
  if (after <= first) return null;
  const last = tokens.at(-1);
  const ends = last?.text === '.' && last.quotation === -1 && tokens.length - 1 > after;
  return {
    ...plainFrame,
    construction: 'label',
    cue: [],
    source: [{ from: first, to: after }],
    content: [{ from: after, to: tokens.length - Number(ends) }],
    strength: 0.9,
  };
}
