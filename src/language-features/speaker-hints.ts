import { pronounForms, readableWords, splitPersonName } from '../engine';
import type { Analysis, Mention, Span, Speaker, Statement } from '../engine';
import { nameParts } from './name-words';

/** Who is meant at a place where the draft does not say the name. */
export interface SpeakerHint {
  readonly offset: number;
  /** Behind a pronoun, or before a quotation that nothing stands beside. */
  readonly place: 'after-pronoun' | 'before-quotation';
  readonly speaker: Speaker;
  /** The statement that the pronoun or the quotation belongs to, if it does to one. */
  readonly statement: Statement | undefined;
}

/**
 * The hints in a part of the draft, in text order: behind pronouns whose person is known, unless the name stands right before
 * ("Quill, who"), and before quotations without a cue whose speaker is carried over. None where the engine abstains.
 */
export function speakerHints(text: string, analysis: Analysis, within: Span): SpeakerHint[] {
  const isWithin = ({ start, end }: Span) => start < within.end && end > within.start;
  const hints: SpeakerHint[] = [];
  const sources = analysis.statements.flatMap((statement) =>
    statement.source.filter(isWithin).map((span) => ({ span, statement })),
  );
  for (const speaker of analysis.speakers) {
    speaker.mentions.forEach((mention, i) => {
      if (!isWithin(mention) || !isThirdPerson(text, analysis, mention)) return;
      const before = speaker.mentions[i - 1];
      if (
        before &&
        before.form !== 'pronoun' &&
        !/[\p{L}\p{N}]/u.test(analysis.prose.slice(before.end, mention.start))
      )
        return;
      const statement = sources.find(
        ({ span }) => span.start <= mention.start && mention.end <= span.end,
      )?.statement;
      hints.push({ offset: mention.end, place: 'after-pronoun', speaker, statement });
    });
  }
  const byId = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  for (const statement of analysis.statements) {
    const [first] = statement.content;
    const speaker = byId.get(statement.speaker ?? '');
    const isBare = statement.inferred && statement.kind === 'direct' && statement.source.length === 0;
    if (first && speaker && isBare && isWithin(first))
      hints.push({ offset: first.start, place: 'before-quotation', speaker, statement });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

/** What a hint calls each speaker: by the surname, unless another speaker has the same. */
export function hintNames({ speakers }: Analysis): ReadonlyMap<Speaker, string> {
  const surnames = new Map(speakers.map((speaker) => [speaker, surname(speaker)]));
  const counts = new Map<string, number>();
  for (const name of surnames.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...surnames].map(([speaker, name]) => [speaker, counts.get(name) === 1 ? name : speaker.name]),
  );
}

function surname(speaker: Speaker): string {
  const isNamed = speaker.mentions.some(({ form }) => form === 'name');
  if (speaker.kind !== 'person' || !isNamed) return speaker.name;
  return splitPersonName(nameParts(speaker)).surname.join(' ') || speaker.name;
}

/** "I" and "who" need no hint: the one is the writer or whoever speaks, the other stands beside its name. */
function isThirdPerson(text: string, analysis: Analysis, mention: Mention): boolean {
  if (mention.form !== 'pronoun') return false;
  const pronoun = pronounForms.get(readableWords(text, analysis, mention).toLowerCase());
  return pronoun !== undefined && !['i', 'we', 'who'].includes(pronoun);
}
