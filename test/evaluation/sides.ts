import type { Span, Statement } from '../../src/engine';
import { cueWord } from '../../src/engine/lexicon/cue-words';
import { covers, overlaps } from '../../src/engine/text/span';
import type { AnnotatedArticle, GoldAttribution } from './polnear';
import { attributionWords } from './score';
import type { Words } from './score';

export const kinds = ['direct', 'mixed', 'indirect, speech verb', 'stance'] as const;

export type Kind = (typeof kinds)[number];

/** An attribution as the engine or an annotator gave it, ready to be compared. */
export interface Side extends GoldAttribution {
  readonly words: Words;
  readonly kind: Kind;
  /** Null where a person annotated it. */
  readonly confidence: number | null;
}

/** Whether none of it lies in what the article's first annotator left out of account. */
const counted =
  ({ discarded }: AnnotatedArticle) =>
  ({ content, cue }: GoldAttribution): boolean =>
    ![...content, ...cue].some((span) => discarded.some((region) => overlaps(region, span)));

/** What an annotator marked in the article. */
export function annotatedSides(article: AnnotatedArticle, marked: readonly GoldAttribution[]): Side[] {
  const { text } = article;
  return marked.filter(counted(article)).map((one) => ({
    ...one,
    words: attributionWords(text, one),
    kind: annotatedKind(text, one),
    confidence: null,
  }));
}

/** What the engine found: statements that are not nested and have a cue or a speaker. */
export function foundSides(article: AnnotatedArticle, statements: readonly Statement[]): Side[] {
  return statements
    .filter((one) => one.depth === 0 && (one.cue.length > 0 || one.speaker !== null))
    .filter(counted(article))
    .map((one) => ({ ...one, words: attributionWords(article.text, one), kind: foundKind(one) }));
}

/** Whether its cue (or, without one, its content) lies inside gold content, where no nesting is annotated. */
export function isNested({ cue, content }: GoldAttribution, gold: readonly GoldAttribution[]): boolean {
  return (cue.length > 0 ? cue : content).every((span) =>
    gold.some((other) => other.content.some((whole) => covers(whole, span))),
  );
}

function annotatedKind(text: string, { content, cue }: GoldAttribution): Kind {
  const bare = (span: Span): string =>
    text
      .slice(span.start, span.end)
      .trim()
      .replace(/[.,;:]+$/, '');
  const quoted = (words: string): boolean => /^["“‘'«„`]/.test(words) && /["”’'»“]$/.test(words);
  if (content.every((span) => quoted(bare(span)))) return 'direct';
  if (content.some((span) => /["“”«»„]|''|``/.test(bare(span)))) return 'mixed';
  const words = cue.flatMap(
    (span) =>
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[a-z]+/g) ?? [],
  );
  const speech = words.some((word) => cueWord(word).some((entry) => entry.class === 'speech'));
  return speech || words.length === 0 ? 'indirect, speech verb' : 'stance';
}

function foundKind(statement: Statement): Kind {
  if (statement.kind !== 'indirect') return statement.kind;
  return statement.class === 'stance' ? 'stance' : 'indirect, speech verb';
}
