import type { Span } from '../analysis';
import type { FoundStatement } from '../statements/found';
import { answering, asking, asksAtEnd } from '../lexicon/turn-taking';
import { covers, shift } from '../text/span';
import { CarryOver } from './carry-over';
import type { Joined } from './continuations';
import { Discourse } from './discourse';
import type { Entity } from './entity';
import { firstFrom } from '../text/in-order';
import { KeptMap, Log, logged } from './journal';
import { headMention } from './paragraph-mentions';
import type { ParagraphMentions } from './paragraph-mentions';
import { MentionResolver } from './mention-resolver';
import type { ChoiceObservers } from './mention-resolver';
import { nobody } from './resolved';
import type { Resolved } from './resolved';
import { Sources } from './sources';
import type { Steps } from '../steps';
import { holdForm } from '../held-forms';

/**
 * Reads a draft from its beginning to its end, mention by mention and statement by statement, and finds the speaker of
 * each statement by what was read before it. In steps: the names of each paragraph are met, then the byline is read, then each
 * paragraph.
 */
export class DraftReader {
  readonly #paragraphs: ParagraphMentions[];
  readonly #discourse = new Discourse();
  readonly #resolver: MentionResolver;
  readonly #sources: Sources;
  readonly #carryOver: CarryOver;
  /** By paragraph: those of its statements that are no displays. Displays say nothing by themselves. */
  readonly #statements: (readonly Joined[])[];
  /** By paragraph: the statement of a paragraph before it that goes on there. */
  readonly #goingOn = new Map<number, Joined>();
  /** By paragraph: whose its {@link #statements} are, in their order. */
  readonly #outcomes: (readonly Resolved[])[] = [];
  /** Who says what goes on in another paragraph. */
  readonly #speakersGoingOn = new KeptMap<Joined, Entity | null>();
  readonly #byline: number;

  constructor(
    paragraphs: readonly ParagraphMentions[],
    joined: readonly Joined[],
    displays: ReadonlySet<Joined>,
    observers: ChoiceObservers = {},
  ) {
    this.#paragraphs = [...paragraphs];
    this.#resolver = new MentionResolver(this.#discourse, observers);
    this.#sources = new Sources(this.#resolver, this.#discourse);
    this.#carryOver = new CarryOver(this.#discourse, observers.onUncued);
    const statements = paragraphs.map((): Joined[] => []);
    for (const one of joined) {
      for (const part of one.parts)
        if (part.paragraph > one.paragraph) this.#goingOn.set(part.paragraph, one);
      if (!displays.has(one)) statements[one.paragraph]?.push(one);
    }
    this.#statements = statements;
    this.#byline = paragraphs.findIndex(({ reading }) => reading.paragraph.zone === 'byline');
  }

  /** All whom the draft speaks of, in the order in which they were met. */
  get entities(): readonly Entity[] {
    return this.#resolver.people.entities;
  }

  /** How many steps the reading has. */
  get steps(): number {
    return 2 * this.#paragraphs.length + 1;
  }

  /** The step in which the paragraph's names are met. */
  meetingOf(paragraph: number): number {
    return paragraph;
  }

  /** The step in which the paragraph is read. */
  readingOf(paragraph: number): number {
    return this.#paragraphs.length + 1 + paragraph;
  }

  /** The paragraph that the step reads; -1 where it reads none. */
  paragraphOf(step: number): number {
    return step - this.#paragraphs.length - 1;
  }

  /** Whose a paragraph's statements are, in the order of {@link statementsOf}. */
  outcomeOf(paragraph: number): readonly Resolved[] {
    return this.#outcomes[paragraph] ?? [];
  }

  /** The paragraph's statements without displays. */
  statementsOf(paragraph: number): readonly Joined[] {
    return this.#statements[paragraph] ?? [];
  }

  /** Another paragraph stands in the place of one. `goingOn`: the statement of a paragraph before it that goes on there. */
  replace(
    index: number,
    paragraph: ParagraphMentions,
    statements: readonly Joined[],
    goingOn: Joined | undefined,
  ): void {
    this.#paragraphs[index] = paragraph;
    this.#statements[index] = statements;
    if (goingOn) this.#goingOn.set(index, goingOn);
    else this.#goingOn.delete(index);
  }

