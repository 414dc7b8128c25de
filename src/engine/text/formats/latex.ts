import type { Span, ZoneKind } from '../../analysis';
import type { Block, FormatReader } from '../layout';
import type { Shadow } from '../shadow';
import {
  accentCommands,
  latexSymbols,
  proseArguments,
  quotingCommands,
  silentEnvironments,
  titleCommands,
} from './latex-commands';

/**
 * LaTeX, read for its prose. Commands are blanked, with their arguments unless those are prose; the preamble is
 * silent but for the title and the author; a blank line, a section, an item or an environment is a border.
 */
export const readLatex: FormatReader = (text, shadow) => {
  const reader = new LatexReader(text, shadow);
  reader.read();
  return { blocks: reader.blocks, silent: reader.silent };
};

const markup =
  /(?<!\\)%[^\r\n]*(?:\r\n|[\r\n])?[ \t]*|\\begin\s*\{([\w*]{1,40})\}|\\end\s*\{([\w*]{1,40})\}|\\\[|\$\$?|\\([a-zA-Z@]+)\*?|\\[\s\S]|[{}~]|(?:\r\n|[\r\n])[^\S\r\n]*(?:\r\n|[\r\n])\s*|-{2,3}/g;

/** What an open brace will do when it is closed. */
type Group = { readonly zone: ZoneKind } | { readonly mark: string } | 'plain';

class LatexReader {
  readonly blocks: Block[] = [];
  readonly silent: { span: Span; kind: ZoneKind }[] = [];
  private from = 0;
  private readonly environments: { name: string; zone: ZoneKind }[] = [];
  private readonly groups: Group[] = [];
  private quoteDepth = 0;
  private inPreamble: boolean;
  /** Environments and marks that are never closed from here on. */
  private readonly unclosed = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly shadow: Shadow,
  ) {
    this.inPreamble = /\\begin\s*\{document\}/.test(text);
  }

  read(): void {
    markup.lastIndex = 0;
    for (let found = markup.exec(this.text); found; found = markup.exec(this.text)) {
      const span = { start: found.index, end: found.index + found[0].length };
      markup.lastIndex = this.readMarkup(found[0], span, found);
    }
    this.border(this.text.length, this.text.length);
  }

  /** Returns where to go on. */
  private readMarkup(whole: string, span: Span, [, begin, end, command]: RegExpExecArray): number {
    if (begin !== undefined) return this.readBegin(begin, span);
    if (end !== undefined) this.readEnd(end, span);
    else if (command !== undefined) return this.readCommand(command, span);
    else if (whole.startsWith('%')) this.shadow.blank(span.start, span.end);
    else if (whole === '\\[' || whole.startsWith('$')) return this.readMath(whole, span);
    else if (whole === '{') {
      this.groups.push('plain');
      this.shadow.blank(span.start, span.end);
    } else if (whole === '}') this.closeGroup(span);
    else if (whole === '~') this.shadow.put(span.start, span.end, ' ');
    else if (whole.startsWith('-')) this.shadow.put(span.start, span.end, whole === '---' ? '—' : '–');
    else if (whole.startsWith('\\')) return this.readEscape(whole.slice(1), span);
    else this.border(span.start, span.end);
    return span.end;
  }

  private readBegin(name: string, span: Span): number {
    if (name === 'document') {
      this.from = span.end;
      this.inPreamble = false;
      return span.end;
    }
    const kind = silentEnvironments.get(name.replace('*', ''));
    if (kind !== undefined) return this.skip(`\\end{${name}}`, kind, span);
    const zone = /^(?:quote|quotation|displayquote|verse)$/.test(name)
      ? 'blockquote'
      : /^(?:itemize|enumerate|description)$/.test(name)
        ? 'list-item'
        : this.zone();
    this.border(span.start, this.skipArguments(span.end));
    if (this.environments.length < 100) this.environments.push({ name, zone });
    return this.from;
  }

  private readEnd(name: string, { start, end }: Span): void {
    this.border(start, end);
    if (name === 'document') {
      this.from = this.text.length;
      return;
    }
    const open = this.environments.findLastIndex((environment) => environment.name === name);
    if (open >= 0) this.environments.length = open;
  }

  private readCommand(name: string, span: Span): number {
    const title = titleCommands.get(name);
    const accent = accentCommands.get(name);
    const symbol = latexSymbols.get(name);
    if (symbol !== undefined) {
      const end =
        /^(?:\{\}|\s)/.exec(this.text.slice(span.end, span.end + 2))?.[0] === '{}' ? span.end + 2 : span.end;
      this.shadow.put(span.start, end, symbol);
      return end;
    }
    if (accent !== undefined) return this.readAccent(accent, span);
    if (title !== undefined && this.text[span.end] === '{') {
      this.border(span.start, span.end + 1, true);
      this.groups.push({ zone: title });
      return span.end + 1;
    }
    if (name === 'item' || name === 'par' || name === 'maketitle') {
      this.border(span.start, name === 'item' ? this.skipOptional(span.end) : span.end);
      return this.from;
    }
    if (name === 'verb') return this.readVerb(span);
    if (quotingCommands.has(name) && this.text[span.end] === '{') {
      const outer = this.quoteDepth % 2 === 0;
      this.quoteDepth += 1;
      this.shadow.put(span.start, span.end + 1, outer ? '“' : '‘');
      this.groups.push({ mark: outer ? '”' : '’' });
      return span.end + 1;
    }
    if (!proseArguments.has(name)) {
      const end = this.skipArguments(span.end);
      this.shadow.blank(span.start, end);
      return end;
    }
    const end = this.skipOptional(span.end);
    const opens = this.text[end] === '{';
    if (opens) this.groups.push('plain');
    if (name === 'footnote') this.shadow.part(span.start, opens ? end + 1 : end);
    else this.shadow.blank(span.start, opens ? end + 1 : end);
    return opens ? end + 1 : end;
  }

  private closeGroup({ start, end }: Span): void {
    const group = this.groups.pop();
    if (group !== undefined && group !== 'plain' && 'zone' in group) {
      this.add(start, group.zone);
      this.shadow.blank(start, end);
      this.from = end;
    } else if (group !== undefined && group !== 'plain') {
      this.quoteDepth -= 1;
      this.shadow.put(start, end, group.mark);
    } else this.shadow.blank(start, end);
  }

  /** \'e, \"{o}, \c{c} */
  private readAccent(accent: string, span: Span): number {
    const found = /^(?:\s*\{\s*\\?(\p{L})\s*\}|\s*\\?(\p{L}))/u.exec(this.text.slice(span.end, span.end + 8));
    const letter = found?.[1] ?? found?.[2];
    if (!found || letter === undefined) {
      this.shadow.blank(span.start, span.end);
      return span.end;
    }
    const end = span.end + found[0].length;
    this.shadow.put(span.start, end, (letter + accent).normalize('NFC'));
    return end;
  }

  private readEscape(char: string, span: Span): number {
    const accent = accentCommands.get(char);
    if (accent !== undefined) return this.readAccent(accent, span);
    if (/[\s,;:!/@()\\-]/.test(char)) this.shadow.blank(span.start, span.end);
    else this.shadow.put(span.start, span.end, char);
    return span.end;
  }

  private readMath(mark: string, span: Span): number {
    const closing = mark === '\\[' ? '\\]' : mark;
    // Sums of money are no formula: it hugs its marks, and no figure follows.
    const inline = /^[^\s$](?:[^$]{0,300}[^\s$\\])?\$(?!\d)/.exec(this.text.slice(span.end, span.end + 310));
    const found =
      mark === '$' ? (inline ? span.end + inline[0].length - 1 : -1) : this.find(closing, span.end);
    const end = found < 0 ? span.end : found + closing.length;
    if (found >= 0) this.shadow.blank(span.start, end);
    return end;
  }

  private readVerb(span: Span): number {
    const mark = this.text.charAt(span.end);
    const closing = this.text.slice(span.end + 1, span.end + 500).indexOf(mark);
    const end = closing < 0 || mark === '' ? span.end : span.end + closing + 2;
    this.shadow.blank(span.start, end);
    return end;
  }

  private skip(closing: string, kind: ZoneKind, span: Span): number {
    const found = this.find(closing, span.end);
    const end = found < 0 ? span.end : found + closing.length;
    this.border(span.start, end);
    if (found >= 0) this.silent.push({ span: { start: span.start, end }, kind });
    return end;
  }

  private find(closing: string, from: number): number {
    const found = this.unclosed.has(closing) ? -1 : this.text.indexOf(closing, from);
    if (found < 0) this.unclosed.add(closing);
    return found;
  }

  private skipOptional(from: number): number {
    return from + (/^\s?\[[^\]]{0,500}\]/.exec(this.text.slice(from, from + 510))?.[0].length ?? 0);
  }

  /** Past [options] and {arguments} that are no prose; nested braces of one level. */
  private skipArguments(from: number): number {
    const found = /^(?:\s?\[[^\]]{0,500}\]|\{(?:[^{}]|\{[^{}]{0,200}\}){0,500}\}){0,4}/.exec(
      this.text.slice(from, from + 1500),
    );
    return from + (found?.[0].length ?? 0);
  }

  private zone(): ZoneKind {
    return this.environments.at(-1)?.zone ?? 'body';
  }

  /** Ends a paragraph before `start`; the next begins at `end`. */
  private border(start: number, end: number, titled = false): void {
    if (!this.inPreamble) this.add(start, this.zone());
    if (!titled) this.groups.length = 0;
    this.quoteDepth = 0;
    this.shadow.blank(start, end);
    this.from = end;
  }

  private add(end: number, zone: ZoneKind): void {
    if (this.from < end) this.blocks.push({ start: this.from, end, zone, credit: null });
  }
}
