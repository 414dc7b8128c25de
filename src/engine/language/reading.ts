import type { Paragraph, QuoteStyle } from '../text/draft';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { pairMarks } from '../quotations/pair-marks';
import { splitSentences } from './sentences';
import { tagSentence } from './tag';
import { tokenize } from './tokenize';
import type { Sentence, Tag, Token } from './language';

/** A paragraph with everything that can be read off its own words. Offsets are relative to the paragraph. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly marks: readonly QuotationMarks[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The tags of a sentence's tokens, found when first asked for: tagging is the dear part. */
  tags(sentence: Sentence): readonly Tag[];
}

/** Reads one paragraph. Depends on the paragraph and the style alone, so that it can be kept while both stay. */
export function readParagraph(paragraph: Paragraph, style: QuoteStyle): Reading {
  const marks = pairMarks(paragraph.prose, style);
  const tokens = tokenize(paragraph.prose, marks);
  const sentences = splitSentences(paragraph.prose, tokens, marks);
  const tags = new Map<Sentence, readonly Tag[]>();
  return {
    paragraph,
    marks,
    tokens,
    sentences,
    tags(sentence) {
      let known = tags.get(sentence);
      if (!known) {
        known = tagSentence(tokens.slice(sentence.from, sentence.to));
        tags.set(sentence, known);
      }
      return known;
    },
  };
}
