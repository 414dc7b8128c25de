import { FILLER } from './draft';
import { holdForm } from '../held-forms';

/**
 * The shadow of a text while its markup is read: as long as the text, markup blanked, entities read. See
 * `Paragraph.prose`. Offsets outside the text are ignored.
 */
export class Shadow {
  private readonly units: Uint16Array;

  constructor(private readonly text: string) {
    this.units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i += 1) this.units[i] = text.charCodeAt(i);
  }

  /** Blanks markup: to spaces, or inside a word ("un*believ*able") to fillers, so that the word stays one. */
  blank(start: number, end: number): void {
    const inWord =
      isWordUnit(this.text, start - 1) &&
      isWordUnit(this.text, end) &&
      !/\s/.test(this.text.slice(start, end));
    this.units.fill(inWord ? filler : space, start, end);
  }

  /** Blanks markup that parts what is before it from what is after it, such as a line break. */
  part(start: number, end: number): void {
    this.units.fill(space, start, end);
  }

  /** Reads the markup between the offsets as one character (or a few) and fillers. */
  put(start: number, end: number, char: string): void {
    this.units.fill(filler, start, end);
    for (let i = 0; i < char.length && start + i < end; i += 1) this.units[start + i] = char.charCodeAt(i);
  }

  /** The shadow of a stretch of the text. */
  slice(start: number, end: number): string {
    let out = '';
    for (let at = start; at < end; at += 4096) {
      out += String.fromCharCode(...this.units.subarray(at, Math.min(end, at + 4096)));
    }
    return out;
  }
}

holdForm(Shadow, '');

const filler = FILLER.charCodeAt(0);
const space = 0x20;

function isWordUnit(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