  /** The statement of a paragraph before it that goes on in the paragraph. */
  goingOnIn(paragraph: number): Joined | undefined {
    return this.#goingOn.get(paragraph);
  }

  /** Does all steps. `logs` gets what each has looked up and changed. */
  *reading(logs: Log[] | null = null): Steps<void> {
    for (let step = 0; step < this.steps; step += 1) {
      if (logs) logs.push(this.doing(new Log(step)));
      else this.#do(step);
      yield;
    }
  }

  /** Does the step of the log, where all steps before it are done and none after it is. */
  doing(log: Log): Log {
    return logged(log, () => {
      this.#do(log.step);
    });
  }

  /** Whether a step can be done again by itself: not what tells who the writer is. */
  isRepeatable(step: number): boolean {
    return step !== this.#paragraphs.length && this.paragraphOf(step) !== this.#byline;
  }

  #do(step: number): void {
    const meeting = this.#paragraphs[step];
    const index = this.paragraphOf(step);
    const paragraph = this.#paragraphs[index];
    if (meeting) this.#resolver.meet(meeting);
    else if (!paragraph) this.#readByline();
    else {
      if (index !== this.#byline) this.#resolver.forget(paragraph);
      this.#goOn(paragraph, this.#goingOn.get(index));
      this.#outcomes[index] = this.#read(paragraph, this.statementsOf(index));
    }
  }

  #readByline(): void {
    const byline = this.#paragraphs[this.#byline];
    const writer = byline?.mentions.findIndex(({ name }) => name?.shape === 'person') ?? -1;
    const { entity } = byline && writer >= 0 ? this.#resolver.resolve(byline, writer, true) : nobody;
    if (entity) this.#sources.signedBy(entity);
  }

  /** A quotation that goes on in this paragraph: its speaker speaks here too. */
  #goOn(paragraph: ParagraphMentions, one: Joined | undefined): void {
    const entity = one && this.#speakersGoingOn.get(one);
    if (!entity || !paragraph.inFlow) return;
    const { sentences, paragraph: home } = paragraph.reading;
    this.#discourse.speak({
      entity,
      paragraph: paragraph.index,
      sentence: paragraph.firstSentence + Math.max(0, sentences.length - 1),
      start: paragraph.start,
      end: paragraph.start + home.prose.length,
      pronoun: null,
      quoted: true,
      cued: false,
      signed: false,
      share: 1,
      answers: false,
      asks: false,
      recipient: [],
    });
  }

  #read(paragraph: ParagraphMentions, statements: readonly Joined[]): Resolved[] {
    const outer = statements
      .filter(({ found }) => found.depth === 0)
      .map((one) => ({ start: anchorOf(one.found), one }))
      .sort((a, b) => a.start - b.start);
    const reported = contentRanges(statements);
    const resolved = new Map<Joined, Resolved>();
    let next = 0;
    paragraph.mentions.forEach((mention, index) => {
      for (let step = outer[next]; step && step.start <= mention.start; step = outer[next]) {
        resolved.set(step.one, this.#statement(paragraph, step.one));
        next += 1;
      }
      const inside = reported.inside(mention);
      if (inside === 'speech' && mention.quotation < 0) return;
      this.#resolver.resolve(paragraph, index, false, inside !== null);
    });
    for (const { one } of outer.slice(next)) resolved.set(one, this.#statement(paragraph, one));
    for (const one of statements)
      if (one.found.depth > 0) resolved.set(one, this.#nested(paragraph, one, statements, resolved));
    return statements.map((one) => resolved.get(one) ?? nobody);
  }

  #statement(paragraph: ParagraphMentions, one: Joined): Resolved {
    const { found } = one;
    const resolved = this.#speakerOf(paragraph, one);
    const { entity } = resolved;
    if (one.parts.length > 0) this.#speakersGoingOn.set(one, entity);
    if (!entity || !paragraph.inFlow) return resolved;
    const spans = [...found.content, ...found.cue, ...found.source];
    const end = Math.max(...spans.map((span) => span.end));
    const head = found.source[0] ? paragraph.mentions[headMention(paragraph, found.source[0])] : undefined;
    const { prose } = paragraph.reading.paragraph;
    const [cue, words] = [found.cue, found.content].map((all) =>
      all.map(({ start, end: to }) => prose.slice(start, to)).join(' '),
    ) as [string, string];
    const last = found.construction === 'bare' ? this.#discourse.lastSpoken() : null;
    const goesOnSigned = last !== null && last.signed && last.entity === entity;
    this.#discourse.speak({
      entity,
      paragraph: paragraph.index,
      sentence: paragraph.firstSentence + sentenceAt(paragraph, end - 1),
      start: paragraph.start + Math.min(...spans.map((span) => span.start)),
      end: paragraph.start + end,
      pronoun: head?.pronoun ?? null,
      quoted: found.kind !== 'indirect',
      signed: found.construction === 'dash' || found.construction === 'credit' || goesOnSigned,
      share: resolved.share,
      cued: found.cue.length + found.source.length > 0,
      answers: answering.test(cue),
      asks: asking.test(cue) || asksAtEnd.test(words),
      recipient: found.recipient.map((span) => shift(span, paragraph.start)),
    });
    return resolved;
  }

  #speakerOf(paragraph: ParagraphMentions, { found, continues }: Joined): Resolved {
    if (found.construction === 'turn') return this.#sources.turn(paragraph);
    if (found.construction === 'bare')
      return paragraph.inFlow ? this.#carryOver.resolve(paragraph, found, this.#sources.writer) : nobody;
    const resolved = this.#sources.resolve(paragraph, found);
    const last = this.#discourse.lastSpoken();
    if (continues && last && (!resolved.entity || resolved.reason === 'pronoun')) {
      return {
        ...nobody,
        entity: last.entity,
        reason: 'continuation',
        evidence: [{ start: last.start, end: last.end }],
        distance: paragraph.index - last.paragraph,
      };
    }
    return resolved;
  }

  /** A statement inside another: "I" and "we" are the outer speaker, who cannot be "he" or "she" in his own words. */
  #nested(
    paragraph: ParagraphMentions,
    one: Joined,
    statements: readonly Joined[],
    resolved: ReadonlyMap<Joined, Resolved>,
  ): Resolved {
    const place = one.found.source[0] ?? one.found.content[0];
    const around = place && statements.find(({ found }) => isAround(found, one.found, place));
    const outer = around && resolved.get(around);
    const whose = this.#sources.resolveNested(paragraph, one.found, outer ?? nobody, around?.found);
    if (one.parts.length > 0) this.#speakersGoingOn.set(one, whose.entity);
    return whose;
  }
}

