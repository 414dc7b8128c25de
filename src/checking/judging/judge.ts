import type { EditKind } from '../check';
import type { Alignment, Pairing } from '../matching/align';
import type { Rarity } from '../matching/rarity';
import type { PrintedPart, PrintedQuotation, PrintedWord } from '../printed-words';
import type { Tape } from '../tape';
import { backchannels } from '../words/fillers';
import { moneyWords } from '../words/numbers';
import { unclear } from '../words/read-words';
import { factsOf } from '../words/word-facts';
import { isAuxiliary, riskBefore } from '../words/word-classes';
import type { RiskKind } from '../words/word-classes';
import { withoutSoftWords, withoutStumbles } from './false-starts';
import { judgeAdded, judgeExchanged, judgeLeftOut } from './judge-pairing';
import type { TapeWord, Verdict } from './judge-pairing';
import { sameSurface } from './same-surface';

/** The labels that words alone can give; whether enough of them is there is asked separately, by {@link Judged.score}. */
export type WordsLabel =
  | 'verbatim'
  | 'punctuation'
  | 'marked-edit'
  | 'cleaned-up'
  | 'tidied'
  | 'unmarked-cut'
  | 'spliced'
  | 'altered';

/** What a quotation beside one stretch of tape amounts to. */
export interface Judged {
  readonly tape: Tape;
  readonly label: WordsLabel;
  readonly differences: readonly Difference[];
  /** Every word of the quotation and of the stretch of tape, also where they are the same. */
  readonly pairings: readonly Pairing[];
  readonly risks: readonly RiskKind[];
  /** Between 0 and 1: how much of the quotation is there in these words; cuts that print does not show count against it. */
  readonly score: number;
  /** In bits, what is there in the order of print; and of the words that carry matter, what is near by in any order. */
  readonly inOrder: number;
  readonly nearby: number;
  /** The share of the words that carry matter that are near by. */
  readonly matter: number;
  /** Positions in the tape's index. */
  readonly tapeFrom: number;
  readonly tapeTo: number;
  /** Something in between could not be heard. */
  readonly unclear: boolean;
  /** How many places print changes, beyond hesitations left out and what it marks. */
  readonly changes: number;
  /** Nothing but words left out. */
  readonly onlyCuts: boolean;
}

/** Words of print beside other words of the tape. */
export interface Difference extends Pairing, Verdict {}

/** What a draft says about its own words, beyond the quotation. */
export interface DraftWords {
  readonly prose: string;
  /** Keys that the draft writes with a capital letter in mid-sentence and never without one. */
  readonly names: ReadonlySet<string>;
}

/** Reads an alignment: what kind of difference each is, and the gravest. */
export function judge(
  draft: DraftWords,
  quotation: PrintedQuotation,
  parts: readonly PrintedPart[],
  tape: Tape,
  alignment: Alignment,
  rarity: Rarity,
): Judged {
  const { words } = quotation;
  const said = new SaidWords(tape, alignment);
  const isName = (word: PrintedWord): boolean => draft.names.has(word.key);
  const differences = blocksOf(alignment, words, said).map((block): Difference => {
    const { printFrom, printTo, tapeFrom, tapeTo } = block;
    const before = said.slice(Math.max(alignment.tapeFrom, tapeFrom - 10), tapeFrom);
    const behind = said.slice(tapeTo, Math.min(alignment.tapeTo, tapeTo + 12));
    const print = words.slice(printFrom, printTo);
    const left = said.slice(tapeFrom, tapeTo);
    const verdict =
      print.length === 0
        ? judgeLeftOut(left, before, behind, words[printFrom]?.gap ?? 'none', isBackchannel)
        : left.length === 0
          ? isSignOf(print, said.slice(tapeFrom - aroundMoney, tapeTo + aroundMoney))
            ? unsaid
            : judgeAdded(print, isName)
          : judgeExchanged(print, left, before, behind, isName, isBackchannel);
    return { ...block, ...verdict };
  });
  const edge = lostAtEdge(words, alignment, said, differences);
  const lead = stumbleBefore(words, alignment, said, tape);
  if (lead) differences.unshift(lead);
  const kinds = new Set<EditKind | 'same'>(differences.map(({ kind }) => kind));
  if (edge.length > 0) kinds.add('words');
  if (said.crossesSpeakers || differences.some(({ crossed }) => crossed)) kinds.add('splice');
  const marked =
    quotation.bracketAtEdge ||
    words.some(({ gap }, at) => gap === 'bracket' || (gap === 'ellipsis' && !trailsOff(alignment, at, said)));
  if (marked) kinds.add('marked');
  const same =
    kinds.size === 0 && sameSurface(draft.prose, parts, tape.index, alignment.tapeFrom, alignment.tapeTo);
  const { from, to } = { from: lead?.tapeFrom ?? alignment.tapeFrom, to: alignment.tapeTo };
  return {
    tape,
    label: labelOf(kinds, same && tape.style !== 'clean'),
    differences,
    pairings: alignment.pairings,
    risks: [...new Set([...edge, ...differences.flatMap(({ risks }) => risks)])],
    score: scoreOf(words, alignment, differences, said),
    ...commonOf(words, alignment, differences, said, rarity),
    tapeFrom: from,
    tapeTo: to,
    unclear: said.slice(from, to).some((word, index) => word.unclear && !isMarked(differences, from + index)),
    changes: differences.filter(({ kind }) => ['words', 'cut', 'splice', 'grammar'].includes(kind)).length,
    onlyCuts: differences.every((one) => one.printFrom === one.printTo || one.kind === 'same'),
  };
}

