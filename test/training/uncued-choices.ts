import type { Analysis, Span, Statement } from '../../src/engine';
import { KeptParagraph } from '../../src/engine/incremental/kept-paragraphs';
import { resolveSpeakers } from '../../src/engine/speakers/resolve-speakers';
import type { PossibleSpeakers } from '../../src/engine/speakers/uncued-speakers';
import { readDraft } from '../../src/engine/text/read-draft';
import { covers, overlaps } from '../../src/engine/text/span';
import type { Article } from '../engine/articles/articles';
import { pairUp, sameName } from '../engine/articles/score';
import type { AnnotatedArticle } from '../evaluation/polnear';
import type { Choice } from './choices';

/** The quotations of an article of our own for which the engine, as it is, finds no cue: whose of those spoken of before they are, or nobody's of them. */
export function uncuedChoices(article: Article): Choice[] {
  const { analysis, uncued } = read(article.text, article.format);
  return pairUp(article, analysis).flatMap(({ truth, found }): Choice[] => {
    const at = found && uncued.get(found.content[0]?.start ?? -1);
    if (!truth || !at || found.cue.length + found.source.length > 0) return [];
    const names = truth.speaker?.split(' = ') ?? [];
    return [choice(article.name, at, (name) => names.some((one) => sameName(one, name)))];
  });
}

/**
 * The same of an annotated article: the speaker is whom the engine gives for another statement that has the annotated source, by a name or a
 * description. Where there is none such, nothing is learnt.
 */
export function annotatedUncuedChoices({ name, text, attributions }: AnnotatedArticle): Choice[] {
  const { analysis, uncued } = read(text, 'plain');
  const nameOf = ({ speaker }: Statement): string | null =>
    analysis.speakers.find(({ id }) => id === speaker)?.name ?? null;
  return analysis.statements.flatMap((found): Choice[] => {
    const [first] = found.content;
    const at = first && uncued.get(first.start);
    if (!at || found.cue.length + found.source.length > 0) return [];
    const inside = ({ start, end }: Span): Span => ({ start: start + 2, end: Math.max(start + 2, end - 2) });
    const gold = attributions.find(({ content }) => content.some((span) => covers(span, inside(first))));
    const source = gold?.source[0];
    const cue = gold?.cue[0];
    // Where its own cue stands beside it, whoever stands there was not heard of before; a cue elsewhere is that of another part of it.
    if (!source || !cue || source.start > first.start) return [];
    const other = analysis.statements.find(
      (one) => one !== found && one.speaker !== null && one.source.some((span) => overlaps(span, source)),
    );
    const speaker = other ? nameOf(other) : null;
    const chosen = speaker === null ? null : choice(name, at, (one) => one === speaker);
    return chosen && chosen.right >= 0 ? [chosen] : [];
  });
}

function choice(
  article: string,
  { known, none }: PossibleSpeakers,
  isRight: (name: string) => boolean,
): Choice {
  return {
    article,
    antecedents: known.map(({ features }) => features),
    none,
    right: known.findIndex(({ entity }) => isRight(entity.name)),
  };
}

/** The engine's own reading, with all whom it may choose from for each quotation without a cue, by the draft offset of that. */
function read(
  text: string,
  format: Article['format'],
): { analysis: Analysis; uncued: Map<number, PossibleSpeakers> } {
  const draft = readDraft(text, format);
  const paragraphs = draft.paragraphs.map((paragraph) => new KeptParagraph(paragraph, draft.style).read());
  const uncued = new Map<number, PossibleSpeakers>();
  const resolution = resolveSpeakers(text, paragraphs, {
    onUncued: (offset, possible) => uncued.set(offset, possible),
  });
  return { analysis: { ...resolution, zones: [], sentences: [], prose: text }, uncued };
}
