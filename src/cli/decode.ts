/** A file's text without its byte-order mark, line ends as they are. */
export interface Decoded {
  readonly text: string;
  /** What the reader should know about the decoding, in a line; null where it is certain. */
  readonly note: string | null;
}

/**
 * Decodes a draft: UTF-8; UTF-16 where a byte-order mark says so; what is neither is read as windows-1252, which old
 * newsroom systems write, with a note. Gives null for what is no text: bytes with NUL or many control characters.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: utf16('utf-16le', bytes.subarray(2)), note: null };
  if (first === 0xfe && second === 0xff) return { text: utf16('utf-16be', bytes.subarray(2)), note: null };
  const body = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  if (isBinary(body)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), note: null };
  } catch {
    return { text: windows1252(body), note: 'not UTF-8; read as windows-1252' };
  }
}

function utf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Bytes 80 to 9F, where windows-1252 is not Latin-1; its five holes stay control characters. */
const windows1252From80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, because TextDecoder of several releases of Node 20 and 22 takes windows-1252 for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => windows1252From80.charAt(char.charCodeAt(0) - 0x80));
}

/** Control characters in a thousand bytes from which on a file is no text; a stray one does not make a binary. */
const controlsPerThousand = 3;

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls += 1;
  }
  return controls * 1000 > bytes.length * controlsPerThousand;
}
