import type { CueRange } from './cue-range';
import type { Candidate } from './find-candidates';
import type { ParagraphAtoms } from './paragraph-atoms';
import { withoutAdjunct, withoutCircumstance } from './leave-out-adjuncts';

/** How a candidate's ranges are cut to what they should hold, whatever a model's label by label decision left at their edges. */
export function tidySpans(
  atoms: ParagraphAtoms,
  candidate: Candidate,
  chosen: readonly Candidate[],
): Candidate {
  const { hypothesis } = candidate;
  const source = hypothesis.source
    .map((range) =>
      withoutMarks(atoms, withoutAdjunct(atoms.reading, withoutAside(atoms, withoutLead(atoms, range)))),
    )
    .filter(({ from, to }) => from < to);
  const content = withoutDistant(atoms, candidate.cue, hypothesis.content)
    .map((range) => withoutMarks(atoms, untilNextCue(atoms, candidate, range, chosen)))
    .map((range) => withoutCircumstance(atoms.reading, candidate.cue, range))
    .filter(({ from, to }) => from < to);
  return { ...candidate, hypothesis: { ...hypothesis, source, content } };
}

/** Of what was said by a cue, what no sentence of the writer's own parts from it: “It rusted,” Orr said. Quill was brief. | “It did not.” */
function withoutDistant(
  { sentence }: ParagraphAtoms,
  cue: CueRange,
  content: readonly CueRange[],
): readonly CueRange[] {
  const at = sentence[cue.from] ?? -1;
  const said = new Set<number>();
  for (const { from, to } of content) for (let i = from; i < to; i += 1) said.add(sentence[i] ?? -1);
  let [first, last] = [at, at];
  while (said.has(first - 1)) first -= 1;
  while (said.has(last + 1)) last += 1;
  const near = content.filter(
    ({ from, to }) => (sentence[to - 1] ?? at) >= first && (sentence[from] ?? at) <= last,
  );
  return near.length > 0 && near.length < content.length ? near : content;
}

const edges: ReadonlySet<string> = new Set([',', ';']);
/** Marks that end something; nothing begins with them. */
const ends: ReadonlySet<string> = new Set([',', ';', ':', '.', '?', '!']);

/** Without commas at its edges, and without what ends a sentence at its beginning. */
function withoutMarks({ reading }: ParagraphAtoms, range: CueRange): CueRange {
  let { from, to } = range;
  while (from < to - 1 && ends.has(reading.tokens[from]?.text ?? '')) from += 1;
  while (to - 1 > from && edges.has(reading.tokens[to - 1]?.text ?? '')) to -= 1;
  return { from, to };
}

/** A dateline or a time at the head of the paragraph is nobody. */
function withoutLead({ reading }: ParagraphAtoms, { from, to }: CueRange): CueRange {
  const end = reading.paragraph.lead?.end ?? 0;
  let first = from;
  while (first < to && (reading.tokens[first]?.start ?? Infinity) < end) first += 1;
  return { from: first, to };
}

/** "Quill, for her part": said by the way, and not of the source. */
function withoutAside({ reading }: ParagraphAtoms, { from, to }: CueRange): CueRange {
  const last = reading.tokens[to - 1]?.text === ',' ? to - 1 : to;
  const isAside = reading.tokens[last - 1]?.lower === 'part' && reading.tokens[last - 3]?.lower === 'for';
  return { from, to: isAside && last - 3 > from ? last - 3 : to };
}

const joining: ReadonlySet<string> = new Set(['and', 'but', 'or', ',', ';']);

/**
 * "… said it was cheap and asked whether anyone had listened": where another cue shares the source, what was said ends
 * before that.
 */
function untilNextCue(
  { reading }: ParagraphAtoms,
  { cue, hypothesis }: Candidate,
  range: CueRange,
  chosen: readonly Candidate[],
): CueRange {
  let { to } = range;
  for (const other of chosen) {
    if (other.cue === cue || other.cue.from <= range.from || other.cue.from >= to || other.cue.from < cue.to)
      continue;
    if (other.hypothesis.source.some((one) => one.from >= range.from && one.from < to)) continue;
    if (other.hypothesis.source.length === 0 && hypothesis.source.length > 0) continue;
    let end = other.cue.from;
    while (end > range.from && joining.has(reading.tokens[end - 1]?.lower ?? '')) end -= 1;
    if (end < other.cue.from && end > range.from) to = end;
  }
  return { from: range.from, to };
}