function labelOf(kinds: ReadonlySet<EditKind | 'same'>, same: boolean): WordsLabel {
  if (kinds.has('words')) return 'altered';
  if (kinds.has('splice')) return 'spliced';
  if (kinds.has('cut')) return 'unmarked-cut';
  if (kinds.has('grammar')) return 'tidied';
  if (kinds.has('hesitation') || kinds.has('soft')) return 'cleaned-up';
  if (kinds.has('marked')) return 'marked-edit';
  return same ? 'verbatim' : 'punctuation';
}

function isMarked(differences: readonly Difference[], position: number): boolean {
  return differences.some(
    ({ kind, tapeFrom, tapeTo }) => kind === 'marked' && tapeFrom <= position && position < tapeTo,
  );
}

function isBackchannel(words: readonly TapeWord[]): boolean {
  return words.length <= 6 && words.every(({ key, after }) => backchannels.has(key) && after !== 'question');
}

const nothing = factsOf('');

/** How far around an amount its currency may be said. */
const aroundMoney = 40;
const unsaid: Verdict = { kind: 'same', risks: [], crossed: false };

/**
 * The sign before an amount, where the speaker said near by what it is counted in, and not again: "four million pounds … three
 * hundred thousand", "£300,000". The amount itself is compared like any.
 */
function isSignOf(print: readonly PrintedWord[], around: readonly TapeWord[]): boolean {
  const [word, more] = print;
  return (
    word !== undefined &&
    !more &&
    moneyWords.has(word.key) &&
    around.some(({ key, other }) => key === word.key && !other)
  );
}

/** The words of a tape around an alignment, with what the rules ask of them. */
class SaidWords {
  readonly #label: string | null;
  readonly crossesSpeakers: boolean;

  constructor(
    private readonly tape: Tape,
    alignment: Alignment,
  ) {
    const counts = new Map<string | null, number>();
    for (const { same, tapeFrom, tapeTo } of alignment.pairings) {
      if (!same) continue;
      for (let at = tapeFrom; at < tapeTo; at += 1) {
        const label = this.#labelAt(at);
        counts.set(label, (counts.get(label) ?? 0) + 1);
      }
    }
    const ranked = [...counts].sort((a, b) => b[1] - a[1]);
    this.#label = ranked[0]?.[0] ?? null;
    this.crossesSpeakers = (ranked[1]?.[1] ?? 0) > 1;
  }

  slice(from: number, to: number): TapeWord[] {
    const all: TapeWord[] = [];
    const end = Math.min(to, this.tape.index.length);
    for (let at = Math.max(0, from); at < end; at += 1) all.push(this.#word(at));
    return all;
  }

  #word(at: number): TapeWord {
    const { index } = this.tape;
    const id = index.ids[at] ?? 0;
    const { key, stem, hesitation, grammar, risk, person, opposites } = index.vocabulary[id] ?? nothing;
    return {
      key,
      stem,
      hesitation,
      grammar,
      risk: risk ?? riskBefore(key, index.vocabulary[index.ids[at + 1] ?? -1]?.key ?? ''),
      person,
      opposites,
      after: index.after[at] ?? 'nothing',
      name: index.names.has(id),
      other: this.#labelAt(at) !== this.#label,
      unclear: key === unclear,
    };
  }

  #labelAt(at: number): string | null {
    return this.tape.index.transcript.turns[this.tape.index.turns[at] ?? 0]?.speaker ?? null;
  }
}

