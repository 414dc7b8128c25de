import type { Span } from '../analysis';
import type { QuoteStyle } from '../text/draft';
import { findDashDialogue } from './dash-dialogue';
import { findMarks } from './find-marks';
import type { Mark } from './find-marks';
import type { QuotationMarks } from './quotation-marks';
import { endOfUnclosed, startOfUnopened } from './repair';
import { holdForm } from '../held-forms';

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
  /** End of the last outermost quotation, or stray closing mark, so far. */
  private reached = 0;

  constructor(
    private readonly prose: string,
    private readonly style: QuoteStyle,
    private readonly marks: readonly Mark[],
  ) {}

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
      if (mark.family !== 'single' && !this.isNested(top, at)) this.giveUp(this.open.length - 1, mark.start);
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

  /**
   * Whether an opening mark inside a pair of its own family opens another: two closing marks come next, or the
   * outer one runs through the paragraph, as it shows by another glyph or by no place where it could have ended.
   */
  private isNested(outer: Frame, at: number): boolean {
    const start = this.marks[at]?.start ?? 0;
    if (outer.mark.first) {
      if (this.isStraight(outer.mark.start) !== this.isStraight(start)) return true;
      if (this.endOf(outer, start) === null) return true;
    }
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

  private isStraight(at: number): boolean {
    return this.prose.startsWith('"', at) || this.prose.startsWith("''", at);
  }

  private endOf({ mark, inner }: Frame, limit: number): number | null {
    const double = mark.family === 'double';
    return endOfUnclosed(this.prose, inner.start, limit, { opensParagraph: mark.first, double });
  }

  /** Whether a single mark before a word opens a quotation or is an apostrophe. */
  private isSingleOpening(mark: Mark, at: number): boolean {
    const closes = this.closingAhead(at);
    if (closes === 'sure' || closes === 'fair') return true;
    const curly = this.prose.startsWith('‘', mark.start) || this.prose.startsWith('`', mark.start);
    if (closes === 'doubtful') return curly || this.style === 'single';
    // Never closed: a quotation only where single marks are what the draft quotes with.
    return this.style === 'single' && (curly || mark.first) && !this.isOpen('double');
  }

  /**
   * How surely one of the marks after `at` closes a pair of its family: the surest before the next that opens one,
   * and before the quotation around it ends.
   */
  private closingAhead(at: number): Mark['closes'] {
    const family = this.marks[at]?.family;
    const around = this.open.some((frame) => frame.mark.family === 'double') && family === 'single';
    let balance = 0;
    let surest: Mark['closes'] = 'never';
    for (let next = at + 1; next < Math.min(this.marks.length, at + farthest); next += 1) {
      const mark = this.marks[next];
      if (!mark) break;
      if (mark.family === 'double') {
        balance += mark.lean === 'open' ? 1 : -1;
        if (around && balance < 0) break;
      }
      if (mark.family !== family) continue;
      if (mark.lean === 'open') break;
      if (mark.closes === 'sure' || mark.closes === 'fair') return mark.closes;
      if (mark.closes === 'doubtful') surest = 'doubtful';
    }
    return surest;
  }

  private closeWith(mark: Mark, at: number): void {
    const depth = this.open.findLastIndex((frame) => frame.mark.family === mark.family);
    const frame = this.open[depth];
    if (!frame) {
      this.closeUnopened(mark);
      return;
    }
    if (mark.family === 'single' && (depth !== this.open.length - 1 || mark.closes === 'never')) return;
    // A surer one before the next opening mark makes this one an apostrophe, or inches.
    if (mark.closes === 'doubtful' && /sure|fair/.test(this.closingAhead(at))) return;
    this.giveUp(depth + 1, mark.start);
    this.open.pop();
    frame.inner.end = mark.start;
    frame.end = mark.end;
    frame.closed = true;
    if (this.open.length === 0) this.reached = frame.end;
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
    this.reached = mark.end;
    if (start === null) return;
    this.frames.push({
      mark,
      start,
      inner: { start, end: mark.start },
      end: mark.end,
      closed: true,
      dropped: false,
    });
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
      end = this.endOf(frame, end) ?? this.prose.slice(0, end).trimEnd().length;
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

holdForm(Pairing, '', 'double', []);

const hasWords = (prose: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}\p{S}…]/u.test(prose.slice(start, end));

/** How far apart in the list of marks a single mark and the one that closes it are looked for. */
const farthest = 48;
