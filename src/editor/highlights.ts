import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { countsOf, near } from '../engine';
import type { Span } from '../engine';
import type { DecorationSink } from './decoration-sink';
import { highlightKinds } from './decoration-styles';
import { highlightSpans, unattributedSpans } from './highlight-spans';
import type { HighlightKind } from './highlight-spans';
import type { HighlightsSwitch } from './highlights-switch';
import { SpeakerPalette } from './speaker-palette';

/** Above this many ranges in a draft only those near the visible lines are set; more make typing slow. */
const maxRanges = 2000;
/** Lines above and below the visible ones that are set as well, so that scrolling a little shows no gap. */
const margin = 100;

/**
 * Shows statements in the text of every visible editor. Ranges that are set stay where they are while the writer
 * types, moved along by the editor, and are replaced, never taken away first, when a fresh analysis is there.
 */
export class Highlights implements vscode.Disposable {
  readonly #subscriptions: readonly { dispose(): unknown }[];
  /** The kinds that an editor has ranges of. */
  readonly #present = new WeakMap<vscode.TextEditor, Set<HighlightKind>>();
  readonly #palettes = new WeakMap<vscode.TextDocument, SpeakerPalette>();
  readonly #drawn = new WeakMap<vscode.TextEditor, AnalysedDraft>();

  constructor(
    readonly analyses: DraftAnalyses,
    readonly highlightsSwitch: HighlightsSwitch,
    readonly sink: DecorationSink,
  ) {
    this.#subscriptions = [
      analyses.onDidChange((document) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.#draw(editor);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors)
          if (this.#drawn.get(editor) !== analyses.current(editor.document)) this.#draw(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const draft = this.#drawn.get(textEditor);
        if (draft?.isCurrent && isLarge(draft)) this.#draw(textEditor);
      }),
      highlightsSwitch.onDidChange(() => {
        this.#drawAll();
      }),
    ];
    this.#drawAll();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
  }

  /** Draws what is known of the document as it is now; while that is nothing yet, leaves what is there. */
  #draw(editor: vscode.TextEditor): void {
    const draft = this.analyses.current(editor.document);
    if (!draft) {
      if (!this.analyses.isDue(editor.document)) this.#setAll(editor, new Map());
      return;
    }
    this.#drawn.set(editor, draft);
    this.#setAll(editor, this.#ranges(editor, draft));
  }

  #setAll(editor: vscode.TextEditor, ranges: ReadonlyMap<HighlightKind, readonly vscode.Range[]>): void {
    const present = this.#present.get(editor) ?? new Set();
    for (const kind of highlightKinds) {
      const those = ranges.get(kind) ?? [];
      if (those.length === 0 && !present.has(kind)) continue;
      this.sink.set(editor, kind, those);
      if (those.length > 0) present.add(kind);
      else present.delete(kind);
    }
    this.#present.set(editor, present);
  }

  #ranges(editor: vscode.TextEditor, draft: AnalysedDraft): Map<HighlightKind, readonly vscode.Range[]> {
    const ranges = new Map<HighlightKind, readonly vscode.Range[]>();
    const style = this.highlightsSwitch.style;
    if (style === 'off') return ranges;
    const slotOf = style === 'bySpeaker' ? this.#palette(draft.document).assign(draft.analysis) : undefined;
    const set = (kind: HighlightKind, spans: readonly Span[]): void => {
      const those = spans.map((span) => draft.range(span));
      ranges.set(kind, those);
    };
    if (!isLarge(draft)) {
      for (const [kind, spans] of highlightSpans(draft.text, draft.analysis, slotOf)) set(kind, spans);
      return ranges;
    }
    const windows = nearVisible(editor);
    const isNear = (span: Span): boolean =>
      windows.some(({ start, end }) => span.start < end && span.end > start);
    const around = {
      start: Math.min(...windows.map(({ start }) => start)),
      end: Math.max(...windows.map(({ end }) => end)),
    };
    const shown = windows.length > 0 ? near(draft.analysis, around) : nothing;
    for (const [kind, spans] of highlightSpans(draft.text, shown, slotOf)) set(kind, spans.filter(isNear));
    set('rulerUnattributed', unattributedSpans(draft.analysis.statements));
    return ranges;
  }

  #palette(document: vscode.TextDocument): SpeakerPalette {
    let palette = this.#palettes.get(document);
    if (!palette) {
      palette = new SpeakerPalette();
      this.#palettes.set(document, palette);
    }
    return palette;
  }
}

function isLarge({ analysis }: AnalysedDraft): boolean {
  const { statements, quotations } = countsOf(analysis);
  return statements * 3 + quotations > maxRanges;
}

const nothing = { statements: [], quotations: [] };

function nearVisible({ document, visibleRanges }: vscode.TextEditor): Span[] {
  return visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(new vscode.Position(Math.max(0, start.line - margin), 0)),
    end: document.offsetAt(new vscode.Position(end.line + margin, 0)),
  }));
}
