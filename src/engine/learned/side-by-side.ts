/**
 * Arrays of whole numbers, all of one length and side by side in the same memory: to make each by itself takes ten times as long. Each
 * call gives the next of at most `most`, filled with zeros.
 */
export function intsSideBySide(most: number, length: number): () => Int32Array {
  const all = new Int32Array(most * length);
  let at = 0;
  return () => all.subarray(at, (at += length));
}

/** {@link intsSideBySide} of bytes. */
export function bytesSideBySide(most: number, length: number): () => Uint8Array {
  const all = new Uint8Array(most * length);
  let at = 0;
  return () => all.subarray(at, (at += length));
}
