import { FILLER } from './draft';

/** What prose is likely to lose to a wrong encoding: quotation marks, dashes, spaces, accented Latin letters. */
const repertoire = [
  ...Array.from('“”‘’„‚‹›–—…€'),
  ...Array.from({ length: 0x180 - 0xa0 }, (_, i) => String.fromCharCode(0xa0 + i)),
];

/** Bytes 0x80 to 0x9F of Windows-1252; the five that it leaves undefined stay control characters. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes 0x80 to 0xFF of Mac OS Roman. */
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** One byte as each wrong encoding shows it. */
const encodings: readonly ((byte: number) => string)[] = [
  (byte) => (byte < 0xa0 ? windows.charAt(byte - 0x80) : String.fromCharCode(byte)),
  (byte) => String.fromCharCode(byte),
];
const macRoman = (byte: number): string => mac.charAt(byte - 0x80);

/** The UTF-8 bytes of a character below U+10000 and above U+007F. */
function utf8(char: string): number[] {
  const code = char.charCodeAt(0);
  return code < 0x800
    ? [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
    : [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

const garble = (text: string, show: (byte: number) => string): string =>
  Array.from(text, (char) => (char < '\x80' ? char : utf8(char).map(show).join(''))).join('');

/** Garbled sequence → the character it was. */
const original = new Map<string, string>();
for (const char of repertoire) {
  for (const show of encodings) {
    original.set(garble(char, show), char);
    if (char < '\xa0' || char > '\xff') original.set(garble(garble(char, show), show), char);
  }
  // Mac Roman has "√" and "¬" as its lead bytes for letters, which occur by themselves.
  if (char > '\u0180') original.set(garble(char, macRoman), char);
}
// A closing mark whose last byte, undefined in Windows-1252, was dropped on the way.
original.set('â€', '”');
original.set('Ã¢â‚¬Â', '”');

/** Source of a pattern for mojibake: UTF-8 read as Windows-1252, as Latin-1 or as Mac Roman, once or twice. */
export const mojibake = [...original.keys()].sort((a, b) => b.length - a.length).join('|');

/** The character that a sequence found by {@link mojibake} was, with fillers to the length of the sequence. */
export function readMojibake(found: string): string {
  const char = original.get(found) ?? ' ';
  return (/\s/.test(char) ? ' ' : char).padEnd(found.length, FILLER);
}
