import type { TranscriptIndex } from '../transcript-index';
import type { PrintedPart } from '../printed-words';

/** Marks and spaces evened out, nothing else: dashes are one dash with a space on each side. */
function even(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘]/gu, "'")
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')
    .replace(/[“”„«»"‚‹›`´\u2060]/gu, '')
    .replace(/\s*(?:—+|--+|(?<=\s)[–-](?=\s))\s*/gu, ' — ')
    .replace(/\.\s?\.(?:\s?\.)+/gu, '…')
    .replace(/\s*…\s*/gu, ' … ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The comma or stop that print sets before its own closing mark or "she said" is print's. */
function bare(text: string): string {
  return text.replace(/^[\s,;:—.-]+/u, '').replace(/[\s,;:—.-]+$/u, '');
}

/**
 * Whether print has the tape's words letter by letter and mark by mark. At the ends of each part, where the house sets
 * its own comma or stop, only a question or an exclamation mark counts.
 */
export function sameSurface(
  prose: string,
  parts: readonly PrintedPart[],
  index: TranscriptIndex,
  tapeFrom: number,
  tapeTo: number,
): boolean {
  const written = index.written
    .slice(index.first[tapeFrom] ?? 0, (index.last[tapeTo - 1] ?? -1) + 1)
    .map(({ text }) => text);
  let said = bare(even(written.join(' ')));
  for (const part of parts) {
    const print = bare(even(prose.slice(part.start, part.end)));
    if (!said.startsWith(print)) return false;
    const rest = said.slice(print.length);
    if (/^[\p{L}\p{N}]/u.test(rest)) return false;
    said = bare(rest);
  }
  return said === '';
}
