import type { EditKind } from '../check';
import type { Alignment } from '../matching/align';
import type { PrintedWord } from '../printed-words';
import type { Tape } from '../tape';
import { isAuxiliary } from '../words/word-classes';
import type { RiskKind } from '../words/word-classes';
import type { Difference } from './difference';
import { withoutSoftWords, withoutStumbles } from './false-starts';
import type { SaidWords } from './said-words';

/** Words that are nothing but the subject of what follows. */
const subjects: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

/**
 * The ends of the tape's stretch are free, so that a changed first or last word looks like one added. What meaning
 * hangs on beside it is lost all the same: "a member" for "no member". So is a "not" straight before a quotation that
 * begins like a sentence.
 */
export function lostAtEdge(
  words: readonly PrintedWord[],
  alignment: Alignment,
  said: SaidWords,
  differences: readonly Difference[],
): RiskKind[] {
  const { tapeFrom, tapeTo } = alignment;
  const before = said.slice(Math.max(0, tapeFrom - 2), tapeFrom);
  const risks: RiskKind[] = [];
  const printed = new Set(words.map(({ key }) => key));
  const first = differences.find((one) => one.printFrom === 0 && one.tapeFrom === one.tapeTo);
  const near = before.at(-1);
  const goesOn = near?.after === 'nothing' && !near.other;
  if (first && goesOn && near.risk !== null && !printed.has(near.key)) risks.push(near.risk);
  // "on a dry table it doesn't we have": where there are no full stops, a subject begins a clause that no "not" is part of.
  const begins = subjects.has(words[0]?.key ?? '') && !['who', 'that'].includes(words[1]?.key ?? '');
  if (!first && goesOn && near.risk === 'negation' && words[0]?.capital === true && !begins) {
    risks.push('negation');
  }
  const last = differences.find(
    (one) =>
      one.printTo === words.length &&
      one.tapeFrom === one.tapeTo &&
      one.printFrom < one.printTo &&
      one.kind !== 'same',
  );
  const next = said.slice(tapeTo, tapeTo + 1)[0];
  const end = said.slice(tapeTo - 1, tapeTo)[0];
  if (last && next && !next.other && next.risk !== null && !printed.has(next.key)) risks.push(next.risk);
  // "who do" for "who don't"
  const negated = next?.key === 'not' && !next.other && end?.after === 'nothing' && isAuxiliary(end.key);
  if (!last && negated) risks.push('negation');
  return risks;
}

/** An ellipsis in print where the speaker broke off or trailed off: it marks no cut. */
export function trailsOff({ pairings }: Alignment, at: number, said: SaidWords): boolean {
  const before = pairings.find(({ printTo, printFrom }) => printTo === at && printFrom < at);
  const last = before && said.slice(before.tapeTo - 1, before.tapeTo)[0];
  return last?.after === 'dash';
}

/** How far back a sentence may begin with nothing but stumbles. */
const longestStumble = 10;

/**
 * A quotation that begins like a sentence, where the tape's sentence begins with stumbles: "We, um, we did not sign it".
 * They are left out in print as much as those in the middle are.
 */
export function stumbleBefore(
  words: readonly PrintedWord[],
  { tapeFrom, tapeTo, pairings }: Alignment,
  said: SaidWords,
  { index }: Tape,
): Difference | null {
  const [first] = words;
  if (first?.capital !== true || pairings[0]?.same !== true) return null;
  // "I" has a capital anywhere, so that it says nothing about where the sentence begins.
  const isI = first.key === 'i';
  if (!isI && index.capitals[tapeFrom] === 1) return null;
  const turn = index.turns[tapeFrom];
  let from = tapeFrom;
  let begins = false;
  while (!begins && tapeFrom - from <= longestStumble) {
    const before = index.after[from - 1];
    begins = from === 0 || index.turns[from - 1] !== turn || before === 'stop' || before === 'question';
    if (!begins) from -= 1;
  }
  const behind = said.slice(tapeFrom, Math.min(tapeTo, tapeFrom + longestStumble + 2));
  const block = (start: number, kind: EditKind): Difference => ({
    same: false,
    printFrom: 0,
    printTo: 0,
    tapeFrom: start,
    tapeTo: tapeFrom,
    kind,
    risks: [],
    crossed: false,
  });
  const lead = said.slice(from, tapeFrom);
  if (begins && lead.length > 0) {
    const rest = withoutStumbles(lead, [], behind);
    const stumbles = lead.filter(({ hesitation }) => !hesitation).length > 0;
    if (rest.length === 0 && (stumbles || !isI)) return block(from, 'hesitation');
    if (!isI && withoutSoftWords(rest).length === 0) return block(from, 'soft');
  }
  // "and he was, he was very polite": the repeat alone.
  for (let start = Math.max(from, tapeFrom - 6); start < tapeFrom; start += 1) {
    const repeat = said.slice(start, tapeFrom);
    if (repeat[0]?.key === behind[0]?.key && withoutStumbles(repeat, [], behind).length === 0) {
      return block(start, 'hesitation');
    }
  }
  return null;
}
