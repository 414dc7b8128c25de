import type { Span } from '../../src/engine/analysis';
import { argumentLabels } from '../../src/engine/learned/argument-features';
import type { CueRange } from '../../src/engine/learned/cue-range';
import { cueLabels } from '../../src/engine/learned/cue-features';
import { paragraphAtoms } from '../../src/engine/learned/paragraph-atoms';
import type { ParagraphAtoms } from '../../src/engine/learned/paragraph-atoms';
import { readParagraph } from '../../src/engine/language/reading';
import { ruleStatements } from '../../src/engine/statements/find-statements';
import { readDraft } from '../../src/engine/text/read-draft';
import type { AnnotatedArticle, GoldAttribution } from '../evaluation/polnear';

/** An annotated attribution in one paragraph, in tokens. */
export interface GoldArguments {
  readonly cue: CueRange;
  /** What each token of the paragraph is for the cue: {@link argumentLabels}. */
  readonly labels: Uint8Array;
  readonly attribution: GoldAttribution;
}

export interface CorpusParagraph {
  readonly article: number;
  readonly start: number;
  readonly atoms: ParagraphAtoms;
  readonly cueLabels: Uint8Array;
  readonly gold: readonly GoldArguments[];
}

/** Reads an article as the engine does and lays the annotation over its tokens. */
export function corpusParagraphs(article: AnnotatedArticle, number: number): CorpusParagraph[] {
  const draft = readDraft(article.text, 'plain');
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const attributions = article.attributions.filter(
    ({ content, cue }) =>
      ![...content, ...cue].some((span) => article.discarded.some((region) => overlaps(region, span))),
  );
  return draft.paragraphs.map((paragraph): CorpusParagraph => {
    const reading = readParagraph(paragraph, draft.style);
    const atoms = paragraphAtoms(reading, ruleStatements(reading));
    const tokens = reading.tokens.map(({ start, end }) => ({
      start: start + paragraph.start,
      end: end + paragraph.start,
    }));
    const whole = { start: paragraph.start, end: paragraph.start + paragraph.prose.length };
    const labels = new Uint8Array(tokens.length);
    const gold: GoldArguments[] = [];
    for (const attribution of attributions) {
      if (!attribution.cue.some((span) => overlaps(span, whole))) continue;
      const own = new Uint8Array(tokens.length);
      let from = -1;
      let to = -1;
      tokens.forEach((token, i) => {
        if (attribution.content.some((span) => overlaps(span, token))) own[i] = argumentLabels.content;
        else if (attribution.source.some((span) => overlaps(span, token))) own[i] = argumentLabels.source;
        if (attribution.cue.some((span) => overlaps(span, token))) {
          labels[i] = i > 0 && to === i ? cueLabels.goesOn : cueLabels.begins;
          if (from < 0) from = i;
          if (to < 0 || to === i) to = i + 1;
          own[i] = argumentLabels.neither;
        }
      });
      if (from >= 0) gold.push({ cue: { from, to }, labels: own, attribution });
    }
    return { article: number, start: paragraph.start, atoms, cueLabels: labels, gold };
  });
}
