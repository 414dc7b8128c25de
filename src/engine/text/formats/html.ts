import type { Span, ZoneKind } from '../../analysis';
import type { Block, FormatReader } from '../layout';
import type { Shadow } from '../shadow';
import { readEntities } from './entities';

/**
 * HTML as it is typed: tags need not be closed or nest. Block elements are the borders of paragraphs, and so are two
 * line breaks on end; inline tags are blanked. The quotation element becomes quotation marks where its tags stand.
 */
export const readHtml: FormatReader = (text, shadow) => {
  readEntities(text, shadow, { start: 0, end: text.length });
  const reader = new HtmlReader(text, shadow);
  reader.read();
  return { blocks: reader.blocks, silent: reader.silent };
};

/** Elements that hold no prose, with what they are. Their content is skipped to the closing tag. */
const silent: ReadonlyMap<string, ZoneKind> = new Map([
  ['script', 'code'],
  ['style', 'code'],
  ['pre', 'code'],
  ['textarea', 'markup'],
  ['template', 'markup'],
  ['svg', 'markup'],
  ['math', 'markup'],
  ['noscript', 'markup'],
  ['iframe', 'markup'],
  ['object', 'markup'],
  ['select', 'markup'],
]);

/** Block elements that say what is in them; all others in {@link borders} leave it as it is. */
const zones: ReadonlyMap<string, ZoneKind> = new Map([
  ['h1', 'headline'],
  ['title', 'headline'],
  ['h2', 'crosshead'],
  ['h3', 'crosshead'],
  ['h4', 'crosshead'],
  ['h5', 'crosshead'],
  ['h6', 'crosshead'],
  ['blockquote', 'blockquote'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'list-item'],
  ['th', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const borders = new Set(
  (
    'address article aside body details dialog div dl fieldset figure footer form head header hgroup hr html legend ' +
    'main meta link nav ol p section summary table tbody tfoot thead tr ul button label option img video audio'
  ).split(' '),
);

/** Elements that hold items or cells. */
const containers = new Set(['ul', 'ol', 'dl', 'table']);

/** Deeper nesting than this is damage. */
const deepest = 100;

/** A tag, a comment, a declaration. A bare "<" is text. Quoted attribute values may hold ">". */
const markup =
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))|<[!?][^<>]*>|<(\/?)([a-zA-Z][a-zA-Z\d:-]*)((?:\s+[^\s<>="'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+(?=[\s>])))?|\s*\/)*\s*)>/g;

class HtmlReader {
  readonly blocks: Block[] = [];
  readonly silent: { span: Span; kind: ZoneKind }[] = [];
  private from = 0;
  /** Open elements with a zone of their own, innermost last. */
  private readonly around: { name: string; zone: ZoneKind; first: number }[] = [];
  private quoteDepth = 0;
  private credit: { start: number } | null = null;
  private inHead = false;
  private title: Block | null = null;
  /** Elements that are never closed from here on. */
  private readonly unclosed = new Set<string>();
  private breakEnd = -1;

  constructor(
    private readonly text: string,
    private readonly shadow: Shadow,
  ) {}

  read(): void {
    markup.lastIndex = 0;
    for (let found = markup.exec(this.text); found; found = markup.exec(this.text)) {
      const [whole, slash, tag] = found;
      const span = { start: found.index, end: found.index + whole.length };
      if (tag === undefined) this.shadow.blank(span.start, span.end);
      else markup.lastIndex = this.readTag(tag.toLowerCase(), slash === '/', span);
    }
    this.border(this.text.length, this.text.length);
    this.dropTitle();
  }

  /** The title of the page says again what its headline says. */
  private dropTitle(): void {
    const { title } = this;
    if (!title || !this.blocks.some((block) => block !== title && block.zone === 'headline')) return;
    this.blocks.splice(this.blocks.indexOf(title), 1);
    this.silent.push({ span: { start: title.start, end: title.end }, kind: 'markup' });
    this.silent.sort((a, b) => a.span.start - b.span.start);
  }

  /** Returns where to go on. */
  private readTag(name: string, closing: boolean, span: Span): number {
    const kind = silent.get(name);
    if (kind !== undefined && !closing) return this.skip(name, kind, span);
    if (name === 'q') this.readQuotation(closing, span);
    else if (name === 'br') this.readBreak(span);
    else if (name === 'cite') this.readCite(closing, span);
    else if (zones.has(name) || borders.has(name)) this.readBorder(name, closing, span);
    else this.shadow.blank(span.start, span.end);
    return span.end;
  }

  private skip(name: string, kind: ZoneKind, span: Span): number {
    const closing = new RegExp(`</${name}[^<>]*>`, 'gi');
    closing.lastIndex = span.end;
    const found = this.unclosed.has(name) ? null : closing.exec(this.text);
    if (!found) this.unclosed.add(name);
    const end = found ? found.index + found[0].length : span.end;
    this.border(span.start, end);
    if (found) this.silent.push({ span: { start: span.start, end }, kind });
    return end;
  }

  private readQuotation(closing: boolean, { start, end }: Span): void {
    if (closing && this.quoteDepth === 0) this.shadow.blank(start, end);
    else {
      const outer = (closing ? this.quoteDepth - 1 : this.quoteDepth) % 2 === 0;
      this.shadow.put(start, end, closing ? (outer ? '”' : '’') : outer ? '“' : '‘');
      this.quoteDepth += closing ? -1 : 1;
    }
  }

  /** One break is a line break, two are a border. */
  private readBreak({ start, end }: Span): void {
    if (this.breakEnd >= 0 && this.text.slice(this.breakEnd, start).trim() === '') this.border(start, end);
    else this.shadow.part(start, end);
    this.breakEnd = end;
  }

  /** In a block quote it names who said it; elsewhere it is a title in italics. */
  private readCite(closing: boolean, { start, end }: Span): void {
    const quote = this.around.findLast(({ name }) => name === 'blockquote');
    this.shadow.blank(start, end);
    if (!quote) return;
    if (!closing) {
      this.border(start, end);
      this.credit = { start: end };
    } else if (this.credit) {
      const credit = trimSpan(this.text, this.credit.start, start);
      this.credit = null;
      this.from = end;
      if (!credit) return;
      this.silent.push({ span: credit, kind: 'markup' });
      for (let i = quote.first; i < this.blocks.length; i += 1) {
        const block = this.blocks[i];
        if (block) this.blocks[i] = { ...block, credit };
      }
      quote.first = this.blocks.length;
    }
  }

  private readBorder(name: string, closing: boolean, { start, end }: Span): void {
    this.border(start, end);
    this.quoteDepth = 0;
    if (name === 'head') this.inHead = !closing;
    if (name === 'body') this.inHead = false;
    const zone = zones.get(name) ?? (containers.has(name) ? this.zone() : undefined);
    if (zone === undefined) return;
    const open = this.around.findLastIndex((element) => element.name === name);
    // Items and cells need no closing tag: the next one ends them, up to the list or table they are in.
    const container = this.around.findLastIndex((element) => containers.has(element.name));
    const ends = closing || (open > container && name !== 'blockquote');
    if (open >= 0 && ends) this.around.length = open;
    if (!closing && this.around.length < deepest) this.around.push({ name, zone, first: this.blocks.length });
  }

  private zone(): ZoneKind {
    return this.around.at(-1)?.zone ?? 'body';
  }

  /** Ends a paragraph before `start`; the next begins at `end`. */
  private border(start: number, end: number): void {
    const zone = this.zone();
    if (this.credit === null && this.from < start && (!this.inHead || zone === 'headline')) {
      this.blocks.push({ start: this.from, end: start, zone, credit: null });
      if (this.inHead) this.title = this.blocks.at(-1) ?? null;
    }
    this.shadow.part(start, end);
    this.from = end;
  }
}

function trimSpan(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { start, end } : null;
}
