import type { QuotationRole, Span } from '../analysis';
import type { Reading } from '../language/reading';
import { cueWord } from '../lexicon/cue-words';
import type { Complement } from '../lexicon/cue-words';
import { notLabels } from '../lexicon/label-words';
import { instruments, noSources } from '../lexicon/no-sources';
import { quotationRole } from '../statements/quotation-roles';
import type { SpannedStatement } from '../statements/found';
import { meet } from '../text/span';
import { bestProposal, cueHead } from './cue-range';
import type { CueRange } from './cue-range';
import type { Candidate } from './find-candidates';
import type { ParagraphAtoms } from './paragraph-atoms';

/** What may follow a verb that is no clause and no quotation. */
const bareComplements: readonly Complement[] = [
  'object',
  'naming',
  'urged',
  'about',
  'at',
  'inf',
  'doing',
  'scene',
  'figure',
];

/** What the models are so sure of stands against the lexicon. */
const clear = 0.55;

/**
 * Whether the lexicon, where it knows the cue's verb, knows it with what goes with it here: "hit" is a cue only in "hit out"
 * and "hit back", "added" not with a bare noun ("added salt"). What the rules have found or the lexicon has not is let
 * pass, and so is what the models are sure of.
 */
export function isKnownCue(atoms: ParagraphAtoms, { cue, hypothesis, overlap }: Candidate): boolean {
  if (bestProposal(atoms, cue) || overlap > clear) return true;
  const { tokens } = atoms.reading;
  const head = cueHead(atoms, cue);
  const known = cueWord(tokens[head]?.lower ?? '');
  if (known.length === 0) return true;
  const readings = known.filter(({ particles }) =>
    particles.every((particle, i) => tokens[head + 1 + i]?.lower === particle),
  );
  if (readings.length === 0) return false;
  return (
    hypothesis.content.some((range) => isClause(atoms, range)) ||
    readings.some(({ takes }) => bareComplements.some((complement) => takes.has(complement)))
  );
}

function isClause({ verb, quote }: ParagraphAtoms, { from, to }: CueRange): boolean {
  for (let i = from; i < to; i += 1) if ((verb[i] ?? 0) > 0 || (quote[i] ?? 0) > 0) return true;
  return false;
}

/** "the slogan “Save our mill”": so many words beside the quotation make no statement of it. */
const mostBeside = 2;
/** What quotation marks are there for where nobody speaks. Scare quotes are not among them: whose words they are, the models tell better. */
const speechless: ReadonlySet<QuotationRole> = new Set<QuotationRole>(['title', 'nickname', 'term', 'sign']);

/** Not so where the source is nobody or an instrument that shows a figure, or the cue a heading ("Note:", "Traffic:"), or where a title, a nickname, a term or a slogan is all that was said and no rule knows a cue. */
export function isStatement(
  reading: Reading,
  { source, content, cue }: SpannedStatement,
  rules: readonly SpannedStatement[],
): boolean {
  const { prose } = reading.paragraph;
  if (source.some(({ start, end }) => noSources.has(prose.slice(start, end).toLowerCase()))) return false;
  const quoted = reading.marks.some((pair) => meet(content, [pair]));
  if (!quoted && instruments.has(wordsIn(prose, source).at(-1) ?? '')) return false;
  const [label, ...rest] = wordsIn(prose, [...source, ...cue]);
  if (label && rest.length === 0 && notLabels.has(label)) return false;
  if (isTalk(prose, cue, content) && !quoted) return false;
  if (isNothingTold(reading, cue, content) && !quoted) return false;
  if (rules.some((rule) => meet(rule.cue, cue))) return true;
  if (isHeading(prose, cue) && !quoted) return false;
  // "Tramlink opens ‘greenest depot in the north’": a headline quotes somebody, and the verb beside it is no verb of speech.
  const [only] = content.length === 1 ? content : [];
  const isOneQuotation = reading.marks.some(({ start, end }) => start === only?.start && end === only.end);
  if (reading.paragraph.zone === 'headline' && isOneQuotation) return false;
  const inside = reading.marks.filter((pair) => pair.depth === 0 && meet(content, [pair]));
  const beside = wordsIn(prose, content).length - wordsIn(prose, inside).length;
  return (
    inside.length === 0 ||
    beside > mostBeside ||
    inside.some((pair) => !speechless.has(quotationRole(reading, pair)))
  );
}

/** "She talked to us at the top of a ladder": to whom and where is nothing that was said; "talked to us about the flood" is. */
function isTalk(prose: string, cue: readonly Span[], content: readonly Span[]): boolean {
  const [said, what] = [wordsIn(prose, cue), wordsIn(prose, content)];
  const verb = said.findLastIndex((word) => talks.has(word));
  const [next, ...rest] = [...said.slice(verb + 1), ...what];
  return verb >= 0 && (next === 'to' || next === 'with') && !rest.some((word) => ofWhat.has(word));
}

const talks: ReadonlySet<string> = new Set([
  'talk',
  'talks',
  'talked',
  'talking',
  'speak',
  'speaks',
  'spoke',
  'speaking',
]);
const ofWhat: ReadonlySet<string> = new Set(['about', 'that', 'how', 'why', 'what', 'whether']);

/**
 * "He tells the dog": somebody told, and nothing that was; "spoke on condition of anonymity": a condition and no word; "made no mention of the
 * flood": what was not said.
 */
function isNothingTold({ paragraph }: Reading, cue: readonly Span[], content: readonly Span[]): boolean {
  const [said, what] = [wordsIn(paragraph.prose, cue), wordsIn(paragraph.prose, content)];
  const words = [...said, ...what].join(' ');
  if (
    /^(?:\p{L}+ )*(?:spoke|speaking|speak|talked|talking) (?:to \p{L}+ )?(?:on|under) (?:the )?condition\b/u.test(
      words,
    )
  )
    return true;
  if (/\b(?:no mention of|(?:not|never) mention(?:ed)?)\b/u.test(said.join(' '))) return true;
  return (
    /^(?:tells?|told|telling)$/u.test(said.at(-1) ?? '') &&
    what.length <= mostTold &&
    !what.some((word) => ofWhat.has(word) || tales.has(word))
  );
}

/** What can be told without a clause: "told the truth", "told him so". */
const tales: ReadonlySet<string> = new Set(
  'so truth lie lies story stories tale tales otherwise much this these'.split(' '),
);

/** So few words after "tells" are whom somebody tells. */
const mostTold = 2;

/** "Traffic: The bridge was shut.": whether a colon by itself is all that the cue is. */
function isHeading(prose: string, cue: readonly Span[]): boolean {
  return cue.every(({ start, end }) => prose.slice(start, end).trim() === ':');
}

function wordsIn(prose: string, spans: readonly Span[]): string[] {
  return spans.flatMap(
    ({ start, end }) =>
      prose
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}'’.]+/gu) ?? [],
  );
}
