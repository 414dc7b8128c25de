import type { Span } from '../analysis';
import type { QuoteStyle } from '../text/draft';
import { findDashDialogue } from './dash-dialogue';
import { findMarks } from './find-marks';
import type { Mark } from './find-marks';
import type { QuotationMarks } from './quotation-marks';
import { endOfUnclosed, startOfUnopened } from './repair';

/**
 * The pairs of quotation marks in a paragraph's prose. Total: a missing mark is repaired within the paragraph.
 * Linear: each mark is looked at once, with a stack no deeper than {@link deepest}.
 */
export function pairMarks(prose: string, style: QuoteStyle): QuotationMarks[] {
  const marks = findMarks(prose);
  const pairs = marks.length > 0 ? new Pairing(prose, style, marks).pairs() : [];
  return pairs.some((pair) => pair.start === 0) ? pairs : [...findDashDialogue(prose, pairs), ...pairs];
}

/** Deeper nesting than this is damage; marks beyond it are ignored. */
const deepest = 6;

/** A quotation on its way: what is open, and once closed, what it became. */
interface Frame {
  readonly mark: Mark;
  readonly start: number;
  inner: { start: number; end: number };
  end: number;
  closed: boolean;
  /** It turned out to be no quotation. */
  dropped: boolean;
}

class Pairing {
  private readonly frames: Frame[] = [];
  private readonly open: Frame[] = [];
  private readonly ahead: readonly Ahead[];
  /** End of the last outermost quotation so far. */
  private reached = 0;

  constructor(
    private readonly prose: string,
    private readonly style: QuoteStyle,
    private readonly marks: readonly Mark[],
  ) {
    this.ahead = lookAhead(marks);
  }

  pairs(): QuotationMarks[] {
    this.marks.forEach((mark, at) => {
      if (mark.lean === 'open') this.openWith(mark, at);
      else if (mark.lean === 'close') this.closeWith(mark, at);
      else if (this.isOpen(mark.family)) this.closeWith(mark, at);
      else this.openWith(mark, at);
    });
    this.giveUp(0, this.prose.length);
    return this.finish();
  }

  private isOpen(family: Mark['family']): boolean {
    return this.open.some((frame) => frame.mark.family === family);
  }

  private openWith(mark: Mark, at: number): void {
    const top = this.open.at(-1);
    if (top?.mark.family === mark.family) {
      // A doubled mark: “ “No …
      if (!/[^ \u2060]/.test(this.prose.slice(top.mark.end, mark.start)) && top.inner.start <= mark.start) {
        top.inner.start = mark.end;
        return;
      }
      if (mark.family !== 'single' && !this.isNested(at)) this.giveUp(this.open.length - 1, mark.start);
    }
    if (mark.family === 'single' && !this.isSingleOpening(mark, at)) return;
    if (this.open.length >= deepest) return;
    const frame = {
      mark,
      start: mark.start,
      inner: { start: mark.end, end: mark.end },
      end: mark.end,
      closed: false,
      dropped: false,
    };
    this.frames.push(frame);
    this.open.push(frame);
  }

  /** Whether an opening mark inside a pair of its own family opens another: two closing marks come next. */
  private isNested(at: number): boolean {
    const family = this.marks[at]?.family;
    let closing = 0;
    for (let next = at + 1; next < Math.min(this.marks.length, at + 8) && closing < 2; next += 1) {
      const mark = this.marks[next];
      if (mark?.family !== family || !mark) continue;
      if (mark.lean === 'open') return false;
      closing += 1;
    }
    return closing === 2;
  }

  /** Whether a single mark before a word opens a quotation or is an apostrophe. */
  private isSingleOpening(mark: Mark, at: number): boolean {
    const ahead = this.ahead[at];
    if (!ahead) return false;
    const within = this.isOpen('double') ? ahead.double : Infinity;
    if (ahead.sure < Math.min(within, ahead.opening) || ahead.fair < Math.min(within, ahead.opening))
      return true;
    const curly = this.prose.startsWith('‘', mark.start) || this.prose.startsWith('`', mark.start);
    if (ahead.doubtful < Math.min(within, ahead.opening)) return curly || this.style === 'single';
    // Never closed: a quotation only where single marks are what the draft quotes with.
    return within === Infinity && (curly || mark.first) && this.style === 'single';
  }

