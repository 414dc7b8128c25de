import { l10n } from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { ReasonCode, Statement } from '../engine';

/**
 * Why a statement has the speaker it has, or none, in one plain sentence without its full stop, with the words of the
 * draft that it rests on. Says nothing of a person but what stands there: "he" is "the person last named".
 */
export function reasonSentence(draft: AnalysedDraft, statement: Statement): string {
  const { reason } = statement;
  const written = shortened(sourceWords(draft, statement));
  const evidence = shortened(draft.words(reason.evidence));
  const name = draft.speaker(statement.speaker)?.name ?? '';
  const isPerson = draft.speaker(statement.speaker)?.kind === 'person';
  switch (reason.code) {
    case 'named':
      return l10n.t('Named right here');
    case 'described':
      return l10n.t('Described right here, without a name');
    case 'surname':
      return l10n.t('“{0}” is short for {1}', written, name);
    case 'pronoun':
      return isPerson
        ? l10n.t('“{0}”: the person last named, {1}', written, name)
        : l10n.t('“{0}”: the one last named, {1}', written, name);
    case 'role':
      return evidence === ''
        ? l10n.t('“{0}” is {1}', written, name)
        : l10n.t('“{0}” is {1}, as “{2}” says', written, name, evidence);
    case 'inherited':
      return l10n.t('Goes on from “{0}” earlier in the sentence', evidence || name);
    case 'continuation':
      return l10n.t('Continues a quotation that began earlier');
    case 'carried-over':
      return l10n.t('Nobody is named here; carried over from the last statement');
    case 'lead-in':
      return evidence === ''
        ? l10n.t('Nobody is named here; introduced just before')
        : l10n.t('Nobody is named here; “{0}” is introduced just before', evidence);
    case 'label':
      return l10n.t('From the label “{0}”', evidence || written);
    case 'signature':
      return l10n.t('From the signature “{0}”', evidence || written);
    case 'writer':
      return l10n.t('The writer, in the first person');
    case 'ambiguous':
      return written === ''
        ? l10n.t('Nobody is named here, and more than one could be meant')
        : l10n.t('“{0}” could mean more than one', written);
    case 'nobody':
      return written === ''
        ? l10n.t('The draft names nobody for these words')
        : l10n.t('The draft does not say who “{0}” is', written);
    case 'corrected': {
      const by = draft.correctedBy(statement);
      return by === undefined ? l10n.t('By your correction') : l10n.t('Corrected by {0}', by);
    }
  }
}

/** The word in the source that means the speaker: of "Quill, a retired piano tuner", "Quill". */
function sourceWords(draft: AnalysedDraft, { source, speaker }: Statement): string {
  const mention = draft
    .speaker(speaker)
    ?.mentions.find(({ start, end }) => source.some((span) => span.start <= start && end <= span.end));
  return draft.words(mention ? [mention] : source);
}

/**
 * Where the words stand that the reason rests on, to follow its sentence after a comma: "in the sentence before".
 * Undefined where the sentence says enough by itself.
 */
export function evidencePlace(
  draft: AnalysedDraft,
  { reason, source, content, cue }: Statement,
): string | undefined {
  if (!evidencePlaced.has(reason.code)) return undefined;
  const [evidence] = reason.evidence;
  const [here] = [source, content, cue].find((spans) => spans.length > 0) ?? [];
  if (!evidence || !here) return undefined;
  switch (draft.placeBefore(evidence, here)) {
    case 'same-sentence':
      return l10n.t('in the same sentence');
    case 'sentence-before':
      return l10n.t('in the sentence before');
    case 'same-paragraph':
      return l10n.t('in the same paragraph');
    case 'paragraph-before':
      return l10n.t('in the paragraph before');
    case 'elsewhere':
      return l10n.t('in line {0}', draft.lineNumber(evidence.start));
  }
}

/** The reasons that say more with the place of their evidence. */
const evidencePlaced: ReadonlySet<ReasonCode> = new Set(['pronoun', 'role', 'carried-over', 'continuation']);

/** Long evidence is a sentence; its beginning is enough to find it. */
function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
}
