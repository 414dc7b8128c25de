import type { Mention, Quotation, Span, Speaker, Statement } from '../analysis';
import { firstFrom } from '../text/in-order';

/** Where what was said of a draft stands after one of its paragraphs was touched. What has not moved is taken over. */
export class Moved {
  #isLost = false;

  /**
   * @param before Where the paragraph stood.
   * @param by How far what follows has moved.
   * @param start Where the paragraph begins now.
   * @param offsets In the paragraph: where what it makes known stood, and where it stands.
   */
  constructor(
    readonly before: Span,
    readonly by: number,
    readonly start: number,
    readonly offsets: ReadonlyMap<number, number>,
  ) {}

  /** Something was asked for whose place nobody knows. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** A span anywhere. */
  span(span: Span): Span {
    if (span.end <= this.before.start) return span;
    if (span.start < this.before.end) return { start: this.#inside(span.start), end: this.#inside(span.end) };
    return this.by === 0 ? span : { start: span.start + this.by, end: span.end + this.by };
  }

  /** A statement that stands after the paragraph. */
  statement(one: Statement): Statement {
    const { code, evidence } = one.reason;
    const isMoved = this.by !== 0 || evidence.some((span) => this.span(span) !== span);
    if (!isMoved) return one;
    return {
      id: one.id,
      kind: one.kind,
      class: one.class,
      content: this.#later(one.content),
      cue: this.#later(one.cue),
      source: this.#later(one.source),
      speaker: one.speaker,
      inferred: one.inferred,
      confidence: one.confidence,
      reason: { code, evidence: evidence.map((span) => this.span(span)) },
      candidates: one.candidates,
      carrier: this.#later(one.carrier),
      recipient: this.#later(one.recipient),
      venue: this.#later(one.venue),
      time: this.#later(one.time),
      language: this.#later(one.language),
      interpreter: this.#later(one.interpreter),
      insertions: this.#later(one.insertions),
      ellipses: this.#later(one.ellipses),
      fragment: one.fragment,
      polarity: one.polarity,
      actual: one.actual,
      depth: one.depth,
      bearer: one.bearer,
    };
  }

  /** A statement that stands before the paragraph: what its speaker rests on may come later. */
  earlier(one: Statement): Statement {
    const { code, evidence } = one.reason;
    const moved = evidence.map((span) => this.span(span));
    return moved.every((span, at) => span === evidence[at])
      ? one
      : { ...one, reason: { code, evidence: moved } };
  }

  /** A quotation that stands after the paragraph. */
  quotation(one: Quotation): Quotation {
    if (this.by === 0) return one;
    const { start, end, closed, depth, role, statement } = one;
    return { start: start + this.by, end: end + this.by, closed, depth, role, statement };
  }

  speaker(speaker: Speaker): Speaker {
    const { mentions } = speaker;
    const last = mentions.at(-1);
    if (!last || last.end <= this.before.start) return speaker;
    const first = firstFrom(mentions, this.before.start);
    const later = mentions.slice(first).map((mention): Mention => {
      const { start, end } = this.span(mention);
      return { start, end, form: mention.form, quoted: mention.quoted };
    });
    return { ...speaker, mentions: first === 0 ? later : [...mentions.slice(0, first), ...later] };
  }

  #later(spans: readonly Span[]): readonly Span[] {
    const [first] = spans;
    if (!first || this.by === 0) return spans;
    if (spans.length === 1) return [{ start: first.start + this.by, end: first.end + this.by }];
    return spans.map(({ start, end }) => ({ start: start + this.by, end: end + this.by }));
  }

  #inside(offset: number): number {
    const found = this.offsets.get(offset - this.before.start);
    if (found === undefined) this.#isLost = true;
    return this.start + (found ?? 0);
  }
}
