import { l10n } from 'vscode';
import type { Agreement, GroundRule } from '../record';

/** A ground rule as an entry in a list. */
export function ruleLabel(rule: GroundRule): string {
  switch (rule) {
    case 'record':
      return l10n.t('On the record');
    case 'background':
      return l10n.t('On background');
    case 'off':
      return l10n.t('Off the record');
  }
}

/** What a ground rule means for the draft. */
export function ruleDescription(rule: GroundRule): string {
  switch (rule) {
    case 'record':
      return l10n.t('may be named');
    case 'background':
      return l10n.t('must not be named');
    case 'off':
      return l10n.t('must not be named or quoted');
  }
}

/** Why words must not stand in the draft. */
export function leakSentence(words: string, { name, rule }: Agreement): string {
  const who = words.replace(/\s+/g, ' ');
  const isShort = who.toLowerCase() !== name.toLowerCase();
  if (rule === 'off')
    return isShort
      ? l10n.t('“{0}” may be {1}, who spoke off the record.', who, name)
      : l10n.t('{0} spoke off the record.', name);
  return isShort
    ? l10n.t('“{0}” may be {1}, who spoke on background and must not be named.', who, name)
    : l10n.t('{0} spoke on background and must not be named.', name);
}
