import type { CueRange } from './cue-range';
import { bestProposal, cueHead } from './cue-range';
import type { FoundArguments, Hypothesis } from './find-arguments';
import type { FoundCues } from './find-cues';
import { phraseNumber } from './paragraph-atoms';
import type { ParagraphAtoms, Proposal } from './paragraph-atoms';

/** What the judge looks at: one cue with one hypothesis of its arguments. */
export interface Case {
  readonly atoms: ParagraphAtoms;
  readonly cue: CueRange;
  readonly found: FoundCues;
  readonly args: FoundArguments;
  readonly hypothesis: Hypothesis;
  /** How sure the cue is that holds this one in its content, 0 where none does. */
  readonly around: number;
}

const kindOf = (name: string): number => (phraseNumber[name] ?? 0) * 2;
const comma = kindOf('comma');
const stop = kindOf('stop');
const coordinator = kindOf('coordinator');
const subordinator = kindOf('subordinator');
const relative = kindOf('relative');
const dash = kindOf('dash');
const preposition = kindOf('preposition');
const verb = kindOf('verb');
const noun = kindOf('noun');

/** The numbers that a judge weighs. The first is 1. Their order is that of the judge's weights. */
export function judgeFeatures({ atoms, cue, found, args, hypothesis, around }: Case): number[] {
  const { source, content } = hypothesis;
  const features: number[] = [1];
  const add = (...values: number[]): void => {
    features.push(...values);
  };
  const flag = (...values: boolean[]): void => {
    for (const value of values) features.push(value ? 1 : 0);
  };
  const kind = (i: number): number => (atoms.phrase[i] ?? 0) & ~1;
  const opens = (i: number): boolean => ((atoms.phrase[i] ?? 0) & 1) === 0;
  const quoteAt = (i: number): number => atoms.quote[i] ?? 0;
  const cueProbability = (i: number, label: number): number => found.decoded.marginals[i * 3 + label] ?? 0;

  // The cue.
  const head = cueHead(atoms, cue);
  const lexicon = atoms.lexicon[head] ?? 0;
  let extent = 0;
  for (let i = cue.from + 1; i < cue.to; i += 1) extent += Math.log(Math.max(1e-3, cueProbability(i, 2)));
  const goesOn = cueProbability(cue.to, 2);
  add(logit(cueProbability(cue.from, 1)), extent, goesOn, Math.min(6, cue.to - cue.from));
  flag((lexicon & 7) > 0, (lexicon & 2) > 0 && (lexicon & 1) === 0, lexicon >= 8, quoteAt(cue.from) > 0);
  flag(((atoms.proposed[cue.from] ?? 0) & 4) > 0, ((atoms.proposed[cue.from] ?? 0) & 8) > 0, around > 0);
  add(around);

  // What the rules say.
  const proposal = bestProposal(atoms, cue);
  const agreement = agreeWith(proposal, hypothesis, atoms.length);
  flag(proposal !== null, agreement.content, agreement.source, agreement.content && agreement.source);
  flag(agreement.end, agreement.start, (proposal?.found.depth ?? 0) > 0);
  add(
    proposal?.found.strength ?? 0,
    agreement.content ? (proposal?.found.strength ?? 0) : 0,
    agreement.shared,
  );

  // How sure the argument model is.
  const best = args.hypotheses[0]?.score ?? 0;
  add(Math.max(-6, hypothesis.score - best));
  flag(hypothesis === args.hypotheses[0]);
  const inside = (ranges: readonly CueRange[], label: 'source' | 'content'): [number, number] => {
    let sum = 0;
    let count = 0;
    let least = 1;
    for (const { from, to } of ranges) {
      for (let i = from; i < to; i += 1) {
        const p = args.probability(i, label);
        sum += Math.log(Math.max(1e-4, p));
        least = Math.min(least, p);
        count += 1;
      }
    }
    return [count === 0 ? 0 : sum / count, count === 0 ? 0 : logit(least)];
  };
  const beside = (ranges: readonly CueRange[], label: 'source' | 'content'): number => {
    let most = 0;
    for (const { from, to } of ranges)
      most = Math.max(most, args.probability(from - 1, label), args.probability(to, label));
    return most;
  };
  add(...inside(content, 'content'), ...inside(source, 'source'));
  add(logit(beside(content, 'content')), source.length > 0 ? logit(beside(source, 'source')) : 0);
  let leftOut = 0;
  if (source.length === 0) {
    for (let i = Math.max(0, cue.from - 60); i < Math.min(atoms.length, cue.to + 60); i += 1)
      leftOut = Math.max(leftOut, args.probability(i, 'source'));
  }
  add(source.length === 0 ? logit(leftOut) : 0);

  // The content's shape.
  const first = content[0]?.from ?? cue.to;
  const last = content.at(-1)?.to ?? cue.to;
  let words = 0;
  let broken = 0;
  let verbs = 0;
  let quoted = 0;
  let sentences = 0;
  for (const { from, to } of content) {
    words += to - from;
    for (let i = from; i < to; i += 1) {
      if (quoteAt(i) > 0) quoted += 1;
      if (kind(i) === verb && opens(i)) verbs += 1;
      if (i > from && atoms.sentence[i] !== atoms.sentence[i - 1]) sentences += 1;
    }
    for (const edge of [from - 1, to - 1]) {
      const same = (atoms.quotation[edge] ?? -1) >= 0 && atoms.quotation[edge] === atoms.quotation[edge + 1];
      if (same && edge + 1 !== cue.from && edge + 1 !== cue.to) broken += 1;
    }
  }
  const next = kind(last);
  const sentenceEnds = (atoms.sentenceTo[last - 1] ?? 0) <= last + 1;
  add(Math.log(1 + words), content.length, Math.min(2, broken), Math.min(4, verbs), Math.min(2, sentences));
  add(words === 0 ? 0 : quoted / words);
  flag(words === 0, quoted > 0, quoteAt(first) === 1, quoteAt(last - 1) === 3, sentenceEnds);
  flag(
    next === comma,
    next === coordinator,
    next === subordinator,
    next === relative,
    next === dash,
    next === preposition,
  );
  flag(next === noun, next === verb, next === stop, !opens(last) && last < atoms.length);
  const before = kind(first - 1);
  flag(first === cue.to, before === comma, before === stop, !opens(first), kind(first) === subordinator);
  flag(
    kind(first) === preposition,
    kind(first) === coordinator,
    kind(first) === comma,
    kind(last - 1) === comma,
  );
  flag(last <= cue.from, first >= cue.to, first < cue.from && last > cue.to);
  flag(atoms.sentenceFrom[first] === first, quoteAt(last - 1) === 3 && !sentenceEnds);

  // The source's shape.
  const sourceFrom = source[0]?.from ?? -1;
  const sourceTo = source.at(-1)?.to ?? -1;
  const gap = source.length === 0 ? 0 : sourceTo <= cue.from ? cue.from - sourceTo : sourceFrom - cue.to;
  flag(source.length === 0, source.length > 1, sourceTo <= cue.from && source.length > 0);
  add(Math.log(1 + Math.max(0, sourceTo - sourceFrom)), Math.log(1 + Math.max(0, gap)));
  flag(
    gap === 0,
    source.length > 0 && !opens(sourceFrom),
    source.length > 0 && !opens(sourceTo) && sourceTo < atoms.length,
  );
  flag(
    kind(sourceTo - 1) === comma,
    kind(sourceTo) === comma,
    kind(sourceTo) === preposition,
    kind(sourceTo) === noun,
  );
  let commas = 0;
  for (let i = sourceFrom; i < sourceTo; i += 1) if (kind(i) === comma) commas += 1;
  add(Math.min(2, commas));
  return features;
}