/** The stretches where print and tape differ; where print marks a cut, what lies under the mark is one of its own. */
function blocksOf(alignment: Alignment, words: readonly PrintedWord[], said: SaidWords): Pairing[] {
  const blocks: Pairing[] = [];
  let openMark: boolean | null = null;
  for (const pairing of alignment.pairings) {
    if (pairing.same) {
      openMark = null;
      continue;
    }
    const gap = words[pairing.printFrom]?.gap ?? 'none';
    const isMark = pairing.printFrom === pairing.printTo && gap !== 'none' && gap !== 'attribution';
    const open = openMark === isMark ? blocks.pop() : undefined;
    blocks.push(open ? { ...open, printTo: pairing.printTo, tapeTo: pairing.tapeTo } : pairing);
    openMark = isMark;
  }
  return blocks.map((block) =>
    block.printFrom === block.printTo ? slideLeft(block, alignment, said) : block,
  );
}

/**
 * Of "we were, we were going", either "we were" may count as left out: take the first, which is the one the speaker
 * gave up.
 */
function slideLeft(block: Pairing, alignment: Alignment, said: SaidWords): Pairing {
  let { printFrom, tapeFrom, tapeTo } = block;
  const all = said.slice(alignment.tapeFrom, tapeTo);
  const key = (position: number): string | undefined => all[position - alignment.tapeFrom]?.key;
  const aligned = new Map(alignment.pairings.map((pairing) => [pairing.tapeTo, pairing]));
  while (tapeFrom > alignment.tapeFrom && key(tapeFrom - 1) === key(tapeTo - 1)) {
    const before = aligned.get(tapeFrom);
    if (!before?.same || before.printTo - before.printFrom !== 1 || before.printTo !== printFrom) break;
    if (before.tapeTo - before.tapeFrom !== 1) break;
    printFrom -= 1;
    tapeFrom -= 1;
    tapeTo -= 1;
  }
  return { same: false, printFrom, printTo: printFrom, tapeFrom, tapeTo };
}

/** Words that are nothing but the subject of what follows. */
const subjects: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

/**
 * The ends of the tape's stretch are free, so that a changed first or last word looks like one added. What meaning
 * hangs on beside it is lost all the same: "a member" for "no member". So is a "not" straight before a quotation that
 * begins like a sentence.
 */
function lostAtEdge(
  words: readonly PrintedWord[],
  alignment: Alignment,
  said: SaidWords,
  differences: readonly Difference[],
): RiskKind[] {
  const { tapeFrom, tapeTo } = alignment;
  const before = said.slice(Math.max(0, tapeFrom - 2), tapeFrom);
  const risks: RiskKind[] = [];
  const printed = new Set(words.map(({ key }) => key));
  const first = differences.find((one) => one.printFrom === 0 && one.tapeFrom === one.tapeTo);
  const near = before.at(-1);
  const goesOn = near?.after === 'nothing' && !near.other;
  if (first && goesOn && near.risk !== null && !printed.has(near.key)) risks.push(near.risk);
  // "on a dry table it doesn't we have": where there are no full stops, a subject begins a clause that no "not" is part of.
  const begins = subjects.has(words[0]?.key ?? '') && !['who', 'that'].includes(words[1]?.key ?? '');
  if (!first && goesOn && near.risk === 'negation' && words[0]?.capital === true && !begins) {
    risks.push('negation');
  }
  const last = differences.find(
    (one) =>
      one.printTo === words.length &&
      one.tapeFrom === one.tapeTo &&
      one.printFrom < one.printTo &&
      one.kind !== 'same',
  );
  const next = said.slice(tapeTo, tapeTo + 1)[0];
  const end = said.slice(tapeTo - 1, tapeTo)[0];
  if (last && next && !next.other && next.risk !== null && !printed.has(next.key)) risks.push(next.risk);
  // "who do" for "who don't"
  const negated = next?.key === 'not' && !next.other && end?.after === 'nothing' && isAuxiliary(end.key);
  if (!last && negated) risks.push('negation');
  return risks;
}

/** An ellipsis in print where the speaker broke off or trailed off: it marks no cut. */
function trailsOff({ pairings }: Alignment, at: number, said: SaidWords): boolean {
  const before = pairings.find(({ printTo, printFrom }) => printTo === at && printFrom < at);
  const last = before && said.slice(before.tapeTo - 1, before.tapeTo)[0];
  return last?.after === 'dash';
}

/** How far back a sentence may begin with nothing but stumbles. */
const longestStumble = 10;

/**
 * A quotation that begins like a sentence, where the tape's sentence begins with stumbles: "We, um, we did not sign it".
 * They are left out in print as much as those in the middle are.
 */
