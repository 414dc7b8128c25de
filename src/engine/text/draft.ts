import type { Span, ZoneKind } from '../analysis';
import type { LineCounts } from './layout';

/**
 * A draft, read. Its paragraphs are in text order and do not overlap; what lies between them (blank lines, code,
 * front matter) holds no prose.
 */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  /** Zones without prose: front matter, code, markup blocks. In text order. */
  readonly silent: readonly { readonly span: Span; readonly kind: ZoneKind }[];
  /** The marks this draft uses for its outer quotations, by a vote over the whole draft. */
  readonly style: QuoteStyle;
  readonly votes: Votes;
  /** What the format alone says of each paragraph. */
  readonly formatZones: readonly ZoneKind[];
  /** Of plain text. */
  readonly lines: LineCounts | null;
}

/** Quotations that look like speech, by their outer marks. */
export interface Votes {
  readonly single: number;
  readonly double: number;
}

/** `double`: “…” outside, ‘…’ inside. `single`: the British way round. */
export type QuoteStyle = 'double' | 'single';

/**
 * A paragraph of prose. All later stages read `prose` and report offsets relative to `start`; only the last
 * stage adds `start`. So a paragraph's reading stays true wherever the paragraph moves.
 *
 * `prose` is the shadow of the paragraph: it has the same length in UTF-16, and each code unit stands for the one
 * at the same place. Markup is blanked to spaces, an entity or a mojibake pair becomes the character it stands
 * for followed by {@link FILLER}, a line break inside the paragraph becomes a space. The offset map is the identity.
 */
export interface Paragraph {
  /** Offset of the paragraph in the draft. */
  readonly start: number;
  readonly prose: string;
  readonly zone: ZoneKind;
  /**
   * Who said it, where the markup itself says so: `[quote, Mara Quill]`, `<cite>`, `-- Mara Quill`. Relative, and
   * mostly outside the paragraph: before it (a negative offset) or after its end. Rare.
   */
  readonly credit: Span | null;
  /** A dateline or a time at the head of the paragraph, with its dash: "LAGOS (Reuters) – ", "10.42am: ". Never a speaker. Relative. */
  readonly lead: Span | null;
  /** A speaker's label at the head of the paragraph in an interview or a transcript, with its colon: "MS. QUILL (D-Tarn):". Relative. */
  readonly label: Span | null;
  /** Which part it has in an interview without labels. */
  readonly turn: Turn | null;
}

/** Of an interview: a question, the first paragraph of the answer to it, and a paragraph in which the answer goes on. */
export type Turn = 'question' | 'answer' | 'goes-on';

/** Stands in the shadow for a code unit that is no character of its own; part of the word around it. WORD JOINER. */
export const FILLER = '\u2060';
