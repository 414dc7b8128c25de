import { analyze } from '../../src/engine';
import { KeptParagraph } from '../../src/engine/incremental/kept-paragraphs';
import { featuresOf } from '../../src/engine/speakers/confidence';
import { resolveSpeakers } from '../../src/engine/speakers/resolve-speakers';
import { readDraft } from '../../src/engine/text/read-draft';
import type { Article } from '../engine/articles/articles';
import { judgeSpeaker, pairUp } from '../engine/articles/score';

/** A true statement for which the engine names a speaker: what its confidence rests on, and whether the name is right. */
export interface JudgedStatement {
  readonly article: string;
  /** By feature of the confidence, as long as `confidenceFeatures`. */
  readonly features: readonly number[];
  /** 1 or 0. */
  readonly right: number;
}

/** The true statements of an article that the engine, as it is, finds by itself and would give a name to, however sure it is. */
export function judgedStatements(article: Article): JudgedStatement[] {
  const draft = readDraft(article.text, article.format);
  const paragraphs = draft.paragraphs.map((paragraph) => new KeptParagraph(paragraph, draft.style).read());
  const grounds = new Map<string, { features: number[]; speaker: string }>();
  const resolution = resolveSpeakers(article.text, paragraphs, {
    onGrounds: (id, on, speaker) => {
      if (speaker !== null) grounds.set(id, { features: featuresOf(on), speaker });
    },
  });
  const pairs = pairUp(article, { ...analyze(article.text, { format: article.format }), ...resolution });
  return pairs.flatMap((pair): JudgedStatement[] => {
    const of = pair.found && grounds.get(pair.found.id);
    if (!pair.truth || !of) return [];
    const named = resolution.speakers.find(({ id }) => id === of.speaker)?.name ?? null;
    const right = Number(judgeSpeaker({ ...pair, named }) === 'right');
    return [{ article: article.name, features: of.features, right }];
  });
}
