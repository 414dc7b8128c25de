import type { Span } from '../engine';
import type { DecodedText } from './decoded-text';

export interface Tag {
  /** With its angle brackets. */
  readonly written: string;
  /** In lower case. */
  readonly name: string;
  readonly isClosing: boolean;
}

const piece =
  /<(\/?)([a-zA-Z][a-zA-Z0-9]*|\d[\d:.]*)(?:[\s./][^<>]*)?>|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

/**
 * Takes the tags out and decodes entities. `tagReading` says what a tag reads as; `keeps` is asked of each stretch of text
 * between tags whether it is kept. An angle bracket that opens no tag is text.
 */
export function readMarkup(
  decoded: DecodedText,
  tagReading: (tag: Tag, place: Span) => string,
  keeps: (text: string) => boolean = () => true,
): DecodedText {
  const { text } = decoded;
  const parts: (Span & { reading: string })[] = [];
  let at = 0;
  const between = (end: number) => {
    if (end > at && !keeps(text.slice(at, end))) parts.push({ start: at, end, reading: '' });
  };
  for (const found of text.matchAll(piece)) {
    const [written, slash, name, decimal, hexadecimal, entity] = found;
    const place = { start: found.index, end: found.index + written.length };
    const character = name === undefined ? characterOf(decimal, hexadecimal, entity) : undefined;
    if (name === undefined && character === undefined) continue;
    between(place.start);
    if (name === undefined) {
      if (keeps(character ?? '')) parts.push({ ...place, reading: character ?? '' });
      else parts.push({ ...place, reading: '' });
    } else {
      const tag = { written, name: name.toLowerCase(), isClosing: slash === '/' };
      parts.push({ ...place, reading: tagReading(tag, place) });
    }
    at = place.end;
  }
  between(text.length);
  return decoded.replace(parts);
}

function characterOf(
  decimal: string | undefined,
  hexadecimal: string | undefined,
  entity: string | undefined,
): string | undefined {
  if (entity !== undefined) return named.get(entity);
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
