import type { Span, ZoneKind } from '../../analysis';
import type { FormatReader } from '../layout';
import type { Line } from '../lines';
import type { Shadow } from '../shadow';
import { readRemnants } from './html-remnants';
import { LineReader } from './line-reader';
import { signature } from './signature';

/** AsciiDoc, read for its prose: delimited blocks, attribute lines, titles, lists, and the common inline marks. */
export const readAsciidoc: FormatReader = (text, shadow) => {
  const reader = new AsciidocReader(text, shadow);
  reader.read();
  for (const block of reader.blocks) {
    readInline(text, shadow, block);
    readRemnants(text, shadow, block);
  }
  return { blocks: reader.blocks, silent: reader.silent };
};

/** Blocks between two equal lines. Those without a zone are borders only. */
const delimiters: readonly (readonly [RegExp, ZoneKind | null])[] = [
  [/^-{4,}$/, 'code'],
  [/^\.{4,}$/, 'code'],
  [/^`{3,}\S*$/, 'code'],
  [/^\+{4,}$/, 'markup'],
  [/^\/{4,}$/, 'markup'],
  [/^[|,:!]={3,}$/, 'markup'],
  [/^_{4,}$/, 'blockquote'],
  [/^[=*]{4,}$/, null],
  [/^--$/, null],
];

const title = /^(={1,6}|#{1,6})\s+(?=\S)/;
const blockTitle = /^\.(?=[^.\s])/;
const attributeLine = /^\[.*\]\s*$/;
const attributeEntry = /^:!?[\w-]+!?:/;
const blockMacro = /^(?:\w+::\S*\[.*\]|include::.*|ifn?def::.*|endif::.*|'{3,}|<{3,}|toc::\[\])\s*$/;
const comment = /^\/\/(?!\/)/;
const item = /^\s*(?:\*{1,5}|-|\.{1,5}|\d{1,3}\.|•)\s+(?=\S)/;
const term = /^\S.{0,80}?:{2,4}(?=\s|$)/;

class AsciidocReader extends LineReader {
  /** The delimiter of the quote block that is open. */
  private quote: string | null = null;
  private quoted: { credit: Span | null }[] = [];
  /** What an attribute line says of the block below it. */
  private attributes: { quote: boolean; credit: Span | null } | null = null;
  /** Below the title of the document stand its author and date. */
  private inHeader = false;

  read(): void {
    for (; this.at < this.lines.length; this.at += 1) {
      const line = this.lines[this.at];
      if (!line) break;
      const words = this.words(this.at).trimEnd();
      if (words.trim() === '') {
        this.open = null;
        this.inHeader = false;
      } else if (!this.readDelimiter(words) && !this.readMarkup(words, line)) this.readText(words, line);
    }
  }

  private readDelimiter(words: string): boolean {
    const found = delimiters.find(([delimiter]) => delimiter.test(words));
    if (!found) return false;
    const from = this.at;
    const [, zone] = found;
    if (zone === 'code' || zone === 'markup') {
      const closing = zone === 'code' && words.startsWith('`') ? '```' : words;
      while (this.at < this.lines.length - 1) {
        this.at += 1;
        if (this.words(this.at).trimEnd() === closing) break;
      }
    } else if (zone === 'blockquote') {
      this.quoted = [];
      this.quote = this.quote === words ? null : words;
      if (this.quote === null) this.attributes = null;
    }
    this.silence(from, this.at, zone === 'code' ? 'code' : 'markup');
    return true;
  }

  private readMarkup(words: string, line: Line): boolean {
    if (attributeLine.test(words) && !this.open) {
      this.attributes = readAttributes(words, line.start);
    } else if (!attributeEntry.test(words) && !blockMacro.test(words) && !comment.test(words)) {
      return false;
    }
    this.silence(this.at, this.at, 'markup');
    return true;
  }

  private readText(words: string, line: Line): void {
    const heading = title.exec(words);
    if (heading) {
      this.inHeader = heading[1]?.length === 1;
      this.add(line, heading[0], this.inHeader ? 'headline' : 'crosshead');
      this.open = null;
      return;
    }
    if (this.inHeader) {
      this.add(line, '', 'byline');
      this.open = null;
      return;
    }
    const caption = this.open ? null : blockTitle.exec(words);
    if (caption) {
      this.add(line, caption[0], 'caption');
      this.open = null;
      return;
    }
    const marker = item.exec(words) ?? term.exec(words);
    if (marker) {
      this.add(line, item.test(words) ? marker[0] : '', this.quote === null ? 'list-item' : 'blockquote');
      return;
    }
    if (words === '+') {
      this.silence(this.at, this.at, 'markup');
      return;
    }
    const credit = this.open && this.open.start < line.start ? signature(words, line.start) : null;
    if (this.open && credit) {
      // A paragraph in quotation marks with its signature below is a quote block of its own.
      this.open.credit = credit;
      this.open.zone = 'blockquote';
      this.silence(this.at, this.at, 'markup');
    } else if (this.open) {
      this.open.end = line.end;
    } else {
      const quoted = this.quote !== null || this.attributes?.quote === true;
      this.add(line, '', quoted ? 'blockquote' : 'body');
    }
  }

  private add({ start, end }: Line, marker: string, zone: ZoneKind): void {
    this.shadow.blank(start, start + marker.length);
    const credit = zone === 'blockquote' ? (this.attributes?.credit ?? null) : null;
    const block = this.begin({ start: start + marker.length, end }, zone, credit);
    if (zone === 'blockquote') this.quoted.push(block);
    if (this.quote === null) this.attributes = null;
  }
}

/** `[quote, Mara Quill, in a letter]`, `[quote,attribution="Mara Quill"]` */
function readAttributes(words: string, start: number): { quote: boolean; credit: Span | null } {
  const found = /^\[(?:quote|verse)\b[^,\]]*(?:,\s*(?:attribution=)?"?([^,"\]]+))?/.exec(words);
  const who = found?.[1]?.trim();
  if (!found || !who) return { quote: found !== null, credit: null };
  const at = start + found[0].lastIndexOf(who);
  return { quote: true, credit: { start: at, end: at + who.length } };
}

const inline = new RegExp(
  [
    '(?<quotes>"`|`"|\'`|`\')',
    '(?<macro>(?:image|icon|kbd|btn|menu|footnote|anchor|indexterm2?|stem|pass):\\S{0,500}?\\[[^\\]\\r\\n]{0,1000}\\])',
    '(?<code>``?[^`\\s](?:[^`\\r\\n]{0,500}[^`\\s])?``?(?![`"\']))',
    '(?<link>(?:link:|mailto:|xref:|https?://)[^\\s\\[\\]<>"“”]{1,500}(?=\\[[^\\]\\r\\n]{0,500}\\]))\\[(?<label>[^\\]\\r\\n]{0,500})\\]',
    '(?<cross><<[^<>,\\r\\n]{1,200},?)(?<crosslabel>[^<>\\r\\n]{0,200})>>',
    '(?<role>\\[\\.?[\\w. -]{1,60}\\](?=#))',
    '(?<emphasis>[*_#^~]{1,2})',
    '(?<attribute>\\{[\\w-]{1,60}\\})',
  ].join('|'),
  'gu',
);

function readInline(text: string, shadow: Shadow, { start, end }: Span): void {
  for (const found of text.slice(start, end).matchAll(inline)) {
    const from = start + found.index;
    const to = from + found[0].length;
    const { quotes, macro, code, link, label, cross, crosslabel, role, emphasis, attribute } =
      found.groups ?? {};
    if (quotes !== undefined) shadow.put(from, to, curved.get(quotes) ?? ' ');
    else if (macro ?? code ?? role ?? attribute) shadow.blank(from, to);
    else if (link !== undefined && label !== undefined) {
      shadow.blank(from, from + link.length + 1);
      shadow.blank(to - 1, to);
    } else if (cross !== undefined) {
      shadow.blank(from, to - 2 - (crosslabel?.length ?? 0));
      shadow.blank(to - 2, to);
    } else if (emphasis !== undefined && isDelimiter(text, from, to)) shadow.blank(from, to);
  }
}

/** Curved quotation marks, as AsciiDoc has them typed: "`No`" */
const curved = new Map([
  ['"`', '“'],
  ['`"', '”'],
  ["'`", '‘'],
  ["`'", '’'],
]);

/** Constrained marks hug a word on one side alone. */
function isDelimiter(text: string, from: number, to: number): boolean {
  const word = /[\p{L}\p{N}]/u;
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (to - from === 2) return /\S/.test(before) || /\S/.test(after);
  return word.test(before) !== word.test(after) && (/\S/.test(after) || /\S/.test(before));
}
