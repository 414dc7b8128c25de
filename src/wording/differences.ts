import { l10n } from 'vscode';
import type { Edit } from '../checking';

/** More are not told one by one. */
const most = 6;

/**
 * What print has made of the tape, in words, for those who do not see a diff: "“three” for “one”, “um” left out, “so” added".
 * Empty where nothing differs.
 */
export function differenceSentence(edits: readonly Edit[]): string {
  const told = edits.slice(0, most).map(differenceOf);
  const more = edits.length - told.length;
  return [...told, ...(more > 0 ? [l10n.t('and {0} more', more)] : [])].join(', ');
}

function differenceOf({ op, quote, tape }: Edit): string {
  switch (op) {
    case 'insert':
      return l10n.t('“{0}” added', oneLine(quote));
    case 'delete':
      return l10n.t('“{0}” left out', oneLine(tape));
    case 'replace':
      return l10n.t('“{0}” for “{1}”', oneLine(quote), oneLine(tape));
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
