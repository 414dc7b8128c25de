import * as vscode from 'vscode';
import { readableWords } from '../engine';
import type { Analysis, Span, Speaker, Statement } from '../engine';

/** A document at one version together with what the engine says about it. */
export class AnalysedDraft {
  readonly version: number;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #speakers: ReadonlyMap<string, Speaker>;

  constructor(
    readonly document: vscode.TextDocument,
    readonly text: string,
    readonly analysis: Analysis,
  ) {
    this.version = document.version;
    this.#statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
    this.#speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  }

  /** Whether the document still is what was analysed. */
  get isCurrent(): boolean {
    return !this.document.isClosed && this.document.version === this.version;
  }

  statement(id: string | null): Statement | undefined {
    return id === null ? undefined : this.#statements.get(id);
  }

  speaker(id: string | null): Speaker | undefined {
    return id === null ? undefined : this.#speakers.get(id);
  }

  /** The words of the spans as a person reads them, on one line, a gap between two spans as "…". */
  words(spans: readonly Span[]): string {
    return spans.map((span) => readableWords(this.text, this.analysis, span)).join(' … ');
  }

  range(span: Span): vscode.Range {
    return new vscode.Range(this.document.positionAt(span.start), this.document.positionAt(span.end));
  }

  /** Counted from one, as the editor shows it. */
  lineNumber(offset: number): number {
    return this.document.positionAt(offset).line + 1;
  }

  /** The innermost statement that has a content, cue or source at the offset; a span's end belongs to it. */
  statementAt(offset: number): Statement | undefined {
    let best: Statement | undefined;
    let bestLength = Infinity;
    for (const statement of this.analysis.statements) {
      for (const span of [...statement.content, ...statement.cue, ...statement.source]) {
        if (offset < span.start || offset > span.end || span.end - span.start >= bestLength) continue;
        best = statement;
        bestLength = span.end - span.start;
      }
    }
    return best;
  }
}

/** Where a statement begins for somebody who goes from one to the next: its words, or its cue where it has none. */
export function statementSpans(statement: Statement): readonly Span[] {
  return [statement.content, statement.cue, statement.source].find((spans) => spans.length > 0) ?? [];
}