holdForm(DraftReader, [], [], new Set());

/** Where a statement counts: at its source, else where its words begin. */
function anchorOf({ source, content, cue }: FoundStatement): number {
  return (source[0] ?? content[0] ?? cue[0])?.start ?? 0;
}

function isAround(outer: FoundStatement, inner: FoundStatement, place: Span): boolean {
  return outer !== inner && outer.depth < inner.depth && outer.content.some((span) => covers(span, place));
}

interface Ranges {
  /** `speech`: in words said themselves, with or without marks. `report`: in words of a report. */
  inside(span: Span): 'speech' | 'report' | null;
}

function contentRanges(statements: readonly Joined[]): Ranges {
  const ranges = statements
    .filter(({ found }) => found.depth === 0 && found.construction !== 'bare')
    .flatMap(({ found }) => [
      ...found.content.map(({ start, end }) => ({ start, end, speech: found.kind === 'direct' })),
      // What is said about a source ("whose brother works there") is said by the way.
      ...found.source.map(({ start, end }) => ({ start, end, speech: found.construction === 'label' })),
    ])
    .sort((a, b) => a.start - b.start);
  return {
    inside(span) {
      const range = ranges[firstFrom(ranges, span.start + 1) - 1];
      if (!range || span.start >= range.end) return null;
      return range.speech ? 'speech' : 'report';
    },
  };
}

function sentenceAt({ reading }: ParagraphMentions, offset: number): number {
  return Math.max(0, firstFrom(reading.sentences, offset + 1) - 1);
}
