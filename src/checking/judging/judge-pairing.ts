import type { PrintedWord } from '../printed-words';
import type { EditKind } from '../check';
import type { GrammarRole, RiskKind } from '../words/word-classes';
import { mayStandFor } from '../words/word-classes';
import { withoutSoftWords, withoutStumbles } from './false-starts';
import type { SaidWord } from './false-starts';

/** A word of the tape in its place. */
export interface TapeWord extends SaidWord, GrammarRole {
  readonly risk: RiskKind | null;
  /** A name, as far as its capital letter tells. */
  readonly name: boolean;
  /** Another speaker's. */
  readonly other: boolean;
  readonly unclear: boolean;
}

/** What a difference between print and tape amounts to. `same`: it is none. */
export interface Verdict {
  readonly kind: EditKind | 'same';
  readonly risks: readonly RiskKind[];
  /** Somebody else spoke in between, more than to show that he listens. */
  readonly crossed: boolean;
}

/** How many words may be left out under an ellipsis, and without one before it counts as another place. */
export const longestGap = 40;
/** How many words of the tape a bracket may stand for. */
const longestUnderBracket = 8;
/** A cut longer than this takes a thought of its own with it; a shorter one changes the thought it was part of. */
const shortCut = 4;

/** Print has nothing for these words of the tape. */
export function judgeLeftOut(
  all: readonly TapeWord[],
  before: readonly TapeWord[],
  behind: readonly TapeWord[],
  gap: PrintedWord['gap'],
  isBackchannel: (words: readonly TapeWord[]) => boolean,
): Verdict {
  const others = all.filter(({ other }) => other);
  const crossed = others.length > 0 && !isBackchannel(others);
  if (crossed || all.length > longestGap) return { kind: 'splice', risks: [], crossed };
  const left = all.filter(({ other }) => !other);
  const rest = withoutStumbles(left, before, behind);
  if (gap === 'ellipsis' || gap === 'break' || (gap === 'bracket' && left.length <= longestUnderBracket)) {
    return judgeMarked(rest, gap, before);
  }
  if (rest.length === 0) return { kind: 'hesitation', risks: [], crossed };
  const hard = withoutStumbles(withoutSoftWords(rest), before, behind);
  if (hard.length === 0) return { kind: 'soft', risks: [], crossed };
  const risks = risksOfCut(hard, before);
  // A whole sentence takes its own meaning with it and leaves that of the others as it is.
  const sentence = ends(before.at(-1)) && ends(hard.at(-1));
  if (sentence && hard.some(({ grammar, risk }) => !grammar || risk !== null)) {
    return { kind: 'cut', risks: [], crossed };
  }
  if (risks.length > 0 && (hard.length <= shortCut || isQualifier(hard)))
    return { kind: 'words', risks, crossed };
  if (hard.every(({ grammar, name }) => grammar && !name)) return { kind: 'grammar', risks: [], crossed };
  return { kind: 'cut', risks, crossed };
}

/** An ellipsis shows a cut but does not excuse taking "not" away from the words beside it. */
function judgeMarked(
  rest: readonly TapeWord[],
  gap: PrintedWord['gap'],
  before: readonly TapeWord[],
): Verdict {
  const negated =
    rest.some(({ risk }) => risk === 'negation') &&
    rest.every(({ risk, grammar }) => grammar || risk === 'negation');
  const alone = !starts(before.at(-1)) || !starts(rest.at(-1));
  if (negated && alone && gap === 'ellipsis') return { kind: 'words', risks: ['negation'], crossed: false };
  return { kind: 'marked', risks: [], crossed: false };
}

/** With one of these a phrase begins that says where, when or with whom. */
const prepositions: ReadonlySet<string> = new Set(
  'in on at by for with from to of into onto upon during since through after before behind beside inside near until'.split(
    ' ',
  ),
);

/** Which kinds of meaning go with words that are left out. */
function risksOfCut(hard: readonly TapeWord[], before: readonly TapeWord[]): RiskKind[] {
  // "in Leeds", "all of them": what is cut is a phrase of its own, nothing else is said otherwise.
  const bounded = starts(before.at(-1)) && starts(hard.at(-1));
  const phrase = hard.length > 1 && (prepositions.has(hard[0]?.key ?? '') || bounded);
  return kindsOf(hard, ({ risk, name, key }) => {
    // \"in front of me, Congressman, and\": whom it was said to.
    if (name && bounded) return null;
    if (risk === 'number' || risk === 'quantifier' || name)
      return phrase || key === '#1' ? null : (risk ?? 'name');
    return risk;
  });
}

/** "if that is what it takes", "as far as I know", "I don't think": the words beside it depend on it. */
function isQualifier(hard: readonly TapeWord[]): boolean {
  const keys = hard.map(({ key }) => key).join(' ');
  return (
    hard.length <= 9 &&
    /^(?:(?:but|and|only|even) )?(?:if|unless|except|until|provided|as far as|to the best of|i (?:do not |would )?(?:think|believe|guess|suppose)|we (?:think|believe)|in my (?:opinion|view))\b/.test(
      keys,
    )
  );
}

