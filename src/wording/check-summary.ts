import { l10n } from 'vscode';
import { checkClasses, classOf } from '../checks/check-class';
import type { CheckClass } from '../checks/check-class';
import type { Check } from '../checking';

/** "12 quotations: 1 different, 8 same words". */
export function checkSummary(checks: readonly Check[]): string {
  const total = checks.length === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', checks.length);
  const parts = checkClasses.flatMap((one) => {
    const count = checks.filter((check) => classOf(check) === one).length;
    return count > 0 ? [classCount(one, count)] : [];
  });
  return parts.length === 0 ? total : l10n.t('{0}: {1}', total, parts.join(', '));
}

function classCount(checkClass: CheckClass, count: number): string {
  switch (checkClass) {
    case 'same':
      return l10n.t('{0} same words', count);
    case 'marked':
      return l10n.t('{0} same but for marks', count);
    case 'light':
      return l10n.t('{0} slightly different', count);
    case 'grave':
      return l10n.t('{0} different', count);
    case 'listen':
      return l10n.t('{0} to listen to', count);
    case 'unknown':
      return l10n.t('{0} not checkable', count);
  }
}

/** A class as a heading: what a filter leaves in the list. */
export function checkClassHeading(checkClass: CheckClass): string {
  switch (checkClass) {
    case 'same':
      return l10n.t('Same words');
    case 'marked':
      return l10n.t('Same words but for marks');
    case 'light':
      return l10n.t('Slightly different');
    case 'grave':
      return l10n.t('Different, or another speaker');
    case 'listen':
      return l10n.t('Listen to the tape');
    case 'unknown':
      return l10n.t('Not checkable here');
  }
}
