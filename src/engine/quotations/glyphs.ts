/**
 * Which pair a mark belongs to. Marks of one family close each other, whatever their glyph: typists mix curly and
 * straight ones, and languages use the same glyphs the other way round.
 */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

/** What a mark's shape says it does; `either` where the shape says nothing. */
export type Shape = 'open' | 'close' | 'either';

export interface Glyph {
  readonly family: Family;
  readonly shape: Shape;
  /** The shape is beyond doubt: these marks are never turned the other way. */
  readonly strict?: true;
}

export const glyphs: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', { family: 'double', shape: 'either' }],
  ['＂', { family: 'double', shape: 'either' }],
  ['“', { family: 'double', shape: 'open' }],
  ['”', { family: 'double', shape: 'close' }],
  ['‟', { family: 'double', shape: 'open' }],
  ['„', { family: 'double', shape: 'open', strict: true }],
  ['〝', { family: 'double', shape: 'open', strict: true }],
  ['〞', { family: 'double', shape: 'close', strict: true }],
  ['``', { family: 'double', shape: 'open' }],
  ["''", { family: 'double', shape: 'either' }],
  ['‘‘', { family: 'double', shape: 'open' }],
  ['’’', { family: 'double', shape: 'close' }],
  [',,', { family: 'double', shape: 'open' }],
  ["'", { family: 'single', shape: 'either' }],
  ['‘', { family: 'single', shape: 'open' }],
  ['’', { family: 'single', shape: 'close' }],
  ['‛', { family: 'single', shape: 'open' }],
  ['‚', { family: 'single', shape: 'open' }],
  ['`', { family: 'single', shape: 'open' }],
  ['´', { family: 'single', shape: 'close' }],
  ['«', { family: 'guillemet', shape: 'open' }],
  ['»', { family: 'guillemet', shape: 'close' }],
  ['‹', { family: 'angle', shape: 'open' }],
  ['›', { family: 'angle', shape: 'close' }],
  ['「', { family: 'corner', shape: 'open', strict: true }],
  ['」', { family: 'corner', shape: 'close', strict: true }],
  ['『', { family: 'white-corner', shape: 'open', strict: true }],
  ['』', { family: 'white-corner', shape: 'close', strict: true }],
]);

/** Finds every glyph, the double ones first. Two commas are a mark only before a letter. */
export const glyphPattern = /``|''|‘‘|’’|,,(?=\p{L})|["＂“”‟„〝〞'‘’‛‚`´«»‹›「」『』]/gu;
