import type { Analysis, Speaker } from '../engine';
import type { Check } from './check';
import { checkQuotation, findQuotation, labelAt } from './check-quotation';
import type { Found } from './check-quotation';
import { draftWords } from './draft-words';
import { draftQuotations } from './draft-quotations';
import type { DraftQuotation } from './draft-quotations';
import { Rarity } from './matching/rarity';
import { WhoSpoke } from './speakers/who-spoke';
import type { Tape } from './tape';

/**
 * Holds the quotations of a draft against tapes, and remembers what it found: a quotation whose words and tapes are the
 * same as the last time is not looked up again. One for a draft and its life; it keeps what the last check asked for.
 */
export class DraftChecker {
  #found = new Map<string, Found>();
  #tapes: readonly Tape[] = [];

  /**
   * A check for each quotation, in text order. Who speaks is worked out anew each time: it hangs on the whole draft.
   * Tapes are compared by identity; give the same objects for the same tapes.
   */
  check(analysis: Analysis, tapes: readonly Tape[]): Check[] {
    const steps = this.steps(analysis, tapes);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * {@link check} with stops in between, a few milliseconds of work from one to the next. Whoever stops for good loses nothing: the next
   * check begins with what was found.
   */
  *steps(analysis: Analysis, tapes: readonly Tape[]): Generator<CheckProgress, Check[]> {
    if (tapes.length !== this.#tapes.length || tapes.some((tape, index) => tape !== this.#tapes[index])) {
      this.#found = new Map();
      this.#tapes = tapes;
    }
    const quotations = draftQuotations(analysis);
    yield { done: 0, total: quotations.length };
    const draft = yield* draftWords(analysis, { done: 0, total: quotations.length });
    const english = tapes.filter(({ language }) => language === null || isEnglish(language));
    const rarity = new Rarity(english);
    const looked: { readonly quotation: DraftQuotation; readonly found: Found }[] = [];
    for (const quotation of quotations) {
      const key = keyOf(draft.prose, quotation);
      let found = move(this.#found.get(key), quotation);
      if (!found) {
        yield { done: looked.length, total: quotations.length };
        found = findQuotation(draft, quotation, rarity);
        this.#found.set(key, found);
      }
      looked.push({ quotation, found });
    }
    this.#found = new Map(looked.map(({ quotation, found }) => [keyOf(draft.prose, quotation), found]));
    const who = new WhoSpoke(analysis.speakers);
    const speakerOf = ({ speaker }: DraftQuotation): Speaker | null =>
      analysis.speakers.find(({ id }) => id === speaker) ?? null;
    who.learn(
      looked.flatMap(({ quotation, found }) => {
        const best = found.judged[0];
        const speaker = speakerOf(quotation);
        const label = best ? labelAt(best.tape, best.tapeFrom) : null;
        const sure =
          best && found.count >= 5 && ['verbatim', 'punctuation', 'cleaned-up'].includes(best.label);
        return sure && speaker && label !== null ? [{ tape: best.tape, label, speaker }] : [];
      }),
    );
    const checks: Check[] = [];
    for (const { quotation, found } of looked) {
      const speaker = speakerOf(quotation);
      checks.push(
        checkQuotation(draft, quotation, found, rarity, speaker, who, english.length < tapes.length),
      );
      yield { done: looked.length, total: quotations.length };
    }
    return checks;
  }
}

/** How many of a draft's quotations are looked up. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** A check for each quotation of a draft, in text order; total. */
export function checkDraft(analysis: Analysis, tapes: readonly Tape[]): Check[] {
  return new DraftChecker().check(analysis, tapes);
}

function isEnglish(language: string): boolean {
  return /^en(?:$|[-_]|g)/i.test(language.trim());
}

/** The quotation's letters and what stands between its parts. */
function keyOf(prose: string, { parts }: DraftQuotation): string {
  return parts.map(({ start, end, gap }) => `${gap}\n${prose.slice(start, end)}`).join('\n');
}

/** What was found of the same words, with its offsets moved to where they stand now. */
function move(found: Found | undefined, { parts }: DraftQuotation): Found | null {
  if (!found) return null;
  const words = found.print.words;
  const [first] = words;
  if (!first) return found;
  let part = 0;
  // Parts keep their lengths, so that each word moves with its part.
  const before = found.parts;
  return {
    ...found,
    parts,
    print: {
      ...found.print,
      words: words.map((word) => {
        while ((before[part]?.end ?? Infinity) <= word.start) part += 1;
        const by = (parts[part]?.start ?? 0) - (before[part]?.start ?? 0);
        return { ...word, start: word.start + by, end: word.end + by };
      }),
    },
  };
}
