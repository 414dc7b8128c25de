import type { Span } from '../analysis';
import { describeStatement } from '../details/describe-statement';
import type { Reading } from '../language/reading';
import type { Construction, FoundStatement, SpannedStatement } from '../statements/found';
import type { Steps } from '../steps';
import { compareSpans, overlaps } from '../text/span';
import { firstFrom } from '../text/in-order';
import { endsWithColon } from '../statements/announcements';
import type { ParagraphStatements } from './resolve-speakers';

/**
 * Adds what only the paragraphs around it show to be said: the turns of an interview without labels, and a block quote without quotation marks under a lead-in that ends
 * with a colon ("The statement read:"). Each becomes one statement of the whole paragraph, and what was found in it
 * lies inside it. Also joins the quoted parts of one sentence of the writer's that has no cue.
 */
export function* completingParagraphs(
  paragraphs: readonly ParagraphStatements[],
): Steps<ParagraphStatements[]> {
  const complete: ParagraphStatements[] = [];
  let led = false;
  for (const paragraph of paragraphs) {
    yield;
    const { reading } = paragraph;
    const isBlock = reading.paragraph.zone === 'blockquote';
    const { turn } = reading.paragraph;
    const quoted = isBlock && led && reading.marks.length === 0;
    const whole = turn || quoted ? wholeOf(reading, turn ? 'turn' : 'bare') : null;
    led = isBlock ? led : endsWithColon.test(reading.paragraph.prose);
    if (!whole) {
      complete.push(completeByItself(paragraph));
      continue;
    }
    const inside = paragraph.found
      .filter(({ class: kind }) => kind === 'speech')
      .map((found) => ({ ...found, depth: found.depth + 1 }));
    complete.push({ ...paragraph, found: [whole, ...inside] });
  }
  return complete;
}

/** The paragraph where nothing before it matters. */
export function completeByItself(paragraph: ParagraphStatements): ParagraphStatements {
  return { ...paragraph, found: joinFragments(paragraph) };
}

function wholeOf(reading: Reading, construction: Construction): FoundStatement | null {
  const { prose } = reading.paragraph;
  const start = prose.search(/\S/u);
  return start < 0 ? null : said(reading, construction, [{ start, end: prose.trimEnd().length }]);
}

/** Bare quotations that are parts of one sentence, short ones among them, are one statement in the writer's words. */
function joinFragments({ reading, found, roles }: ParagraphStatements): FoundStatement[] {
  const joined: FoundStatement[] = [];
  /** By sentence: where its statement stands in `joined`. */
  const places = new Map<number, number>();
  const parts = new Map<number, boolean>();
  const inSentence = (sentence: number): boolean => {
    const known = parts.get(sentence) ?? isPart(reading, sentence);
    parts.set(sentence, known);
    return known;
  };
  for (const one of found) {
    const [span] = one.content;
    const sentence = span ? sentenceAt(reading, span.start) : -1;
    const place = places.get(sentence);
    if (one.construction !== 'bare' || !inSentence(sentence)) joined.push(one);
    else if (place === undefined) {
      places.set(sentence, joined.length);
      joined.push({ ...one, kind: 'mixed' });
    } else addContent(joined, place, one.content, one.insertions);
  }
  if (places.size === 0) return joined;
  reading.marks.forEach((marks, index) => {
    const place = places.get(sentenceAt(reading, marks.start));
    if (place === undefined || marks.depth > 0 || roles[index] !== 'scare') return;
    addContent(joined, place, [{ start: marks.start, end: marks.end }], []);
  });
  return joined;
}

/** A sentence has no more quoted parts than this in one statement: keeps a text of nothing but marks linear. */
const mostParts = 12;

function addContent(
  joined: FoundStatement[],
  place: number,
  content: readonly Span[],
  insertions: readonly Span[],
): void {
  const one = joined[place];
  if (
    !one ||
    one.content.length >= mostParts ||
    one.content.some((span) => content.some((other) => overlaps(span, other)))
  )
    return;
  joined[place] = {
    ...one,
    content: [...one.content, ...content].sort(compareSpans),
    insertions: [...one.insertions, ...insertions].sort(compareSpans),
  };
}

/** Whether the sentence has words of its own around the quotation. */
function isPart({ sentences, marks, paragraph }: Reading, index: number): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  let rest = '';
  let at = sentence.start;
  for (let i = firstFrom(marks, sentence.start); i < marks.length; i += 1) {
    const pair = marks[i];
    if (!pair || pair.start >= sentence.end) break;
    if (pair.depth > 0) continue;
    rest += paragraph.prose.slice(at, pair.start);
    at = pair.end;
  }
  rest += paragraph.prose.slice(Math.min(at, sentence.end), sentence.end);
  return /\p{L}/u.test(rest);
}

function sentenceAt({ sentences }: Reading, offset: number): number {
  return Math.max(0, firstFrom(sentences, offset + 1) - 1);
}

function said(
  reading: Reading,
  construction: Construction,
  content: FoundStatement['content'],
): FoundStatement {
  const spanned: SpannedStatement = {
    construction,
    kind: 'direct',
    class: 'speech',
    content,
    cue: [],
    source: [],
    subject: null,
    depth: 0,
    strength: 0.8,
  };
  return { ...spanned, ...describeStatement(reading, spanned) };
}
