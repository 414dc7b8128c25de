import type { Check } from '../checking';

/**
 * How grave a check is for whoever is to answer for the draft; null where it is no fault, or where houses differ and nobody has
 * said. A machine may have misheard, and what it says of who spoke is a guess: it makes no error.
 *
 * @param isOnTape Whether the speaker is known to be on some tape: otherwise not to be found there is no fault.
 */
export function severityOf(
  { label, flags, tapeKind }: Pick<Check, 'label' | 'flags' | 'tapeKind'>,
  isOnTape: boolean,
): 'error' | 'warning' | null {
  if (flags.includes('wrong-speaker')) return tapeKind === 'machine' ? 'warning' : 'error';
  switch (label) {
    case 'spliced':
    case 'altered':
    case 'approximate':
      return 'error';
    case 'not-found':
      return isOnTape ? 'error' : null;
    case 'unmarked-cut':
      return 'warning';
    default:
      return null;
  }
}
