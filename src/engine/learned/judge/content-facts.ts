import type { CueRange } from '../cue-range';
import { phraseCode } from '../phrase-codes';
import type { Facts } from './facts';
import { logit } from './facts';
import type { OpenCase } from './open-case';
import type { Hypothesis } from '../find-arguments';

const comma = phraseCode('comma');
const verb = phraseCode('verb');
const stop = phraseCode('stop');

/** What the words at both ends of the content, within it and beyond it are like. */
export function contentFacts(open: OpenCase, { content }: Hypothesis, facts: Facts): void {
  const { atoms, cue, args, found, cues } = open;
  const kind = (i: number): number => (atoms.phrase[i] ?? 0) & ~1;
  const opens = (i: number): boolean => ((atoms.phrase[i] ?? 0) & 1) === 0;
  const quoteAt = (i: number): number => atoms.quote[i] ?? 0;
  const first = content[0]?.from ?? cue.to;
  const last = content.at(-1)?.to ?? cue.to;
  const to = atoms.sentenceTo[last - 1] ?? atoms.length;
  let words = 0;
  let broken = 0;
  let verbs = 0;
  let quoted = 0;
  let sentences = 0;
  let commas = 0;
  let cuesInside = 0;
  let cueInside = 0;
  let cueOfQuotation = false;
  let sum = 0;
  let least = 1;
  for (const range of content) {
    words += range.to - range.from;
    for (let i = range.from; i < range.to; i += 1) {
      const p = args.probability(i, 'content');
      sum += Math.log(Math.max(1e-4, p));
      least = Math.min(least, p);
      if (quoteAt(i) > 0) quoted += 1;
      if (kind(i) === comma) commas += 1;
      if (kind(i) === verb && opens(i)) verbs += 1;
      if (i > range.from && atoms.sentence[i] !== atoms.sentence[i - 1]) sentences += 1;
    }
    for (const edge of [range.from - 1, range.to - 1]) {
      const same = (atoms.quotation[edge] ?? -1) >= 0 && atoms.quotation[edge] === atoms.quotation[edge + 1];
      if (same && edge + 1 !== cue.from && edge + 1 !== cue.to) broken += 1;
    }
    for (const other of cues) {
      if (other.from < range.from || other.to > range.to) continue;
      cuesInside += 1;
      cueInside = Math.max(cueInside, found.decoded.marginals[other.from * 3 + 1] ?? 0);
      for (const i of [other.from - 2, other.from - 1, other.to, other.to + 1])
        if (i >= range.from && i < range.to && (quoteAt(i) & 1) === 1) cueOfQuotation = true;
    }
  }
  facts.add(words);
  facts.add(content.length);
  facts.add(broken);
  facts.add(verbs);
  facts.add(quoted / Math.max(1, words));
  facts.add(sentences);
  facts.add(commas);
  facts.add(cuesInside);
  facts.add(cueInside);
  facts.flag(cueOfQuotation);
  facts.add(sum / Math.max(1, words));
  facts.add(logit(least));
  facts.add((last <= cue.from ? 1 : 0) + (first >= cue.to ? 2 : 0));
  edgesOf(content, (i) => args.probability(i, 'content'), facts);
  // Where it ends.
  facts.add(to - last);
  let comingVerbs = 0;
  let comingCommas = 0;
  let segmentVerbs = 0;
  for (let i = last; i < to; i += 1) {
    if (kind(i) === comma) comingCommas += 1;
    if (kind(i) !== verb || !opens(i)) continue;
    comingVerbs += 1;
    if (comingCommas === 0 || (comingCommas === 1 && kind(last) === comma)) segmentVerbs += 1;
  }
  facts.add(comingVerbs);
  facts.add(comingCommas);
  facts.add(segmentVerbs);
  facts.flag(kind(to - 1) === stop && last >= to - 1);
  let comingCue = 0;
  for (let i = last; i < Math.min(last + 3, to); i += 1)
    comingCue = Math.max(comingCue, found.decoded.marginals[i * 3 + 1] ?? 0);
  facts.add(comingCue);
  for (const i of [last - 2, last - 1, last, last + 1, last + 2]) {
    facts.add(atoms.tag[i] ?? 0);
    facts.add(atoms.phrase[i] ?? 0);
  }
  facts.add(quoteAt(last - 1));
  facts.add(quoteAt(last));
  facts.add(atoms.shape[last] ?? 0);
  facts.add(atoms.verb[last] ?? 0);
  facts.add(atoms.verb[last + 1] ?? 0);
  facts.flag(last === cue.from);
  // Where it starts.
  facts.add(first >= cue.to ? first - cue.to : last <= cue.from ? last - cue.from : 0);
  facts.add(first - (atoms.sentenceFrom[first] ?? 0));
  for (const i of [first - 2, first - 1, first, first + 1]) {
    facts.add(atoms.tag[i] ?? 0);
    facts.add(atoms.phrase[i] ?? 0);
  }
  facts.add(quoteAt(first));
  facts.add(quoteAt(first - 1));
  facts.add((atoms.sentence[first] ?? 0) - (atoms.sentence[cue.from] ?? 0));
}

/** How sure the model is of the tokens on both sides of each edge; the least sure edges count. */
export function edgesOf(
  ranges: readonly CueRange[],
  probability: (token: number) => number,
  facts: Facts,
): void {
  let inside = 1;
  let outside = 0;
  for (const { from, to } of ranges) {
    inside = Math.min(inside, probability(from), probability(to - 1));
    outside = Math.max(outside, probability(from - 1), probability(to));
  }
  const last = ranges.at(-1)?.to ?? 0;
  const first = ranges[0]?.from ?? 0;
  facts.add(logit(inside));
  facts.add(logit(outside));
  facts.add(probability(last - 1));
  facts.add(probability(last));
  facts.add(probability(first));
  facts.add(probability(first - 1));
}
