import { l10n } from 'vscode';
import type { CannotTell, Check, CheckLabel, RiskKind } from '../checking';
import type { FindingWording } from '../report';
import { finding } from '../report';
import { speakerLabel } from './speaker-label';

/** A check in a sentence, without its full stop: "Same words at 00:12:31 in tape.vtt; the sentence goes on around it". */
export function findingSentence(check: Check): string {
  const words = finding(check, findingWording());
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The words in which checks are told. Made at each call: the translations may come late. */
export function findingWording(): FindingWording {
  return {
    label: {
      'cannot-tell': (where) =>
        where === '' ? l10n.t('cannot be checked here') : l10n.t('cannot be told; listen {0}', where),
      verbatim: (where) => l10n.t('same words {0}', where),
      punctuation: (where) => l10n.t('same words {0}, marks, numerals or short forms aside', where),
      'marked-edit': (where) => l10n.t('same words {0}, with the cuts and insertions that are marked', where),
      'cleaned-up': (where) => l10n.t('same words {0}, hesitations and repeats left out', where),
      tidied: (where) => l10n.t('grammar differs {0}', where),
      'unmarked-cut': (where) => l10n.t('words left out without an ellipsis {0}', where),
      spliced: (where) => l10n.t('put together from different places, the first {0}', where),
      altered: (where) => l10n.t('other words {0}', where),
      approximate: (where) => l10n.t('looks like a paraphrase inside quotation marks; nearest {0}', where),
      'not-found': () => l10n.t('not found on these transcripts'),
      differs: (where) => l10n.t('differs from the machine’s transcript; listen {0}', where),
    },
    flag: {
      'wrong-speaker': ({ passages: [first] }) =>
        first?.tapeSpeaker == null
          ? l10n.t('the transcript gives it to somebody else')
          : l10n.t('the transcript gives it to {0}', speakerLabel(first.tapeSpeaker)),
      'meaning-risk': ({ risks }) => l10n.t('a difference in meaning ({0})', risks.map(riskName).join(', ')),
      'trimmed-context': () => l10n.t('the sentence goes on around it'),
      'several-places': () => l10n.t('the same words occur in several places'),
    },
    because: {
      short: l10n.t('fewer than four words'),
      language: l10n.t('a transcript is in another language'),
      unclear: l10n.t('something in between could not be heard'),
      'no-tape': l10n.t('no transcript of this speaker'),
    } satisfies Record<CannotTell, string>,
    where: (time, transcript) =>
      time === null ? l10n.t('in {0}', transcript) : l10n.t('at {0} in {1}', time, transcript),
  };
}

function riskName(kind: RiskKind): string {
  switch (kind) {
    case 'negation':
      return l10n.t('a negation');
    case 'modal':
      return l10n.t('can, may or must');
    case 'quantifier':
      return l10n.t('how many');
    case 'number':
      return l10n.t('a number');
    case 'name':
      return l10n.t('a name');
    case 'hedge':
      return l10n.t('how sure');
    case 'condition':
      return l10n.t('a condition');
  }
}

/** A label among other words: "same words". Never more than the transcripts say. */
export function checkLabelName(label: CheckLabel): string {
  switch (label) {
    case 'cannot-tell':
      return l10n.t('not checkable here');
    case 'verbatim':
      return l10n.t('same words');
    case 'punctuation':
      return l10n.t('same words, other marks');
    case 'marked-edit':
      return l10n.t('cut is marked');
    case 'cleaned-up':
      return l10n.t('cleaned up');
    case 'tidied':
      return l10n.t('grammar differs');
    case 'unmarked-cut':
      return l10n.t('cut is not marked');
    case 'spliced':
      return l10n.t('put together');
    case 'altered':
      return l10n.t('other words');
    case 'approximate':
      return l10n.t('like a paraphrase');
    case 'not-found':
      return l10n.t('not found');
    case 'differs':
      return l10n.t('differs, listen');
  }
}

/** How a check stands, for a list: its label, or that somebody else said it. */
export function checkName({ label, flags }: Check): string {
  return flags.includes('wrong-speaker') ? l10n.t('another speaker') : checkLabelName(label);
}
