import * as vscode from 'vscode';
import { checkClasses, classOf } from './check-class';
import type { CheckClass } from './check-class';
import type { CheckIcons } from './check-icons';
import type { CheckedQuotes } from './checked-quotes';
import type { QuoteChecks } from './quote-checks';

/** What is beside the scroll bar too: all that needs a look. */
const rulerColors: Partial<Record<CheckClass, string>> = {
  grave: 'onTheRecord.rulerDifferentForeground',
  light: 'onTheRecord.rulerSlightlyDifferentForeground',
  listen: 'onTheRecord.rulerListenForeground',
};

/** One call that sets the marks of a class in an editor, since an editor's decorations cannot be read back. */
export interface MarkCall {
  readonly editor: vscode.TextEditor;
  readonly checkClass: CheckClass;
  readonly ranges: readonly vscode.Range[];
}

/**
 * Marks every checked quotation in the gutter, where it begins, and what needs a look beside the scroll bar. Marks stay where
 * they are while the writer types and are replaced, never taken away first, when fresh checks are there.
 */
export class CheckMarks implements vscode.Disposable {
  readonly #gutter: ReadonlyMap<CheckClass, vscode.TextEditorDecorationType>;
  readonly #ruler: ReadonlyMap<CheckClass, vscode.TextEditorDecorationType>;
  readonly #drawn = new WeakMap<vscode.TextEditor, CheckedQuotes>();
  readonly #didSet = new vscode.EventEmitter<MarkCall>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  readonly onDidSet = this.#didSet.event;

  constructor(
    readonly checks: QuoteChecks,
    icons: CheckIcons,
  ) {
    const { ClosedClosed: rangeBehavior } = vscode.DecorationRangeBehavior;
    this.#gutter = new Map(
      checkClasses.map((one) => {
        const { light, dark } = icons.of(one);
        return [
          one,
          vscode.window.createTextEditorDecorationType({
            rangeBehavior,
            light: { gutterIconPath: light, gutterIconSize: 'contain' },
            dark: { gutterIconPath: dark, gutterIconSize: 'contain' },
          }),
        ];
      }),
    );
    this.#ruler = new Map(
      Object.entries(rulerColors).map(([one, color]) => [
        one as CheckClass,
        vscode.window.createTextEditorDecorationType({
          rangeBehavior,
          overviewRulerColor: new vscode.ThemeColor(color),
          overviewRulerLane: vscode.OverviewRulerLane.Center,
        }),
      ]),
    );
    this.#subscriptions = [
      this.#didSet,
      ...this.#gutter.values(),
      ...this.#ruler.values(),
      checks.onDidChange((document) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.#draw(editor);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors)
          if (this.#drawn.get(editor) !== checks.current(editor.document)) this.#draw(editor);
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Draws the checks of the document as it is now; while there are none yet, leaves what is there. */
  #draw(editor: vscode.TextEditor): void {
    const checked = this.checks.current(editor.document);
    if (checked) this.#drawn.set(editor, checked);
    else if (this.checks.latest(editor.document)) return;
    else if (!this.#drawn.delete(editor)) return;
    for (const checkClass of checkClasses) {
      const ranges = checked ? rangesOf(checked, checkClass) : [];
      const type = this.#gutter.get(checkClass);
      if (type)
        editor.setDecorations(
          type,
          ranges.map(({ start }) => new vscode.Range(start, start)),
        );
      const ruler = this.#ruler.get(checkClass);
      if (ruler) editor.setDecorations(ruler, ranges);
      this.#didSet.fire({ editor, checkClass, ranges });
    }
  }
}

/** The first part of each quotation of the class. */
function rangesOf({ draft, checks }: CheckedQuotes, checkClass: CheckClass): vscode.Range[] {
  return checks
    .filter((check) => classOf(check) === checkClass)
    .flatMap(({ content: [first] }) => (first ? [draft.range(first)] : []));
}
