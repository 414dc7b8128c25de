import type { Span } from '../../analysis';
import { windows1252 } from '../characters';
import type { Shadow } from '../shadow';

/** Named entities that prose is written with. Others stay as they are. */
const named = new Map(
  Object.entries({
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    prime: '′',
    Prime: '″',
    amp: '&',
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '\xad',
    zwj: '\u200d',
    zwnj: '\u200c',
    ndash: '–',
    mdash: '—',
    horbar: '―',
    hellip: '…',
    bull: '•',
    middot: '·',
    pound: '£',
    euro: '€',
    yen: '¥',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    lstrok: 'ł',
    Lstrok: 'Ł',
    eth: 'ð',
    thorn: 'þ',
    iexcl: '¡',
    iquest: '¿',
  }),
);

/** Accents in the names of letters: "eacute", "Ccedil". */
const accents = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030a',
    caron: '\u030c',
    cedil: '\u0327',
    breve: '\u0306',
    dot: '\u0307',
    ogon: '\u0328',
    macr: '\u0304',
  }),
);

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,9}));/g;

/** Puts the character of every known entity in the shadow. */
export function readEntities(text: string, shadow: Shadow, { start, end }: Span): void {
  entity.lastIndex = start;
  for (let found = entity.exec(text); found && found.index < end; found = entity.exec(text)) {
    const [whole, decimal, hex, name] = found;
    const char =
      name === undefined
        ? numbered(decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10))
        : (named.get(name) ?? accented(name));
    if (char !== undefined) shadow.put(found.index, found.index + whole.length, char);
  }
}

function numbered(code: number): string | undefined {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  const char = String.fromCodePoint(code);
  return windows1252.get(char) ?? char;
}

function accented(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  return accent === undefined ? undefined : (name.charAt(0) + accent).normalize('NFC');
}
