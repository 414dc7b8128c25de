import * as vscode from 'vscode';
import { near, readableWords } from '../engine';
import type { Analysis, Span, Speaker, Statement, ZoneKind } from '../engine';
import type { CorrectedAnalysis, Mark } from '../record';

/** Where words stand, seen from later ones. */
export type Place = 'same-sentence' | 'sentence-before' | 'same-paragraph' | 'paragraph-before' | 'elsewhere';

/** Zones that a reader takes for the paragraphs of the story. */
const paragraphKinds: ReadonlySet<ZoneKind> = new Set(['body', 'blockquote', 'list-item']);

/** A document at one version together with what the engine says about it. */
export class AnalysedDraft {
  readonly version: number;
  /** With people's corrections in it. */
  readonly analysis: Analysis;
  #statements: ReadonlyMap<string, Statement> | undefined;
  #speakers: ReadonlyMap<string, Speaker> | undefined;

  constructor(
    readonly document: vscode.TextDocument,
    readonly text: string,
    readonly corrections: CorrectedAnalysis,
    readonly isOwn: (mark: Mark) => boolean = () => false,
  ) {
    const { analysis } = corrections;
    this.analysis = analysis;
    this.version = document.version;
  }

  /** Whether the document still is what was analysed. */
  get isCurrent(): boolean {
    return !this.document.isClosed && this.document.version === this.version;
  }

  statement(id: string | null): Statement | undefined {
    this.#statements ??= byId(this.analysis.statements);
    return id === null ? undefined : this.#statements.get(id);
  }

  speaker(id: string | null): Speaker | undefined {
    this.#speakers ??= byId(this.analysis.speakers);
    return id === null ? undefined : this.#speakers.get(id);
  }

  /** The words of the spans as a person reads them, on one line, a gap between two spans as "…". */
  words(spans: readonly Span[]): string {
    return spans.map((span) => readableWords(this.text, this.analysis, span)).join(' … ');
  }

  /** The words of a statement's cue; none where it is a mark of punctuation alone, as after a label. */
  cueWords({ cue }: Statement): string {
    const words = this.words(cue);
    return /[\p{L}\p{N}]/u.test(words) ? words : '';
  }

  /** Whether its words begin with a quotation mark. Those of an answer in an interview and of many block quotes have none. */
  isQuoted({ content: [first] }: Statement): boolean {
    return (
      first !== undefined && near(this.analysis, first).quotations.some(({ start }) => start === first.start)
    );
  }

  range(span: Span): vscode.Range {
    return new vscode.Range(this.document.positionAt(span.start), this.document.positionAt(span.end));
  }

  /** Who else corrected a statement; undefined where nobody did, or the person at this machine. */
  correctedBy({ id }: Statement): string | undefined {
    const mark = this.corrections.corrected.get(id);
    return mark && !this.isOwn(mark) ? mark.creator : undefined;
  }

  /** Counted from one, as the editor shows it. */
  lineNumber(offset: number): number {
    return this.document.positionAt(offset).line + 1;
  }

  /** Where the earlier words stand, seen from the later ones; `elsewhere` where they do not come before. */
  placeBefore(earlier: Span, later: Span): Place {
    const { zones, sentences } = this.analysis;
    const paragraphs = zones.filter(({ kind }) => paragraphKinds.has(kind));
    const at = (spans: readonly Span[], { start }: Span) =>
      spans.findIndex((span) => span.start <= start && start < span.end);
    const [before, here] = [at(paragraphs, earlier), at(paragraphs, later)];
    if (before < 0 || here < 0 || earlier.start > later.start) return 'elsewhere';
    if (before === here - 1) return 'paragraph-before';
    if (before !== here) return 'elsewhere';
    const passed = at(sentences, later) - at(sentences, earlier);
    return passed === 0 ? 'same-sentence' : passed === 1 ? 'sentence-before' : 'same-paragraph';
  }

  /** The innermost statement that has a content, cue or source at the offset; a span's end belongs to it. */
  statementAt(offset: number): Statement | undefined {
    let best: Statement | undefined;
    let bestLength = Infinity;
    for (const statement of near(this.analysis, { start: offset, end: offset }).statements) {
      for (const span of [...statement.content, ...statement.cue, ...statement.source]) {
        if (offset < span.start || offset > span.end || span.end - span.start >= bestLength) continue;
        best = statement;
        bestLength = span.end - span.start;
      }
    }
    return best;
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Where a statement begins for somebody who goes from one to the next: its words, or its cue where it has none. */
export function statementSpans(statement: Statement): readonly Span[] {
  return [statement.content, statement.cue, statement.source].find((spans) => spans.length > 0) ?? [];
}
