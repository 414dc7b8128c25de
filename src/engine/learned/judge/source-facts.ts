import { phraseCode } from '../phrase-codes';
import { edgesOf } from './content-facts';
import type { Facts } from './facts';
import { logit } from './facts';
import type { OpenCase } from './open-case';
import type { Hypothesis } from '../find-arguments';

const comma = phraseCode('comma');
const relative = phraseCode('relative');
const preposition = phraseCode('preposition');

/** How far from the cue a source is looked for that was passed over. */
const looked = 30;

/** What the source is like, how it stands to the cue, and what was passed over where there is none. */
export function sourceFacts(open: OpenCase, { source }: Hypothesis, facts: Facts): void {
  const { atoms, cue, args, subject } = open;
  const kind = (i: number): number => (atoms.phrase[i] ?? 0) & ~1;
  const from = source[0]?.from ?? -9;
  const to = source.at(-1)?.to ?? -9;
  const is = source.length > 0;
  let sum = 0;
  let least = 1;
  let commas = 0;
  let relatives = 0;
  let prepositions = 0;
  let verbs = 0;
  let words = 0;
  for (const range of source) {
    for (let i = range.from; i < range.to; i += 1) {
      const p = args.probability(i, 'source');
      sum += Math.log(Math.max(1e-4, p));
      least = Math.min(least, p);
      words += 1;
      if (kind(i) === comma) commas += 1;
      if (kind(i) === relative) relatives += 1;
      if (kind(i) === preposition) prepositions += 1;
      if ((atoms.verb[i] ?? 0) > 0) verbs += 1;
    }
  }
  let leftOut = 0;
  for (let i = Math.max(0, cue.from - looked); i < Math.min(atoms.length, cue.to + looked); i += 1) {
    const p = args.probability(i, 'source');
    if (p > leftOut && !source.some((range) => range.from <= i && i < range.to)) leftOut = p;
  }
  facts.add(source.length);
  facts.add(words);
  facts.add(sum / Math.max(1, words));
  facts.add(is ? logit(least) : 0);
  facts.add(logit(leftOut));
  facts.add(commas);
  facts.add(relatives);
  facts.add(prepositions);
  facts.add(verbs);
  facts.add(!is ? -99 : to <= cue.from ? cue.from - to : cue.to - from);
  facts.flag(is && to <= cue.from);
  facts.add(is ? (atoms.sentence[from] ?? 0) - (atoms.sentence[cue.from] ?? 0) : 0);
  if (is) edgesOf(source, (i) => args.probability(i, 'source'), facts);
  else for (let k = 0; k < 6; k += 1) facts.add(0);
  for (const i of [from - 1, from, from + 1, to - 2, to - 1, to, to + 1]) {
    facts.add(is ? (atoms.tag[i] ?? 0) : -1);
    facts.add(is ? (atoms.phrase[i] ?? 0) : -1);
  }
  facts.add(is ? (atoms.shape[from] ?? 0) : 0);
  facts.add(is ? (atoms.shape[to - 1] ?? 0) : 0);
  facts.add(is ? (atoms.quote[from] ?? 0) : 0);
  // Against the subject that grammar finds.
  facts.flag(subject !== null);
  facts.flag(is && subject?.from === from);
  facts.flag(is && subject?.to === to);
  facts.add(is && subject ? Math.max(-9, Math.min(9, from - subject.from)) : 0);
  facts.add(is && subject ? Math.max(-9, Math.min(9, to - subject.to)) : 0);
}
