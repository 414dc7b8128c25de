import type { Check } from '../checking';

/**
 * How checks are shown, each with a sign of its own:
 *
 * - `grave`: other words, put together, a paraphrase, not found, or somebody else's.
 * - `light`: something is left out without a mark, be it a hesitation, or grammar differs.
 * - `listen`: a machine's transcript has other words, and may have misheard.
 * - `unknown`: nothing can be told.
 * - `marked`: the same words but for punctuation and for cuts and insertions that print shows.
 * - `same`: the very words.
 */
export type CheckClass = 'same' | 'marked' | 'light' | 'grave' | 'listen' | 'unknown';

/** All classes, what needs a look most first. */
export const checkClasses: readonly CheckClass[] = ['grave', 'light', 'listen', 'unknown', 'marked', 'same'];

export function classOf({ label, flags }: Pick<Check, 'label' | 'flags'>): CheckClass {
  if (flags.includes('wrong-speaker')) return 'grave';
  switch (label) {
    case 'verbatim':
      return 'same';
    case 'punctuation':
    case 'marked-edit':
      return 'marked';
    case 'cleaned-up':
    case 'tidied':
    case 'unmarked-cut':
      return 'light';
    case 'spliced':
    case 'altered':
    case 'approximate':
    case 'not-found':
      return 'grave';
    case 'differs':
      return 'listen';
    case 'cannot-tell':
      return 'unknown';
  }
}

/** Of several checks the one that needs a look most; undefined where there is none. */
export function gravest(checks: readonly Check[]): Check | undefined {
  return checks.toSorted((a, b) => rank(a) - rank(b))[0];
}

function rank(check: Check): number {
  return checkClasses.indexOf(classOf(check));
}

/** By what name problems know a check: its label, or that the words are somebody else's. */
export function problemCode({ label, flags }: Pick<Check, 'label' | 'flags'>): string {
  return flags.includes('wrong-speaker') ? 'wrong-speaker' : label;
}

/** Whether no transcript has anything of the quotation. */
export function isOnNoTape({ label, because }: Pick<Check, 'label' | 'because'>): boolean {
  return label === 'not-found' || because === 'no-tape';
}
