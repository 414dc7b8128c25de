import { pathFrom } from './argument-path';
import { bestProposal, cueHead } from './cue-range';
import type { CueRange } from './cue-range';
import { mix } from './hashing';
import type { ParagraphAtoms } from './paragraph-atoms';
import type { FeatureBuffer } from './sequence-model';
import { sideFeatures } from './side-features';

/** The labels of the argument model. */
export const argumentLabels = { neither: 0, source: 1, content: 2 } as const;

/** How far from its cue, in tokens, a source or content may stand. Keeps the whole linear. */
const farthest = 250;
const nearest = 60;
/** Where cues stand so close that each token would be looked at for more cues than this, they reach less far. */
const mostLooks = 24;

/** The stretch of the paragraph in which the arguments of a cue are looked for, one of so many of the paragraph. */
export function argumentWindow(atoms: ParagraphAtoms, cue: CueRange, cues: number): CueRange {
  const reach = Math.floor((mostLooks * atoms.length) / (2 * Math.max(1, cues)));
  const kept = Math.max(nearest, Math.min(farthest, reach));
  return { from: Math.max(0, cue.from - kept), to: Math.min(atoms.length, cue.to + kept) };
}

const edgeOfText = 0x7f;

/**
 * Fills the buffer with what speaks for and against each token of the window being the source or the content of the
 * cue. `cues` are all cues of the paragraph in order, this one among them. Without `sides` what {@link sideFeatures} adds is
 * left out.
 */
