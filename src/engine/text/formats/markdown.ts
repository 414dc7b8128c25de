import type { Span, ZoneKind } from '../../analysis';
import type { FormatReader } from '../layout';
import { blankComments, readRemnants } from './html-remnants';
import { LineReader } from './line-reader';
import { readMarkdownInline } from './markdown-inline';
import { signature } from './signature';

/**
 * Markdown as CommonMark and GitHub have it, with front matter, tables and footnotes; read for its prose alone, so
 * nesting of lists and quotes is flattened. Headings of level 1, and one before any text, are headlines.
 */
export const readMarkdown: FormatReader = (text, shadow) => {
  blankComments(text, shadow);
  const reader = new MarkdownReader(text, shadow);
  reader.read();
  // Entities last: what they stand for is never markup.
  const labels = reader.labels;
  for (const block of reader.blocks) {
    readMarkdownInline(text, shadow, block, labels);
    readRemnants(text, shadow, block);
  }
  return { blocks: reader.blocks, silent: reader.silent };
};

const fence = /^ {0,3}(`{3,}|~{3,})(?=[^`]*$)/;
const heading = /^ {0,3}(#{1,6})(?=\s|$)/;
const underline = /^ {0,3}(?:=+|-+)\s*$/;
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}\s*$/;
const quotePrefix = /^(?: {0,3}> ?)+/;
const itemPrefix = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?(?=\s)/;
const definition = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*(?=\S*[/#<@])\S+(?:\s+["'(].*)?\s*$/;
const footnote = /^ {0,3}\[\^[^\]\s]{1,80}\]:/;
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const shortcode = /^\s*(?:\{[{%<].*[}%>]\}|:{3,}.*|\{:.*\})\s*$/;

class MarkdownReader extends LineReader {
  /** Labels of link definitions, in lower case. */
  readonly labels = new Set<string>();
  /** Blocks of the block quote that is being read; a signature at its end is the credit of them all. */
  private quote: { credit: Span | null }[] = [];
  private inList = false;

  read(): void {
    this.readFrontMatter();
    while (this.at < this.lines.length) {
      this.readLine();
      this.at += 1;
    }
  }

  private lineText(at: number): string {
    const line = this.lines[at];
    return line ? this.shadow.slice(line.start, line.end) : '';
  }

  private readFrontMatter(): void {
    const mark = /^\ufeff?(---|\+\+\+)\s*$/.exec(this.lineText(0))?.[1];
    if (mark === undefined) return;
    for (let last = 1; last < this.lines.length; last += 1) {
      const line = this.lineText(last).trimEnd();
      if (line !== mark && !(mark === '---' && line === '...')) continue;
      this.silence(0, last, 'front-matter');
      this.at = last + 1;
      return;
    }
  }

  private readLine(): void {
    const line = this.lines[this.at];
    if (!line) return;
    const whole = this.lineText(this.at);
    if (whole.trim() === '') {
      this.open = null;
      if (this.text.slice(line.start, line.end).trim() === '') return;
      return;
    }
    const prefix = quotePrefix.exec(whole)?.[0] ?? '';
    const quoted = prefix !== '';
    if (!quoted && this.open?.zone !== 'blockquote') this.quote = [];
    const start = line.start + prefix.length;
    const rest = whole.slice(prefix.length);
    if (quoted && this.open && this.open.zone !== 'blockquote') this.open = null;
    if (rest.trim() === '') this.open = null;
    else if (!this.readSilent(rest) && !this.readStructure(rest, { start, end: line.end }, quoted)) {
      this.readText(rest, { start, end: line.end }, quoted);
    }
  }

  /** Fenced and indented code, definitions, shortcodes: lines that hold no prose. */
  private readSilent(rest: string): boolean {
    const from = this.at;
    const opening = fence.exec(rest)?.[1];
    if (opening !== undefined) {
      const closing = new RegExp(`^[\\s>]*${opening.charAt(0)}{${opening.length},}\\s*$`);
      while (this.at < this.lines.length - 1) {
        this.at += 1;
        if (closing.test(this.lineText(this.at))) break;
      }
      this.silence(from, this.at, 'code');
      return true;
    }
    if (!this.open && !this.inList && /^(?: {4}|\t)/.test(rest)) {
      while (/^(?: {4}|\t)/.test(this.lineText(this.at + 1))) this.at += 1;
      this.silence(from, this.at, 'code');
      return true;
    }
    const label = definition.exec(rest)?.[1];
    if (label !== undefined) {
      this.labels.add(label.toLowerCase());
      this.silence(from, from, 'markup');
      return true;
    }
    if (!shortcode.test(rest)) return false;
    this.silence(from, from, 'markup');
    return true;
  }

  /** Headings, rules, tables: lines that are blocks by themselves. */
  private readStructure(rest: string, line: Span, quoted: boolean): boolean {
    const level = heading.exec(rest);
    if (level) {
      const end = line.start + rest.replace(/\s+#+\s*$/, '').length;
      this.shadow.blank(line.start, line.start + level[0].length);
      this.add({ start: line.start + level[0].length, end }, this.headingZone(level[1]?.length ?? 1));
      this.open = null;
      return true;
    }
    if (this.open?.zone === 'body' && underline.test(rest)) {
      this.open.zone = this.headingZone(rest.trim().startsWith('=') ? 1 : 2);
      this.silent.push({ span: line, kind: 'markup' });
      this.open = null;
      return true;
    }
    if (rule.test(rest)) {
      this.open = null;
      this.silent.push({ span: line, kind: 'markup' });
      return true;
    }
    if (this.open || !rest.includes('|') || !delimiterRow.test(this.lineText(this.at + 1))) return false;
    this.readTable(quoted);
    return true;
  }

  private headingZone(level: number): ZoneKind {
    const first = !this.blocks.some((block) => block !== this.open && block.zone !== 'crosshead');
    return level === 1 || first ? 'headline' : 'crosshead';
  }

  /** Each cell is a paragraph: a name in one and words in the next are no sentence. */
  private readTable(quoted: boolean): void {
    for (let row = this.at; this.lineText(row).includes('|'); row += 1) {
      const line = this.lines[row];
      if (!line) break;
      this.at = row;
      if (delimiterRow.test(this.lineText(row))) {
        this.silence(row, row, 'markup');
        continue;
      }
      for (const cell of this.lineText(row).matchAll(/(?:[^|\\]|\\.)+/g)) {
        const start = line.start + cell.index;
        if (cell[0].trim() !== '')
          this.add({ start, end: start + cell[0].length }, quoted ? 'blockquote' : 'list-item');
      }
      this.open = null;
    }
  }

  private readText(rest: string, line: Span, quoted: boolean): void {
    const item = itemPrefix.exec(rest);
    const note = footnote.exec(rest);
    const marker = item ?? note;
    if (marker) {
      this.shadow.blank(line.start, line.start + marker[0].length);
      this.inList = item !== null;
      this.add({ start: line.start + marker[0].length, end: line.end }, quoted ? 'blockquote' : 'list-item');
      return;
    }
    if (quoted && this.readSignature(rest, line)) return;
    if (this.open) {
      // What stands between the lines is a line break and the marks of a quote.
      this.shadow.blank(this.open.end, line.start);
      this.open.end = line.end;
      return;
    }
    this.inList &&= /^\s/.test(rest);
    this.add(
      line,
      quoted ? 'blockquote' : this.inList ? 'list-item' : boldLine.test(rest) ? 'crosshead' : 'body',
    );
  }

  /** "— Mara Quill" at the end of a block quote. */
  private readSignature(rest: string, line: Span): boolean {
    const credit = signature(rest, line.start);
    const nextQuoted = quotePrefix.test(this.lineText(this.at + 1));
    if (!credit || nextQuoted || this.quote.length === 0) return false;
    for (const block of this.quote) block.credit = credit;
    this.open = null;
    this.silent.push({ span: line, kind: 'markup' });
    return true;
  }

  private add({ start, end }: Span, zone: ZoneKind): void {
    const block = this.begin({ start, end }, zone);
    if (zone === 'blockquote') this.quote.push(block);
  }
}

/** A line that is nothing but bold is a heading by looks: it has no final punctuation. */
const boldLine = /^\s*(\*\*|__)(?=\S)[^*_]{1,70}[^*_.:,;!?\s](?:\1)\s*$/;