interface Agreement {
  readonly content: boolean;
  readonly source: boolean;
  readonly start: boolean;
  readonly end: boolean;
  /** The share of the content's tokens that both have. */
  readonly shared: number;
}

function agreeWith(proposal: Proposal | null, { source, content }: Hypothesis, length: number): Agreement {
  if (!proposal) return { content: false, source: false, start: false, end: false, shared: 0 };
  const parts = new Uint8Array(length);
  for (const { from, to } of content) parts.fill(3, from, to);
  for (const { from, to } of source) parts.fill(2, from, to);
  let own = 0;
  let both = 0;
  let other = 0;
  let sameSource = true;
  let theirFirst = -1;
  let theirLast = -1;
  for (let i = 0; i < length; i += 1) {
    const a = parts[i] === 3;
    const b = proposal.parts[i] === 3;
    if (a) own += 1;
    if (b) {
      other += 1;
      if (theirFirst < 0) theirFirst = i;
      theirLast = i + 1;
    }
    if (a && b) both += 1;
    if ((parts[i] === 2) !== (proposal.parts[i] === 2)) sameSource = false;
  }
  return {
    content: both === own && both === other,
    source: sameSource,
    start: content[0]?.from === theirFirst,
    end: content.at(-1)?.to === theirLast,
    shared: both / Math.max(1, own + other - both),
  };
}

function logit(p: number): number {
  const kept = Math.min(1 - 1e-4, Math.max(1e-4, p));
  return Math.log(kept / (1 - kept));
}
