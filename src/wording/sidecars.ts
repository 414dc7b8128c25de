import { l10n } from 'vscode';
import type { Found } from '../record';

/** What there is to say of a file beside the draft; undefined where it is as it should be. */
export function explainFound(name: string, { status, line, setAside }: Found<unknown>): string | undefined {
  if (setAside !== undefined)
    return l10n.t(
      '{0} was damaged. It is kept as {1}, and what could be read of it has been written anew.',
      name,
      setAside,
    );
  switch (status) {
    case 'damaged':
      return l10n.t(
        '{0} is damaged in line {1}. What can be read of it is shown. It will be kept under another name when the next mark is written.',
        name,
        line,
      );
    case 'newer':
    case 'conflict':
      return explainFailure(name, status);
    default:
      return undefined;
  }
}

/** Why a file beside the draft could not be written, and that nothing is lost. */
export function explainFailure(name: string, why: unknown): string {
  if (why === 'newer')
    return l10n.t(
      '{0} was written by a later version of On the Record, so it is left as it is. New marks are kept in this workspace until then.',
      name,
    );
  if (why === 'conflict')
    return l10n.t(
      '{0} holds a merge that is not finished. New marks are kept in this workspace until it is.',
      name,
    );
  const reason = why instanceof Error ? why.message : String(why);
  return l10n.t(
    '{0} could not be written: {1} Your marks are kept in this workspace and written as soon as that is possible.',
    name,
    reason.endsWith('.') ? reason : `${reason}.`,
  );
}