function stumbleBefore(
  words: readonly PrintedWord[],
  { tapeFrom, tapeTo, pairings }: Alignment,
  said: SaidWords,
  { index }: Tape,
): Difference | null {
  const [first] = words;
  if (first?.capital !== true || pairings[0]?.same !== true) return null;
  // "I" has a capital anywhere, so that it says nothing about where the sentence begins.
  const isI = first.key === 'i';
  if (!isI && index.capitals[tapeFrom] === 1) return null;
  const turn = index.turns[tapeFrom];
  let from = tapeFrom;
  let begins = false;
  while (!begins && tapeFrom - from <= longestStumble) {
    const before = index.after[from - 1];
    begins = from === 0 || index.turns[from - 1] !== turn || before === 'stop' || before === 'question';
    if (!begins) from -= 1;
  }
  const behind = said.slice(tapeFrom, Math.min(tapeTo, tapeFrom + longestStumble + 2));
  const block = (start: number, kind: EditKind): Difference => ({
    same: false,
    printFrom: 0,
    printTo: 0,
    tapeFrom: start,
    tapeTo: tapeFrom,
    kind,
    risks: [],
    crossed: false,
  });
  const lead = said.slice(from, tapeFrom);
  if (begins && lead.length > 0) {
    const rest = withoutStumbles(lead, [], behind);
    const stumbles = lead.filter(({ hesitation }) => !hesitation).length > 0;
    if (rest.length === 0 && (stumbles || !isI)) return block(from, 'hesitation');
    if (!isI && withoutSoftWords(rest).length === 0) return block(from, 'soft');
  }
  // "and he was, he was very polite": the repeat alone.
  for (let start = Math.max(from, tapeFrom - 6); start < tapeFrom; start += 1) {
    const repeat = said.slice(start, tapeFrom);
    if (repeat[0]?.key === behind[0]?.key && withoutStumbles(repeat, [], behind).length === 0) {
      return block(start, 'hesitation');
    }
  }
  return null;
}

function weightOf(word: PrintedWord): number {
  if (word.hesitation) return 0;
  return word.grammar ? 0.6 : word.risk !== null ? 0.7 : 1;
}

/** How far around an alignment a paraphrase may have moved its words. */
const around = 15;

/** What a quotation and a stretch of tape have in common, in bits; see {@link Rarity}. */
function commonOf(
  words: readonly PrintedWord[],
  alignment: Alignment,
  differences: readonly Difference[],
  said: SaidWords,
  rarity: Rarity,
): Pick<Judged, 'inOrder' | 'nearby' | 'matter'> {
  const different = differences.filter(({ kind }) => kind !== 'same');
  const inOrder = words
    .filter((_, at) => !different.some(({ printFrom, printTo }) => printFrom <= at && at < printTo))
    .reduce((sum, { stem, hesitation }) => sum + (hesitation ? 0 : rarity.of(stem)), 0);
  const matter = new Set(
    words.filter(({ grammar, hesitation }) => !grammar && !hesitation).map(({ stem }) => stem),
  );
  const near = new Set(
    said.slice(alignment.tapeFrom - around, alignment.tapeTo + around).map(({ stem }) => stem),
  );
  const there = [...matter].filter((stem) => near.has(stem));
  const nearby = there.reduce((sum, stem) => sum + rarity.of(stem), 0);
  return { inOrder, nearby, matter: there.length / Math.max(1, matter.size) };
}

function scoreOf(
  words: readonly PrintedWord[],
  alignment: Alignment,
  differences: readonly Difference[],
  said: SaidWords,
): number {
  let whole = 0;
  let there = 0;
  for (const { same, printFrom, printTo, tapeFrom, tapeTo } of alignment.pairings) {
    for (let at = printFrom; at < printTo; at += 1) {
      const word = words[at];
      if (!word) continue;
      const weight = weightOf(word);
      whole += weight;
      if (same) there += weight;
      else if (tapeFrom < tapeTo && said.slice(tapeFrom, tapeTo).some(({ stem }) => stem === word.stem))
        there += weight * 0.8;
      else if (tapeFrom < tapeTo && word.grammar) there += weight * 0.3;
    }
  }
  for (const { kind, printFrom, printTo, tapeFrom, tapeTo } of differences) {
    if (printFrom < printTo || kind === 'marked' || kind === 'hesitation' || kind === 'soft') continue;
    whole +=
      said.slice(tapeFrom, tapeTo).filter(({ grammar, hesitation }) => !grammar && !hesitation).length * 0.15;
  }
  return whole === 0 ? 0 : Math.min(1, there / whole);
}
