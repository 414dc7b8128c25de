import type { EditKind } from '../check';
import type { Alignment, Pairing } from '../matching/align';
import type { Rarity } from '../matching/rarity';
import type { PrintedPart, PrintedQuotation, PrintedWord } from '../printed-words';
import type { Tape } from '../tape';
import { backchannels } from '../words/fillers';
import { moneyWords } from '../words/numbers';
import type { RiskKind } from '../words/word-classes';
import type { Difference } from './difference';
import { differingStretches } from './differing-stretches';
import { lostAtEdge, stumbleBefore, trailsOff } from './edges';
import { commonOf, scoreOf } from './in-common';
import type { InCommon } from './in-common';
import { judgeAdded, judgeExchanged, judgeLeftOut } from './judge-pairing';
import type { TapeWord, Verdict } from './judge-pairing';
import { SaidWords } from './said-words';
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
export interface Judged extends InCommon {
  readonly tape: Tape;
  readonly label: WordsLabel;
  readonly differences: readonly Difference[];
  /** Every word of the quotation and of the stretch of tape, also where they are the same. */
  readonly pairings: readonly Pairing[];
  readonly risks: readonly RiskKind[];
  /** Between 0 and 1: how much of the quotation is there in these words; cuts that print does not show count against it. */
  readonly score: number;
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
  const differences = differingStretches(alignment, words, said).map((block): Difference => {
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
