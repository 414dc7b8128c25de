import type { Analysis, AnalyzeOptions } from './analysis';
import { ChangingDraft } from './incremental/changing-draft';

/**
 * Finds every statement in a draft: the words, who said them, and what in the text says so.
 *
 * Total: any string gives a result (lone surrogates, NUL and a megabyte without a line end among them), in time
 * linear in its length; it never throws. Unknown options are read as their defaults.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return new ChangingDraft(false).analyze(text, options);
}