function ends(word: TapeWord | undefined): boolean {
  return word?.after === 'stop' || word?.after === 'question';
}

function starts(word: TapeWord | undefined): boolean {
  return word === undefined || ['stop', 'question', 'dash', 'comma'].includes(word.after);
}

/** Print has words that the tape has not. `near`: words of the tape beside them that print leaves out. */
export function judgeAdded(added: readonly PrintedWord[], isName: (word: PrintedWord) => boolean): Verdict {
  const words = withoutSoftWords(added.filter(({ hesitation }) => !hesitation));
  const risks = kindsOf(words, (word) => word.risk ?? (isName(word) ? 'name' : null));
  if (risks.length > 0) return { kind: 'words', risks, crossed: false };
  if (words.length === 0) return { kind: 'soft', risks: [], crossed: false };
  return { kind: words.every(({ grammar }) => grammar) ? 'grammar' : 'words', risks: [], crossed: false };
}

/** Print has other words than the tape. */
export function judgeExchanged(
  print: readonly PrintedWord[],
  tape: readonly TapeWord[],
  before: readonly TapeWord[],
  behind: readonly TapeWord[],
  isName: (word: PrintedWord) => boolean,
  isBackchannel: (words: readonly TapeWord[]) => boolean,
): Verdict {
  const others = tape.filter(({ other }) => other);
  const crossed = others.length > 0 && !isBackchannel(others);
  const own = tape.filter(({ other, hesitation }) => !other && !hesitation);
  const smooth = withoutStumbles(own, before, behind);
  // What looks like a repeat may be what print has changed.
  const said = smooth.length > 0 ? smooth : own;
  if (joined(print) === joined(said)) return { kind: 'same', risks: [], crossed };
  if (said.length === 0) return { ...judgeAdded(print, isName), crossed };
  const [extra, missing] = apart(
    print.filter(({ hesitation }) => !hesitation),
    withoutSoftIf(said, print),
  );
  // Critical words are compared first, by themselves: no likeness of the rest makes up for them.
  const printRisk = (word: PrintedWord): RiskKind | null => word.risk ?? (isName(word) ? 'name' : null);
  const saidRisk = (word: TapeWord): RiskKind | null => word.risk ?? (word.name ? 'name' : null);
  const [other, gone] = withoutInflection(
    extra.filter((word) => !isName(word)),
    missing.filter(({ name }) => !name),
  );
  const names = [
    ...kindsOf(extra.filter(isName), printRisk),
    ...kindsOf(
      missing.filter(({ name }) => name),
      saidRisk,
    ),
  ];
  const risks = [...new Set([...kindsOf(other, printRisk), ...kindsOf(gone, saidRisk), ...names])];
  if (risks.length > 0 && (extra.some((word) => !word.grammar) || missing.length <= shortCut * 2)) {
    return { kind: 'words', risks, crossed };
  }
  const [matter, lost] = withoutInflection(
    extra.filter(({ grammar }) => !grammar),
    missing.filter(({ grammar }) => !grammar),
  );
  if (matter.length > 0) return { kind: 'words', risks, crossed };
  if (!agree(extra, missing)) return { kind: 'words', risks, crossed };
  if (lost.length > 0) return { kind: 'cut', risks, crossed };
  return { kind: 'grammar', risks: [], crossed };
}

/** Words like "you know" are taken out of the tape's side unless print has them too. */
function withoutSoftIf(said: readonly TapeWord[], print: readonly PrintedWord[]): TapeWord[] {
  const keys = new Set(print.map(({ key }) => key));
  return said.some(({ key }) => keys.has(key)) ? [...said] : withoutSoftWords(said);
}

/** What each side has that the other has not. */
function apart(
  print: readonly PrintedWord[],
  said: readonly TapeWord[],
): [extra: PrintedWord[], missing: TapeWord[]] {
  const missing = [...said];
  const extra = print.filter(({ key }) => {
    const at = missing.findIndex((word) => word.key === key);
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  return [extra, missing];
}

/** Takes out pairs that are forms of one word. */
function withoutInflection(
  print: readonly PrintedWord[],
  said: readonly TapeWord[],
): [PrintedWord[], TapeWord[]] {
  const lost = [...said];
  const matter = print.filter(({ stem }) => {
    const at = lost.findIndex((word) => word.stem === stem);
    if (at >= 0) lost.splice(at, 1);
    return at < 0;
  });
  return [matter, lost];
}

/** No word of grammar that print has stands for its opposite, or for another person. */
function agree(extra: readonly PrintedWord[], missing: readonly TapeWord[]): boolean {
  return extra.every((printed) => missing.every((said) => mayStandFor(printed, said)));
}

function kindsOf<W extends { readonly key: string }>(
  words: readonly W[],
  kindOf: (word: W) => RiskKind | null,
): RiskKind[] {
  return [...new Set(words.flatMap((word) => kindOf(word) ?? []))];
}

function joined(words: readonly { readonly key: string }[]): string {
  return words.map(({ key }) => key.replace("'", '')).join('');
}
