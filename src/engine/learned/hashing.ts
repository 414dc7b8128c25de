/*
 * Features are numbers from the start: a word, a tag, a distance each has a hash (an atom), and a feature is the hash of
 * its template's number and its atoms. No string is made while a model runs.
 */

/** A 32-bit hash of a string (FNV-1a over its UTF-16 units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}

/** The hash of an atom after what `seed` stands for: order counts. */
export function mix(seed: number, atom: number): number {
  let hash = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) ^ atom;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}
