import { antecedentsOf, noneOfThem } from '../../src/engine/speakers/antecedents';
import type { Antecedent } from '../../src/engine/speakers/antecedents';
import type { Pronoun } from '../../src/engine/speakers/mention';
import type { Referents } from '../../src/engine/speakers/referents';
import type { PronounObserver } from '../../src/engine/speakers/pronoun-resolver';
import type { Article } from '../engine/articles/articles';
import { sameName } from '../engine/articles/score';
import { resolveMarked } from '../engine/speakers/resolve-marked';
import type { AnnotatedArticle } from '../evaluation/polnear';
import type { LabelledSpan } from '../notation/notation';
import type { StatedPronouns } from './stated-pronouns';

/** A mention that is somebody's source, those whom it could mean, and the one it does: -1 where it is none of them. */
export interface Choice {
  readonly article: string;
  readonly antecedents: readonly (readonly number[])[];
  /** What speaks for none of them; absent where that is the same for all choices. */
  readonly none?: readonly number[];
  readonly right: number;
}

interface Seen {
  readonly pronoun: Pronoun;
  readonly antecedents: readonly Antecedent[];
  readonly none: readonly number[];
}

const third: ReadonlySet<Pronoun> = new Set(['he', 'she', 'they', 'it']);

/** The choices of an article of our own: the true speaker is marked. */
export function ownChoices({ name, text, format, truth }: Article): Choice[] {
  const spans = truth.flatMap((one, i) => label(i, one));
  const seen = pronounsIn(text, spans, format);
  return truth.flatMap((one): Choice[] => {
    const start = one.source[0]?.start;
    const at = start === undefined ? undefined : seen.get(start);
    if (!at || one.notes.includes('nested')) return [];
    const { speaker } = one;
    const names = speaker?.split(' = ') ?? [];
    const right = at.antecedents.findIndex(({ entity }) => names.some((one) => sameName(one, entity.name)));
    // Where the true one was not seen at all, there is nothing to learn about choosing.
    return right < 0 && speaker !== null ? [] : [choice(name, at, right)];
  });
}

/** The definite descriptions of an article of our own that are somebody's source: whom of those spoken of before they mean, or somebody new. */
export function describedChoices({ name, text, format, truth }: Article): Choice[] {
  const seen = new Map<number, { words: string; referents: Referents; names: string[] }>();
  resolveMarked(
    text,
    truth.flatMap((one, i) => label(i, one)),
    { format },
    {
      onDescription: (offset, words, referents) => {
        const names = referents.known.map(({ entity }) => entity.name);
        seen.set(offset, { words, referents, names });
      },
    },
  );
  return truth.flatMap((one): Choice[] => {
    const start = one.source[0]?.start;
    const at = start === undefined ? undefined : seen.get(start);
    if (!at || one.speaker === null || one.notes.includes('nested')) return [];
    const speakers = one.speaker.split(' = ');
    const right = at.names.findIndex((named) => speakers.some((speaker) => sameName(speaker, named)));
    // Where the true one was not seen at all, there is nothing to learn about choosing.
    if (right < 0 && !speakers.some((speaker) => sameName(speaker, at.words))) return [];
    const { known, newcomer } = at.referents;
    return [{ article: name, antecedents: known.map(({ features }) => features), none: newcomer, right }];
  });
}

/**
 * The choices of an annotated article without speakers that are forced: of all whom "he" or "she" could mean, the
 * titles that a newspaper printed leave exactly one.
 */
export function forcedChoices(
  { name, text, attributions }: AnnotatedArticle,
  stated: StatedPronouns,
): Choice[] {
  const seen = pronounsIn(
    text,
    attributions.flatMap((one, i) => label(i, one)),
    'plain',
  );
  return attributions.flatMap((one): Choice[] => {
    const start = one.source[0]?.start;
    const at = start === undefined ? undefined : seen.get(start);
    if (!at || (at.pronoun !== 'he' && at.pronoun !== 'she')) return [];
    const known = at.antecedents.map(({ entity }) => stated.of(entity));
    if (known.includes('unknown')) return [];
    const fitting = known.flatMap((pronoun, i) => (pronoun === at.pronoun ? [i] : []));
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? [choice(name, at, only)] : [];
  });
}

function pronounsIn(
  text: string,
  spans: readonly LabelledSpan[],
  format: Article['format'],
): ReadonlyMap<number, Seen> {
  const seen = new Map<number, Seen>();
  const onPronoun: PronounObserver = (offset, pronoun, here, discourse) => {
    if (third.has(pronoun))
      seen.set(offset, {
        pronoun,
        antecedents: antecedentsOf(pronoun, here, discourse),
        none: noneOfThem(pronoun, here, discourse),
      });
  };
  resolveMarked(text, spans, { format }, { onPronoun });
  return seen;
}

function choice(article: string, { antecedents, none }: Seen, right: number): Choice {
  return { article, antecedents: antecedents.map(({ features }) => features), none, right };
}

type Parts = Pick<Article['truth'][number], 'content' | 'cue' | 'source'>;

function label(index: number, { content, cue, source }: Parts): LabelledSpan[] {
  return (
    [
      ['c', content],
      ['v', cue],
      ['s', source],
    ] as const
  ).flatMap(([role, spans]) => spans.map(({ start, end }) => ({ label: `${role}${index + 1}`, start, end })));
}
