import { onlyWords } from './normal-words';
import { holdForm } from '../held-forms';

/**
 * Ids of statements from their words, their speaker and the ordinal among equals. Edits elsewhere in the draft do not
 * change them, nor do other quotation marks or spacing.
 */
export class StatementIds {
  readonly #seen = new Map<string, number>();

  next(words: string, speaker: string): string {
    const hash = hashOf(words, speaker);
    const ordinal = this.#seen.get(hash) ?? 0;
    this.#seen.set(hash, ordinal + 1);
    return ordinal === 0 ? hash : `${hash}-${ordinal + 1}`;
  }
}

holdForm(StatementIds);

/** The id of the first statement with these words by this speaker; it holds no hyphen. */
export function hashOf(words: string, speaker: string): string {
  return hash(`${onlyWords(words).join(' ')}\n${speaker}`);
}

/** 53 bits in base 36: cyrb53 by bryc (public domain). Not for secrets. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
