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
import { byPosition, ownedBy } from '../speakers/resolve-speakers';
import type { ParagraphStatements } from '../speakers/resolve-speakers';
import type { Listing } from '../speakers/speakers';
import { finish } from '../steps';
import type { Steps } from '../steps';
import type { Draft } from '../text/draft';
import { lastUpTo } from '../text/in-order';
import { compareSpans } from '../text/span';
import type { Places } from './addresses';
import type { Spread } from './kept-joins';
import { idOf, statementOf } from './placed';
import type { Placed, Setting } from './placed';

/** What is said in a draft as it is at one time, by what does not change with the draft. */
export interface Said {
  readonly text: string;
  readonly paragraphs: readonly ParagraphStatements[];
  readonly starts: readonly number[];
  readonly silent: Draft['silent'];
  /** By the paragraph that they begin in, in text order. */
  readonly statements: readonly (readonly Placed[])[];
  /** How many statements there are, and how many of them are of the class `stance`. */
  readonly counts: { readonly all: number; readonly stances: number };
  /** How many quotations there are. */
  readonly quotations: number;
  readonly places: Places;
  readonly listing: Listing;
  readonly displays: DisplaysIn;
  readonly spread: Spread;
}

/** By paragraph: by the opening mark's offset in it, the statement whose words a display repeats. */
export type DisplaysIn = ReadonlyMap<number, ReadonlyMap<number, Joined | null>>;

/** The quotations of a paragraph as they were last put together, and by what: they move with it as long as it says the same. */
interface Last {
  readonly own: readonly Placed[];
  start: number;
  quotations: readonly Quotation[];
}

const lastOf = new WeakMap<ParagraphStatements, Last>();

function movedBy({ start, end, closed, depth, role, statement }: Quotation, by: number): Quotation {
  return { start: start + by, end: end + by, closed, depth, role, statement };
}

/** Gives the analysis in pieces, so that what is asked for costs what it is and not what the draft is. */
class Views {
  readonly #said: Said;
  readonly #showsStance: boolean;

  constructor(said: Said, options: AnalyzeOptions) {
    this.#said = said;
    this.#showsStance = options.stance !== false;
  }

  get counts(): { statements: number; quotations: number } {
    const { counts, quotations } = this.#said;
    return { statements: this.#showsStance ? counts.all : counts.all - counts.stances, quotations };
  }

  /** The statements that have words in paragraphs from one up to another, those that begin before them first. */
  statementsIn(from: number, to: number): Statement[] {
    const { goingOn } = this.#said.spread;
    const before = new Set<Joined>();
    for (let index = from; index < to; index += 1)
      for (const one of goingOn.get(index) ?? []) before.add(one);
    const setting = this.#setting;
    const all = [...before].flatMap((joined) => this.#placedOf(joined) ?? []);
    const begun = all.filter((one) => this.#isShown(one) && this.#homeOf(one.joined) < from);
    return [
      ...begun.sort((a, b) => byPosition(a.position, b.position)).map((one) => statementOf(one, setting)),
      ...this.statements(from, to),
    ];
  }

  /** Of the paragraphs from one up to another. */
  statements(from = 0, to = this.#said.paragraphs.length): Statement[] {
    const { statements } = this.#said;
    const setting = this.#setting;
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

  #quotationsOf(index: number): readonly Quotation[] {
    const { paragraphs, statements, starts, displays, spread } = this.#said;
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.reading.marks.length === 0) return [];
    const own = statements[index] ?? [];
    const start = starts[index] ?? 0;
    const goingOn = spread.goingOn.get(index);
    const repeats = displays.get(index);
    const isAlone = !goingOn && !repeats && own.every(({ joined }) => joined.parts.length === 0);
    const last = isAlone ? lastOf.get(paragraph) : undefined;
    if (last?.own === own) {
      if (last.start !== start) {
        const by = start - last.start;
        last.quotations = last.quotations.map((one) => movedBy(one, by));
        last.start = start;
      }
      return last.quotations;
    }
    const others = (goingOn ?? []).flatMap((joined) => this.#placedOf(joined) ?? []);
    const setting = this.#setting;
    const owned = [...own, ...others]
      .flatMap((one) => ownedBy(statementOf(one, setting), one.attributed, idOf(one)))
      .sort(compareSpans);
    const repeated = new Map<number, string | null>();
    for (const [offset, joined] of repeats ?? []) {
      const owner = joined && this.#placedOf(joined);
      repeated.set(start + offset, owner ? idOf(owner) : null);
    }
    const quotations = quotationsOf(paragraph, start, owned, repeated);
    if (isAlone) lastOf.set(paragraph, { own, start, quotations });
    return quotations;
  }

  #isShown({ template }: Placed): boolean {
    return this.#showsStance || template.class !== 'stance';
  }

  #placedOf(joined: Joined): Placed | undefined {
    return this.#said.statements[this.#homeOf(joined)]?.find((one) => one.joined === joined);
  }

  #homeOf(joined: Joined): number {
    return this.#said.spread.homes.get(joined) ?? joined.paragraph;
  }

  get #setting(): Setting {
    const { starts, places, listing } = this.#said;
    return { starts, places, idOf: listing.idOf };
  }
}

/** The lists of an analysis as far as they are put together. */
type Made = { -readonly [Key in keyof Analysis]?: Analysis[Key] };

const viewsOf = new WeakMap<
  Analysis,
  { readonly views: Views; readonly made: Made; readonly length: number }
>();

/** The analysis of what is said. Its lists are put together when they are first asked for. */
export function analysisOf(said: Said, options: AnalyzeOptions): Analysis {
  const views = new Views(said, options);
  const made: Made = {};
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
  viewsOf.set(analysis, { views, made, length: said.paragraphs.length });
  return analysis;
}

/** So many paragraphs' statements and quotations are put together in one step. */
const stretch = 256;

/** Puts together the statements, quotations and speakers of an analysis that has not been asked for them yet, some a step. */
export function* preparing(analysis: Analysis): Steps<void> {
  const known = viewsOf.get(analysis);
  if (!known) return;
  const { views, made, length } = known;
  const statements: Statement[] = [];
  const quotations: Quotation[] = [];
  for (let from = 0; from < length; from += stretch) {
    const to = Math.min(length, from + stretch);
    for (const one of views.statements(from, to)) statements.push(one);
    yield;
    for (const one of views.quotations(from, to)) quotations.push(one);
    yield;
  }
  made.statements ??= statements;
  made.quotations ??= quotations;
  made.speakers ??= views.speakers();
}

/** How many statements and quotations there are: does not put them together. */
export function countsOf(analysis: Analysis): { readonly statements: number; readonly quotations: number } {
  const { statements, quotations } = viewsOf.get(analysis)?.views.counts ?? analysis;
  return typeof statements === 'number' && typeof quotations === 'number'
    ? { statements, quotations }
    : { statements: analysis.statements.length, quotations: analysis.quotations.length };
}

/** What is in the paragraphs that a stretch of the draft touches: at least all that touches the stretch. Costs what it is, not what the draft is. */
export function near(analysis: Analysis, stretch: Span): Pick<Analysis, 'statements' | 'quotations'> {
  const views = viewsOf.get(analysis)?.views;
  if (!views) return analysis;
  const [from, to] = views.paragraphsIn(stretch);
  return { statements: views.statementsIn(from, to), quotations: views.quotations(from, to) };
}