export function argumentFeatures(
  atoms: ParagraphAtoms,
  cue: CueRange,
  cues: readonly CueRange[],
  buffer: FeatureBuffer,
  sides = true,
): void {
  buffer.clear();
  const { word, stem, tag, lexicon, phrase, verb, quote, quotation, sentence, segments } = atoms;
  const at = (array: ArrayLike<number>, index: number): number => array[index] ?? edgeOfText;
  const window = argumentWindow(atoms, cue, cues.length);
  const proposal = bestProposal(atoms, cue);
  const sort = proposal?.sort ?? 0;
  const head = cueHead(atoms, cue);
  const cueStem = at(stem, head);
  const cueVerb = at(verb, head);
  const cueLex = at(lexicon, head);
  const cueTag = at(tag, head);
  const before = at(tag, cue.from - 1);
  const after = at(tag, cue.to);
  const afterWord = at(word, cue.to);
  const beforeQuote = at(quote, cue.from - 1) === 3 || at(quote, cue.from - 2) === 3 ? 1 : 0;
  const afterQuote = at(quote, cue.to) === 1 || at(quote, cue.to + 1) === 1 ? 1 : 0;
  const cueSort = mix(mix(mix(cueVerb, cueLex), beforeQuote * 2 + afterQuote), mix(before, after));
  const cueQuotation = at(quotation, cue.from);
  const path = pathFrom(atoms, cue, cues, window);

  for (let i = window.from; i < window.to; i += 1) {
    const inCue = i >= cue.from && i < cue.to;
    const k = i - window.from;
    const one = (template: number, a: number): void => {
      buffer.addState(mix(template, a));
    };
    const two = (template: number, a: number, b: number): void => {
      buffer.addState(mix(mix(template, a), b));
    };
    const three = (template: number, a: number, b: number, c: number): void => {
      buffer.addState(mix(mix(mix(template, a), b), c));
    };
    const edge = (template: number, a: number): void => {
      buffer.addEdge(mix(template, a));
    };
    if (inCue) {
      // Its label is known; what counts is that nothing leads through.
      one(1, 0);
      edge(1, 0);
      buffer.endPosition();
      continue;
    }
    const side = i < cue.from ? 1 : 2;
    if (sides) sideFeatures(atoms, i, side, buffer);
    const steps = i < cue.from ? cue.from - i : i - cue.to + 1;
    const far = side * 16 + band(steps);
    const apart = Math.max(-3, Math.min(3, at(sentence, i) - at(sentence, cue.from))) + 3;
    const part = at(proposal?.parts ?? [], i) % edgeOfText;
    const partBefore = at(proposal?.parts ?? [], i - 1) % edgeOfText;
    const partAfter = at(proposal?.parts ?? [], i + 1) % edgeOfText;
    const inQuote = at(quote, i) + (at(quotation, i) >= 0 && at(quotation, i) === cueQuotation ? 4 : 0);
    if (atoms.deep[i] === 1) {
      three(111, side, inQuote, at(path.quotes, k));
      three(112, side, inQuote, apart);
      three(113, side, part, sort);
      edge(1, 0);
      edge(21, mix(side, inQuote));
      edge(2, mix(partBefore, part));
      buffer.endPosition();
      continue;
    }
    const t = at(tag, i);
    const crossed = path.crossed[k] ?? 0;
    const phrases = at(path.phrases, k);
    const others = at(path.others, k);
    const quoted = at(path.quotes, k);
    const state = mix(mix(part, sort), at(atoms.proposed, i) & 14);
    const subject = at(path.subject, k);
    const segment = at(segments.sort, i);
    three(62, subject, side, part);
    three(63, subject, cueVerb, proposal ? 1 : 0);
    three(64, subject, at(path.subject, k - 1), at(path.subject, k + 1));
    three(65, side, segment, at(path.segment, k));
    three(66, side, segment, inQuote);
    three(67, side, mix(segment, cueLex), at(path.segment, k));
    two(68, mix(afterWord, side), crossed);
    two(69, mix(afterWord, side), at(path.segment, k));
    two(70, mix(cueStem, side), segment);
    one(2, far);
    two(3, side, apart);
    two(4, part, sort);
    three(5, part, partBefore, partAfter);
    two(6, part, cueStem);
    two(7, state, far);
    two(8, part, at(atoms.proposed, i));
    three(9, side, at(atoms.proposed, i), proposal ? 1 : 0);
    three(10, side, inQuote, apart);
    three(11, side, inQuote, quoted);
    three(12, cueStem, side, inQuote);
    three(13, cueStem, side, part);
    two(17, far, t);
    two(29, phrases, at(phrase, i));
    three(30, phrases, at(phrase, i), cueVerb);
    three(31, phrases, t, cueTag);
    three(33, cueSort, side, inQuote);
    two(35, side, crossed);
    two(36, crossed, t);
    two(37, crossed, mix(cueVerb, inQuote));
    two(38, side, others);
    two(39, others, part);
    three(40, others, inQuote, apart);
    three(41, side, afterWord, inQuote);
    three(42, side, afterWord, cueVerb);
    three(43, side, mix(before, after), inQuote);
    three(45, cueStem, side, t);
    three(50, side, at(path.clause, k), apart);
    three(51, at(path.clause, k), phrases, part);
    three(52, side, at(path.segment, k), inQuote);
    three(53, cueVerb, side, at(path.segment, k));
    three(55, side, at(segments.head, i), cueLex);
    three(57, part, crossed, inQuote);
    three(58, side, inQuote, mix(beforeQuote, afterQuote));
    three(59, mix(side, apart), inQuote, mix(cueLex, others));
    three(60, mix(side, apart), at(segments.quoted, i), cueQuotation < 0 ? 0 : 1);
    three(61, cueLex, mix(side, phrases), at(phrase, i));

    edge(1, 0);
    edge(2, mix(partBefore, part));
    edge(3, mix(mix(partBefore, part), sort));
    edge(9, mix(side, mix(steps < 3 ? steps : 3, t)));
    edge(14, mix(mix(at(atoms.proposed, i - 1), at(atoms.proposed, i)), proposal ? 1 : 0));
    edge(16, mix(mix(cueStem, side), at(phrase, i)));
    edge(18, mix(subject, at(path.subject, k - 1)));
    buffer.endPosition();
  }
}

function band(steps: number): number {
  if (steps <= 4) return steps;
  if (steps <= 6) return 5;
  if (steps <= 9) return 6;
  if (steps <= 14) return 7;
  if (steps <= 22) return 8;
  if (steps <= 35) return 9;
  if (steps <= 60) return 10;
  return 11;
}
