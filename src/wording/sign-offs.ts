import { env, l10n } from 'vscode';
import type { Change, Evidence, Progress, SignOff, SignOffMark, SignOffState, Verdict } from '../record';

/** A state among other words: "changed". */
export function stateName(state: SignOffState): string {
  switch (state) {
    case 'unchecked':
      return l10n.t('unchecked');
    case 'confirmed':
      return l10n.t('confirmed');
    case 'no-source':
      return l10n.t('no source on file');
    case 'changed':
      return l10n.t('changed');
    case 'query':
      return l10n.t('query');
    case 'cut':
      return l10n.t('cut');
  }
}

/** A state as a heading: "Changed since it was checked". */
export function stateHeading(state: SignOffState): string {
  switch (state) {
    case 'unchecked':
      return l10n.t('Unchecked');
    case 'confirmed':
      return l10n.t('Confirmed');
    case 'no-source':
      return l10n.t('No source on file');
    case 'changed':
      return l10n.t('Changed since it was checked');
    case 'query':
      return l10n.t('Query');
    case 'cut':
      return l10n.t('Cut');
  }
}

/** "9 of 12 checked, 1 changed, 2 without a tape". */
export function progressSentence(progress: Progress): string {
  const { total, checked, changed, queries, withoutSource, lost } = progress;
  return [
    l10n.t('{0} of {1} checked', checked, total),
    changed > 0 ? l10n.t('{0} changed', changed) : '',
    queries > 0 ? (queries === 1 ? l10n.t('1 query') : l10n.t('{0} queries', queries)) : '',
    withoutSource > 0 ? l10n.t('{0} without a tape', withoutSource) : '',
    lost > 0 ? l10n.t('{0} no longer in the draft', lost) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What was said of a statement, the last first; before it what has changed since. None where nothing was said. */
export function signOffSentences({ state, changes, history }: SignOff): string[] {
  const said = [...history].reverse().map(markSentence);
  if (state === 'changed' || (state === 'query' && changes.length > 0))
    return [`${changeSentence(changes)}.`, ...said];
  if (state === 'no-source') return [l10n.t('No source on file: this is not a pass.'), ...said];
  return said;
}

function changeSentence(changes: readonly Change[]): string {
  if (changes.includes('words')) return l10n.t('The words have changed since then');
  if (changes.includes('speaker')) return l10n.t('The speaker has changed since then');
  return l10n.t('What was reported then stands in quotation marks now');
}

/** "Confirmed by JT, 3 Sep 2026, 14:05, against okafor.vtt at 00:12:31: “heard twice”". */
function markSentence({ verdict, creator, created, evidence, note }: SignOffMark): string {
  const when = new Date(created);
  const day = Number.isNaN(when.getTime())
    ? created
    : when.toLocaleString(env.language, { dateStyle: 'medium', timeStyle: 'short' });
  const said = verdictSentence(verdict, creator === '' ? l10n.t('somebody') : creator, day);
  const against = evidence === null ? '' : l10n.t(', against {0}', evidenceName(evidence));
  return `${said}${against}${note === '' ? '' : `: “${note}”`}`;
}

function verdictSentence(verdict: Verdict, who: string, when: string): string {
  switch (verdict) {
    case 'confirmed':
      return l10n.t('Confirmed by {0}, {1}', who, when);
    case 'query':
      return l10n.t('Queried by {0}, {1}', who, when);
    case 'cut':
      return l10n.t('Cut by {0}, {1}', who, when);
    case 'unchecked':
      return l10n.t('Sign-off taken back by {0}, {1}', who, when);
  }
}

/** "okafor.vtt at 00:12:31", "notebook 3, p. 12". */
export function evidenceName(evidence: Evidence): string {
  if ('description' in evidence) return evidence.description;
  return evidence.start === undefined
    ? evidence.file
    : l10n.t('{0} at {1}', evidence.file, clock(evidence.start));
}

/** Milliseconds as "00:12:31". */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
