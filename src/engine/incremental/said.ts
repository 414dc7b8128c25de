import type {
  Analysis,
  AnalyzeOptions,
  Mention,
  Quotation,
  Span,
  Speaker,
  Statement,
  Zone,
} from '../analysis';
import type { Joined } from '../speakers/continuations';
import { quotationsOf } from '../speakers/quotations';
import { ownedBy } from '../speakers/resolve-speakers';
import type { ParagraphStatements } from '../speakers/resolve-speakers';
import type { Listing } from '../speakers/speakers';
import { finish } from '../steps';
import type { Draft } from '../text/draft';
import { lastUpTo } from '../text/in-order';
import { compareSpans } from '../text/span';
import type { Places } from './addresses';
import type { Spread } from './kept-joins';
import { idOf, statementOf } from './placed';
import type { Placed } from './placed';

/** What is said in a draft as it is at one time, by what does not change with the draft. */
export interface Said {
  readonly text: string;
  readonly paragraphs: readonly ParagraphStatements[];
  readonly starts: readonly number[];
  readonly silent: Draft['silent'];
  /** By the paragraph that they begin in, in text order. */
  readonly statements: readonly (readonly Placed[])[];
  readonly places: Places;
  readonly listing: Listing;
  readonly displays: DisplaysIn;
  readonly spread: Spread;
}

/** By paragraph: by the opening mark's offset in it, the statement whose words a display repeats. */
export type DisplaysIn = ReadonlyMap<number, ReadonlyMap<number, Joined | null>>;

/** Gives the analysis in pieces, so that what is asked for costs what it is and not what the draft is. */
class Views {
  readonly #said: Said;
  readonly #isShown: (one: Placed) => boolean;

  constructor(said: Said, options: AnalyzeOptions) {
    this.#said = said;
    this.#isShown = options.stance === false ? ({ template }) => template.class !== 'stance' : () => true;
  }

  get count(): number {
    return this.#said.statements.reduce((sum, all) => sum + all.filter(this.#isShown).length, 0);
  }

  /** Of the paragraphs from one up to another. */
  statements(from = 0, to = this.#said.paragraphs.length): Statement[] {
    const { statements, starts, places, listing } = this.#said;
    const setting = { starts, places, idOf: listing.idOf };
    const all: Statement[] = [];
    for (let index = from; index < to; index += 1)
      for (const one of statements[index] ?? []) if (this.#isShown(one)) all.push(statementOf(one, setting));
    return all;
  }

  quotations(from = 0, to = this.#said.paragraphs.length): Quotation[] {
    const all: Quotation[] = [];
    for (let index = from; index < to; index += 1) all.push(...this.#quotationsOf(index));
    return all;
  }

  speakers(): Speaker[] {
    const { listing, starts, places } = this.#said;
    return finish(listing.speakers()).map((speaker) => ({
      ...speaker,
      mentions: speaker.mentions.map((mention): Mention => {
        const { start, end } = places.inDraft(mention, starts);
        return { start, end, form: mention.form, quoted: mention.quoted };
      }),
    }));
  }

  zones(): Zone[] {
    const { paragraphs, starts, silent } = this.#said;
    const zones = paragraphs.map(({ reading: { paragraph } }, index): Zone => {
      const start = starts[index] ?? 0;
      return { start, end: start + paragraph.prose.length, kind: paragraph.zone };
    });
    if (silent.length === 0) return zones;
    return [...zones, ...silent.map(({ span, kind }) => ({ ...span, kind }))].sort(
      (a, b) => a.start - b.start,
    );
  }

  sentences(): Span[] {
    const { paragraphs, starts } = this.#said;
    return paragraphs.flatMap(({ reading }, index) => {
      const by = starts[index] ?? 0;
      return reading.sentences.map(({ start, end }) => ({ start: start + by, end: end + by }));
    });
  }

  prose(): string {
    const { text, paragraphs, starts } = this.#said;
    let whole = '';
    paragraphs.forEach(({ reading }, index) => {
      whole += ' '.repeat((starts[index] ?? 0) - whole.length) + reading.paragraph.prose;
    });
    return whole + ' '.repeat(text.length - whole.length);
  }

  /** The paragraphs that reach into a stretch of the draft or touch it, as a range. */
  paragraphsIn({ start, end }: Span): [from: number, to: number] {
    const { starts, paragraphs } = this.#said;
    const from = lastUpTo(starts, start);
    const before = paragraphs[from - 1]?.reading.paragraph;
    const touchesBefore = before && (starts[from - 1] ?? 0) + before.prose.length >= start;
    return [touchesBefore ? from - 1 : from, lastUpTo(starts, end) + 1];
  }

  #quotationsOf(index: number): Quotation[] {
    const { paragraphs, statements, starts, displays, spread } = this.#said;
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.reading.marks.length === 0) return [];
    const setting = { starts, places: this.#said.places, idOf: this.#said.listing.idOf };
    const others = (spread.goingOn.get(index) ?? []).flatMap((joined) => this.#placedOf(joined) ?? []);
    const owned = [...(statements[index] ?? []), ...others]
      .flatMap((one) => ownedBy(statementOf(one, setting), one.attributed, idOf(one)))
      .sort(compareSpans);
    const start = starts[index] ?? 0;
    const repeated = new Map<number, string | null>();
    for (const [offset, joined] of displays.get(index) ?? []) {
      const owner = joined && this.#placedOf(joined);
      repeated.set(start + offset, owner ? idOf(owner) : null);
    }
    return quotationsOf(paragraph, start, owned, repeated);
  }

  #placedOf(joined: Joined): Placed | undefined {
    const { spread, statements } = this.#said;
    return statements[spread.homes.get(joined) ?? joined.paragraph]?.find((one) => one.joined === joined);
  }
}

const viewsOf = new WeakMap<Analysis, Views>();

/** The analysis of what is said. Its lists are put together when they are first asked for. */
export function analysisOf(said: Said, options: AnalyzeOptions): Analysis {
  const views = new Views(said, options);
  const made: { -readonly [Key in keyof Analysis]?: Analysis[Key] } = {};
  const analysis: Analysis = {
    get statements() {
      return (made.statements ??= views.statements());
    },
    get speakers() {
      return (made.speakers ??= views.speakers());
    },
    get quotations() {
      return (made.quotations ??= views.quotations());
    },
    get zones() {
      return (made.zones ??= views.zones());
    },
    get sentences() {
      return (made.sentences ??= views.sentences());
    },
    get prose() {
      return (made.prose ??= views.prose());
    },
  };
  viewsOf.set(analysis, views);
  return analysis;
}

/** How many statements there are: does not put them together. */
export function countStatements(analysis: Analysis): number {
  return viewsOf.get(analysis)?.count ?? analysis.statements.length;
}

/** The statements that begin in the paragraphs which a stretch of the draft touches; at least those of which a span touches it. */
export function statementsNear(analysis: Analysis, stretch: Span): readonly Statement[] {
  const views = viewsOf.get(analysis);
  return views ? views.statements(...views.paragraphsIn(stretch)) : analysis.statements;
}

/** The quotations of the paragraphs which a stretch of the draft touches. */
export function quotationsNear(analysis: Analysis, stretch: Span): readonly Quotation[] {
  const views = viewsOf.get(analysis);
  return views ? views.quotations(...views.paragraphsIn(stretch)) : analysis.quotations;
}
