import type { Span, ZoneKind } from '../../analysis';
import type { FormatReader } from '../layout';
import type { Line } from '../lines';
import type { Shadow } from '../shadow';
import { LineReader } from './line-reader';
import { signature } from './signature';

/** reStructuredText, read for its prose: underlined titles, block quotes with their signature, lists, directives. */
export const readRestructuredText: FormatReader = (text, shadow) => {
  const reader = new RestructuredTextReader(text, shadow);
  reader.read();
  for (const block of reader.blocks) readInline(text, shadow, block);
  return { blocks: reader.blocks, silent: reader.silent };
};

const adornment = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const explicit = /^\s*\.\.(?:\s+|$)/;
const directive = /^\s*\.\. ([\w-]+)::\s?(.*)$/;
const field = /^\s*:[^:\s][^:]{0,60}:(?:\s|$)/;
const item = /^(\s*)(?:[-*+•]|(?:\d{1,3}|[a-zA-Z#])[.)]|\((?:\d{1,3}|[a-zA-Z#])\))\s+(?=\S)/;
const table = /^\s*(?:\+[-=+]{3,}\+|={2,}(?:\s+={2,})+)\s*$/;

/** Directives whose content is prose, with its zone. */
const proseDirectives: ReadonlyMap<string, ZoneKind> = new Map([
  ['epigraph', 'blockquote'],
  ['pull-quote', 'blockquote'],
  ['highlights', 'blockquote'],
  ['note', 'body'],
  ['sidebar', 'body'],
  ['topic', 'body'],
  ['container', 'body'],
  ['admonition', 'body'],
]);

class RestructuredTextReader extends LineReader {
  private quoted: { credit: Span | null }[] = [];
  /** The paragraph before ended with "::": what is indented below is literal. */
  private literal = false;
  /** Zone and indentation of the prose directive or the list that is open. */
  private inside: { zone: ZoneKind; indent: number } | null = null;
  private topTitle: string | null = null;

  read(): void {
    for (; this.at < this.lines.length; this.at += 1) {
      const line = this.lines[this.at];
      if (!line) break;
      const words = this.words(this.at);
      if (words.trim() === '') this.open = null;
      else if (!this.readTitle(words) && !this.readMarkup(words)) this.readText(words, line);
    }
  }

  /** A line with a line of punctuation below it, and perhaps above it. */
  private readTitle(words: string): boolean {
    const over = adornment.exec(words);
    const titled = over ? this.at + 1 : this.at;
    const title = this.words(titled);
    const under = adornment.exec(this.words(titled + 1));
    if (this.open || title.trim() === '' || adornment.test(title)) {
      if (!over) return false;
      this.silence(this.at, this.at, 'markup');
      return true;
    }
    const isTitle = under && (over ? under[1] === over[1] : /^\S/.test(title));
    if (!isTitle) {
      if (over) this.silence(this.at, this.at, 'markup');
      return over !== null;
    }
    const sort = `${over ? 'over' : ''}${under[1] ?? ''}`;
    this.topTitle ??= sort;
    const line = this.lines[titled];
    if (over) this.silence(this.at, this.at, 'markup');
    if (line) this.add(line, '', sort === this.topTitle ? 'headline' : 'crosshead');
    this.at = titled + 1;
    this.silence(this.at, this.at, 'markup');
    this.inside = null;
    return true;
  }

  private readMarkup(words: string): boolean {
    const from = this.at;
    const indent = indentOf(words);
    if (this.literal && indent > 0 && !this.open) {
      this.skipIndented(1);
      this.silence(from, this.at, 'code');
      this.literal = false;
      return true;
    }
    if (explicit.test(words)) {
      const name = directive.exec(words)?.[1];
      const zone = name === undefined ? undefined : proseDirectives.get(name);
      if (zone === undefined) this.skipIndented(indent + 1);
      this.silence(from, this.at, name?.includes('code') ? 'code' : 'markup');
      this.inside = zone === undefined ? null : { zone, indent: indent + 1 };
      return true;
    }
    if (table.test(words) && !this.open) {
      while (this.words(this.at + 1).trim() !== '') this.at += 1;
      this.silence(from, this.at, 'markup');
      return true;
    }
    if (this.open || !field.test(words)) return false;
    this.silence(from, from, 'markup');
    return true;
  }

  /** Passes over the lines below that are indented, blank ones between them included. */
  private skipIndented(indent: number): void {
    let next = this.at + 1;
    for (; next < this.lines.length; next += 1) {
      const words = this.words(next);
      if (words.trim() === '') continue;
      if (indentOf(words) < indent) break;
      this.at = next;
    }
  }

  private readText(words: string, line: Line): void {
    const indent = indentOf(words);
    if (this.inside && indent < this.inside.indent) this.inside = null;
    const marker = item.exec(words);
    if (marker && !this.open) {
      this.inside = { zone: 'list-item', indent: indent + 1 };
      this.add(line, marker[0], 'list-item');
    } else if (marker && this.open?.zone === 'list-item') {
      this.add(line, marker[0], 'list-item');
    } else if (
      this.quoted.length > 0 &&
      signature(words, line.start) &&
      (!this.open || this.open.zone === 'blockquote')
    ) {
      const credit = signature(words, line.start);
      for (const block of this.quoted) block.credit = credit;
      this.quoted = [];
      this.silence(this.at, this.at, 'markup');
    } else if (this.open) {
      this.open.end = line.end;
    } else {
      const zone = this.inside?.zone ?? (indent > 0 ? 'blockquote' : 'body');
      if (zone !== 'blockquote') this.quoted = [];
      this.add(line, '', zone);
    }
    if (/::\s*$/.test(words)) {
      this.literal = true;
      const colons = line.start + words.trimEnd().length;
      this.shadow.blank(colons - 1, colons);
    } else this.literal = false;
  }

  private add({ start, end }: Line, marker: string, zone: ZoneKind): void {
    this.shadow.blank(start, start + marker.length);
    const block = this.begin({ start: start + marker.length, end }, zone);
    if (zone === 'blockquote') this.quoted.push(block);
  }
}

const indentOf = (words: string): number => words.length - words.trimStart().length;

const inline = new RegExp(
  [
    '(?<escape>\\\\[\\s\\S])',
    '(?<literal>``[^`](?:[^`]|`(?!`)){0,1000}?``(?!`))',
    '(?<link>`(?<label>[^`<>]{0,500}?)\\s*<[^`<>]{1,1000}>`__?)',
    '(?<role>:[\\w:+.-]{1,40}:`(?<roletext>[^`<>]{1,500})(?:<[^`<>]{1,500}>)?`)',
    '(?<reference>`(?<name>[^`]{1,500})`__?)',
    '(?<note>\\[(?:\\d+|#[\\w-]*|\\*)\\]_)',
    '(?<substitution>\\|[^|\\r\\n]{1,80}\\|_{0,2})',
    "(?<interpreted>`(?<plain>[^`']{1,500})`)",
    '(?<emphasis>\\*{1,2})',
  ].join('|'),
  'gu',
);

function readInline(text: string, shadow: Shadow, { start, end }: Span): void {
  for (const found of text.slice(start, end).matchAll(inline)) {
    const from = start + found.index;
    const to = from + found[0].length;
    const { escape, literal, label, roletext, name, note, substitution, plain, emphasis } =
      found.groups ?? {};
    const kept = label ?? roletext ?? name ?? plain;
    if (kept !== undefined) {
      const at = from + found[0].indexOf(kept, found[0].indexOf('`'));
      shadow.blank(from, at);
      shadow.blank(at + kept.length, to);
    } else if (escape !== undefined) {
      if (/\s$/.test(escape)) shadow.blank(from, to);
      else shadow.put(from, to, escape.slice(1));
    } else if (literal !== undefined) {
      // Teletype quotation marks are typed with the same marks: ``No,'' said Orr.
      if (!literal.includes("''")) shadow.blank(from, to);
    } else if (note ?? substitution) shadow.blank(from, to);
    else if (emphasis !== undefined && /\S/.test(text.charAt(from - 1) + text.charAt(to)))
      shadow.blank(from, to);
  }
}