  private closeWith(mark: Mark, at: number): void {
    const depth = this.open.findLastIndex((frame) => frame.mark.family === mark.family);
    const frame = this.open[depth];
    if (!frame) {
      this.closeUnopened(mark);
      return;
    }
    if (mark.family === 'single') {
      if (depth !== this.open.length - 1) return;
      if (mark.closes === 'never') return;
      if (mark.closes === 'doubtful' && this.closesLater(at)) return;
    }
    this.giveUp(depth + 1, mark.start);
    this.open.pop();
    frame.inner.end = mark.start;
    frame.end = mark.end;
    frame.closed = true;
    if (this.open.length === 0) this.reached = frame.end;
  }

  /** Whether a surer closing mark comes before the next opening one: then this one is an apostrophe. */
  private closesLater(at: number): boolean {
    const ahead = this.ahead[at];
    if (!ahead) return false;
    const within = this.isOpen('double') ? ahead.double : Infinity;
    return Math.min(ahead.sure, ahead.fair) < Math.min(within, ahead.opening);
  }

  /** A closing mark with nothing to close: a doubled one, or the opening mark was forgotten. */
  private closeUnopened(mark: Mark): void {
    const last = this.frames.at(-1);
    if (
      last?.closed &&
      last.mark.family === mark.family &&
      !/[^ \u2060]/.test(this.prose.slice(last.end, mark.start))
    ) {
      last.end = mark.end;
      if (this.open.length === 0) this.reached = last.end;
      return;
    }
    if (mark.family === 'single' || this.open.length > 0 || !mark.afterStop) return;
    const start = startOfUnopened(this.prose, this.reached, mark.start);
    if (start === null) return;
    this.frames.push({
      mark,
      start,
      inner: { start, end: mark.start },
      end: mark.end,
      closed: true,
      dropped: false,
    });
    this.reached = mark.end;
  }

  /** Ends the frames from `depth` on without their closing marks, no later than `limit`. */
  private giveUp(depth: number, limit: number): void {
    const given = this.open.splice(depth);
    let end = limit;
    for (const frame of given) {
      const nestedSingle = frame.mark.family === 'single' && (depth > 0 || frame !== given[0]);
      if (nestedSingle || frame.inner.start >= end) {
        frame.dropped = true;
        continue;
      }
      end = endOfUnclosed(this.prose, frame.inner.start, end, {
        opensParagraph: frame.mark.first,
        endsParagraph: limit === this.prose.length,
      });
      frame.inner.end = end;
      frame.end = end;
    }
    if (depth === 0 && given.length > 0) this.reached = end;
  }

  /** In text order, with depths, and none crossing another after repairs. */
  private finish(): QuotationMarks[] {
    const pairs: QuotationMarks[] = [];
    const around: Span[] = [];
    const kept = this.frames.filter((frame) => !frame.dropped && hasWords(this.prose, frame.inner));
    for (const frame of kept.sort((a, b) => a.start - b.start || b.end - a.end)) {
      while ((around.at(-1)?.end ?? Infinity) <= frame.start) around.pop();
      const outer = around.at(-1);
      if (outer && frame.end > outer.end) continue;
      const { start, end, inner, closed } = frame;
      pairs.push({ start, end, inner: { ...inner }, closed, depth: around.length });
      around.push(frame);
    }
    return pairs;
  }
}

const hasWords = (prose: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}\p{S}…]/u.test(prose.slice(start, end));

/** For each mark, where in the list the next single mark of each sort is, and the next double one that may close. */
interface Ahead {
  readonly sure: number;
  readonly fair: number;
  readonly doubtful: number;
  readonly opening: number;
  readonly double: number;
}

function lookAhead(marks: readonly Mark[]): Ahead[] {
  const ahead: Ahead[] = new Array<Ahead>(marks.length);
  let next: Ahead = {
    sure: Infinity,
    fair: Infinity,
    doubtful: Infinity,
    opening: Infinity,
    double: Infinity,
  };
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    ahead[at] = next;
    const mark = marks[at];
    if (!mark) continue;
    if (mark.family === 'double' && mark.lean !== 'open') next = { ...next, double: at };
    if (mark.family !== 'single') continue;
    if (mark.lean === 'open') next = { ...next, opening: at };
    else if (mark.closes !== 'never') next = { ...next, [mark.closes]: at };
  }
  return ahead;
}
