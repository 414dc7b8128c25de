import type { Analysis, AnalyzeOptions } from './analysis';
import { readParagraph } from './language/reading';
import { resolveSpeakers } from './speakers/resolve-speakers';
import { findStatements } from './statements/find-statements';
import { quotationRoles } from './statements/quotation-roles';
import { readDraft } from './text/read-draft';
import { wholeProse } from './text/readable-words';

/**
 * Finds every statement in a draft: the words, who said them, and what in the text says so.
 *
 * Total: any string gives a result (lone surrogates, NUL and a megabyte without a line end among them), in time
 * linear in its length; it never throws. Unknown options are read as their defaults.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const draft = readDraft(text, options.format ?? 'plain');
  const paragraphs = draft.paragraphs.map((paragraph) => {
    const reading = readParagraph(paragraph, draft.style);
    const found = findStatements(reading);
    return { reading, found, roles: quotationRoles(reading, found) };
  });
  const { statements: all, speakers, quotations } = resolveSpeakers(text, paragraphs);
  const statements = options.stance === false ? all.filter((one) => one.class !== 'stance') : all;
  const zones = [
    ...draft.paragraphs.map(({ start, prose, zone }) => ({ start, end: start + prose.length, kind: zone })),
    ...draft.silent.map(({ span, kind }) => ({ ...span, kind })),
  ].sort((a, b) => a.start - b.start);
  const sentences = paragraphs.flatMap(({ reading }) =>
    reading.sentences.map(({ start, end }) => ({
      start: reading.paragraph.start + start,
      end: reading.paragraph.start + end,
    })),
  );
  return { statements, speakers, quotations, zones, sentences, prose: wholeProse(text, draft) };
}
