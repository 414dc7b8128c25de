import type { Span } from '../analysis';
import type { FoundStatement } from '../statements/found';
import { covers } from '../text/span';
import { carryOver } from './carry-over';
import type { Joined } from './continuations';
import { Discourse } from './discourse';
import type { Entity } from './entity';
import { firstFrom } from '../text/in-order';
import { changesOf } from './journal';
import type { Change } from './journal';
import { headMention } from './paragraph-mentions';
import type { ParagraphMentions } from './paragraph-mentions';
import { MentionResolver } from './mention-resolver';
import type { PronounObserver } from './pronoun-resolver';
import { nobody } from './resolved';
import type { Resolved } from './resolved';
import { Sources } from './sources';
import type { Steps } from '../steps';

/**
 * Reads a draft from its beginning to its end, mention by mention and statement by statement, and finds the speaker of
 * each statement by what was read before it.
 */
export class DraftReader {
  readonly #paragraphs: ParagraphMentions[];
  readonly #discourse = new Discourse();
  readonly #resolver: MentionResolver;
  readonly #sources: Sources;
  readonly #resolved = new Map<Joined, Resolved>();

  /** All whom the draft speaks of, in the order in which they were met. */
  get entities(): readonly Entity[] {
    return this.#resolver.people.entities;
  }

  constructor(paragraphs: readonly ParagraphMentions[], onPronoun?: PronounObserver) {
    this.#paragraphs = [...paragraphs];
    this.#resolver = new MentionResolver(this.#discourse, onPronoun);
    this.#sources = new Sources(this.#resolver, this.#discourse);
  }

  /**
   * The speakers of the statements, a paragraph a step. Displays are passed over: they say nothing by themselves.
   *
   * @param changes Gets what each paragraph has changed of what is known.
   */
  *resolving(
    joined: readonly Joined[],
    displays: ReadonlySet<Joined>,
    changes: (readonly Change[])[] | null = null,
  ): Steps<ReadonlyMap<Joined, Resolved>> {
    const byParagraph = new Map<number, Joined[]>();
    const goingOn = new Map<number, Joined>();
    for (const one of joined) {
      for (const part of one.parts) if (part.paragraph > one.paragraph) goingOn.set(part.paragraph, one);
      if (displays.has(one)) continue;
      const here = byParagraph.get(one.paragraph);
      if (here) here.push(one);
      else byParagraph.set(one.paragraph, [one]);
    }
    yield;
    for (const paragraph of this.#paragraphs) {
      this.#resolver.meet(paragraph);
      yield;
    }
    const byline = this.#paragraphs.find(({ reading }) => reading.paragraph.zone === 'byline');
    const writer = byline?.mentions.findIndex(({ name }) => name?.shape === 'person') ?? -1;
    const { entity } = byline && writer >= 0 ? this.#resolver.resolve(byline, writer, true) : nobody;
    if (entity) this.#sources.signedBy(entity);
    for (const [index, paragraph] of this.#paragraphs.entries()) {
      const read = (): void => {
        this.#goOn(paragraph, goingOn.get(index));
        this.#read(paragraph, byParagraph.get(index) ?? []);
      };
      if (changes) changes.push(changesOf(read));
      else read();
      yield;
    }
    const named = (): void => {
      this.#nameThoseNamedLater();
    };
    if (changes) changes.push(changesOf(named));
    else named();
    return this.#resolved;
  }

  /** What a nameless person of the first paragraphs said was said by whoever the draft then names. */
  #nameThoseNamedLater(): void {
    for (const [one, resolved] of this.#resolved) {
      const named = resolved.entity?.standsFor;
      if (!named?.introduced) continue;
      named.mentions.push(...(resolved.entity?.mentions.splice(0) ?? []));
      this.#resolved.set(one, { ...resolved, entity: named, reason: 'role', evidence: [named.introduced] });
    }
  }

  /**
   * Reads a paragraph in the place of another, given that everything is known that was known when that one was read, and that
   * no quotation goes on in it. Gives what it changes, and whose its statements are.
   */
  readInstead(
    index: number,
    paragraph: ParagraphMentions,
    statements: readonly Joined[],
  ): { changes: readonly Change[]; resolved: Resolved[] } {
    this.#paragraphs[index] = paragraph;
    const changes = changesOf(() => {
      this.#read(paragraph, statements);
    });
    const resolved = statements.map((one) => this.#resolved.get(one) ?? nobody);
    for (const one of statements) this.#resolved.delete(one);
    return { changes, resolved };
  }

  /** A quotation that goes on in this paragraph: its speaker speaks here too. */
  #goOn(paragraph: ParagraphMentions, one: Joined | undefined): void {
    const entity = one && this.#resolved.get(one)?.entity;
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
      answers: false,
    });
  }

  #read(paragraph: ParagraphMentions, statements: readonly Joined[]): void {
    const outer = statements
      .filter(({ found }) => found.depth === 0)
      .map((one) => ({ start: anchorOf(one.found), one }))
      .sort((a, b) => a.start - b.start);
    const reported = contentRanges(statements);
    let next = 0;
    paragraph.mentions.forEach((mention, index) => {
      for (let step = outer[next]; step && step.start <= mention.start; step = outer[next]) {
        this.#statement(paragraph, step.one);
        next += 1;
      }
      const inside = reported.inside(mention);
      if (inside === 'speech' && mention.quotation < 0) return;
      this.#resolver.resolve(paragraph, index, false, inside !== null);
    });
    for (const step of outer.slice(next)) this.#statement(paragraph, step.one);
    for (const one of statements) if (one.found.depth > 0) this.#nested(paragraph, one, statements);
  }

  #statement(paragraph: ParagraphMentions, one: Joined): void {
    const { found } = one;
    const resolved = this.#speakerOf(paragraph, one);
    this.#resolved.set(one, resolved);
    const { entity } = resolved;
    if (!entity || !paragraph.inFlow) return;
    const spans = [...found.content, ...found.cue, ...found.source];
    const end = Math.max(...spans.map((span) => span.end));
    const head = found.source[0] ? paragraph.mentions[headMention(paragraph, found.source[0])] : undefined;
    this.#discourse.speak({
      entity,
      paragraph: paragraph.index,
      sentence: paragraph.firstSentence + sentenceAt(paragraph, end - 1),
      start: paragraph.start + Math.min(...spans.map((span) => span.start)),
      end: paragraph.start + end,
      pronoun: head?.pronoun ?? null,
      quoted: found.kind !== 'indirect',
      answers: found.cue.some(({ start, end: to }) =>
        turnCues.test(paragraph.reading.paragraph.prose.slice(start, to)),
      ),
    });
  }

  #speakerOf(paragraph: ParagraphMentions, { found, continues }: Joined): Resolved {
    if (found.construction === 'turn') return this.#sources.turn(paragraph);
    if (found.construction === 'bare')
      return paragraph.inFlow ? carryOver(paragraph, found, this.#discourse, this.#sources.writer) : nobody;
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
  #nested(paragraph: ParagraphMentions, one: Joined, statements: readonly Joined[]): void {
    const place = one.found.source[0] ?? one.found.content[0];
    const around = place && statements.find(({ found }) => isAround(found, one.found, place));
    const outer = around && this.#resolved.get(around);
    this.#resolved.set(
      one,
      this.#sources.resolveNested(paragraph, one.found, outer ?? nobody, around?.found),
    );
  }
}

/** Cues that answer somebody: what follows without a cue may be either's. */
const turnCues =
  /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?|ask(?:s|ed)?|shot back)\b/iu;

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
