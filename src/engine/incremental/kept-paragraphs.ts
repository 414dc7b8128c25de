import { readParagraph } from '../language/reading';
import { mentionsOf } from '../speakers/paragraph-mentions';
import type { ParagraphStatements } from '../speakers/resolve-speakers';
import { findingAnnouncement } from '../statements/announcements';
import { findingStatements } from '../statements/find-statements';
import { quotationRoles } from '../statements/quotation-roles';
import { finish } from '../steps';
import type { Steps } from '../steps';
import type { Draft, Paragraph, QuoteStyle } from '../text/draft';
import { holdForm } from '../held-forms';

/** A paragraph of a draft that changes, and what its own words say. */
export class KeptParagraph {
  /** It moves when something before it changes; all that is read off it is relative to its start. */
  readonly paragraph: { -readonly [Key in keyof Paragraph]: Paragraph[Key] };
  #read: ParagraphStatements | null = null;

  constructor(
    paragraph: Paragraph,
    readonly style: QuoteStyle,
  ) {
    this.paragraph = { ...paragraph };
  }

  get isRead(): boolean {
    return this.#read !== null;
  }

  /** Read when first asked for. */
  read(): ParagraphStatements {
    return finish(this.reading());
  }

  /** {@link read} in steps. */
  *reading(): Steps<ParagraphStatements> {
    if (this.#read) return this.#read;
    const reading = readParagraph(this.paragraph, this.style);
    yield;
    const found = yield* findingStatements(reading);
    const roles = quotationRoles(reading, found);
    yield;
    const announcement = yield* findingAnnouncement(reading);
    mentionsOf(reading);
    this.#read = { reading, found, roles, announcement };
    return this.#read;
  }

  /** Whether it would be read the same as the other, wherever the two stand. */
  isAs(other: Paragraph, style: QuoteStyle): boolean {
    const { prose, zone, credit, lead, label, turn } = this.paragraph;
    return (
      prose === other.prose &&
      zone === other.zone &&
      turn === other.turn &&
      style === this.style &&
      sameSpan(credit, other.credit) &&
      sameSpan(lead, other.lead) &&
      sameSpan(label, other.label)
    );
  }
}

holdForm(KeptParagraph, {}, 'double');

function sameSpan(a: Paragraph['lead'], b: Paragraph['lead']): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

/**
 * The paragraphs of a draft as it is now, those kept that are as they were: before and after what has changed, and among what
 * has changed those that only moved. `kept` is used up.
 */
export function keepParagraphs(
  kept: readonly KeptParagraph[],
  { paragraphs, style }: Draft,
): KeptParagraph[] {
  const fits = (old: KeptParagraph | undefined, now: Paragraph | undefined): old is KeptParagraph =>
    old !== undefined && now !== undefined && old.isAs(now, style);
  const most = Math.min(kept.length, paragraphs.length);
  let before = 0;
  while (before < most && fits(kept[before], paragraphs[before])) before += 1;
  let after = 0;
  while (
    after < most - before &&
    fits(kept[kept.length - 1 - after], paragraphs[paragraphs.length - 1 - after])
  )
    after += 1;
  const moved = new Map<string, KeptParagraph[]>();
  for (const old of kept.slice(before, kept.length - after)) {
    moved.set(old.paragraph.prose, [...(moved.get(old.paragraph.prose) ?? []), old]);
  }
  return paragraphs.map((now, index) => {
    const old =
      index < before
        ? kept[index]
        : index >= paragraphs.length - after
          ? kept[kept.length - paragraphs.length + index]
          : takeFitting(moved.get(now.prose) ?? [], now, style);
    if (!old) return new KeptParagraph(now, style);
    old.paragraph.start = now.start;
    return old;
  });
}

function takeFitting(pool: KeptParagraph[], now: Paragraph, style: QuoteStyle): KeptParagraph | undefined {
  const at = pool.findIndex((old) => old.isAs(now, style));
  return at < 0 ? undefined : pool.splice(at, 1)[0];
}
