import type { Span, ZoneKind } from '../analysis';
import type { Shadow } from './shadow';

/**
 * A stretch of the draft that holds one paragraph, as the draft's format shows it. Offsets are the draft's; the
 * stretch may begin and end with white space.
 */
export interface Block extends Span {
  /** `body` where the format does not say what it is. */
  readonly zone: ZoneKind;
  readonly credit?: Span | null;
}

/** What a format's reader gives: blocks and silent zones, each in text order, all disjoint. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly silent: readonly { readonly span: Span; readonly kind: ZoneKind }[];
  /** Of plain text. */
  readonly lines?: LineCounts;
}

/** How many lines of a text have words, and how many of them are too long to be wrapped. */
export interface LineCounts {
  readonly count: number;
  readonly long: number;
}

/** Reads a draft in one format: blanks its markup in the shadow and says where the paragraphs are. Total, linear. */
export type FormatReader = (text: string, shadow: Shadow) => Layout;
