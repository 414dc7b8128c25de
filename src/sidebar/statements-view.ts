import * as vscode from 'vscode';
import { checkClasses, isOnNoTape } from '../checks/check-class';
import type { CheckIcons } from '../checks/check-icons';
import type { QuoteChecks } from '../checks/quote-checks';
import { ContextKey } from '../context-key';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { CurrentDraft, CurrentState } from '../drafts/current-draft';
import { settings } from '../settings';
import { checkClassHeading, checkSummary } from '../wording/check-summary';
import { countSentence, unattributedPhrase, unattributedSentence } from '../wording/counts';
import { kindName } from '../wording/kinds';
import { progressSentence, stateName } from '../wording/sign-offs';
import type { DraftRecords } from '../signoff/draft-records';
import { progressOf, signOffStates } from '../record';
import type { SignOffState } from '../record';
import type { Node } from './nodes';
import { StatementDrag } from './statement-drag';
import type { Exporter } from './statement-drag';
import { StatementsTree } from './statements-tree';
import { statementKinds } from './view-options';
import type { ViewOptions } from './view-options';

export const viewId = 'onTheRecord.statements';

/** States in which what a statement rests on is still to be given. */
const openStates: ReadonlySet<SignOffState> = new Set(['unchecked', 'changed', 'query']);

/** Milliseconds the cursor must rest before the list follows it. */
const followDelay = 150;

/** The sidebar's view: the tree, what stands above it, its badge, and that it follows the cursor. */
export class StatementsView implements vscode.Disposable {
  readonly tree: StatementsTree;
  readonly view: vscode.TreeView<Node>;
  readonly #stateKey = new ContextKey<CurrentState | 'filtered-out'>('onTheRecord.state');
  readonly #collapsed = new Set<string>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #followTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly current: CurrentDraft,
    readonly options: ViewOptions,
    readonly records: DraftRecords,
    agreements: Exporter,
    readonly checks: QuoteChecks,
    checkIcons: CheckIcons,
  ) {
    this.tree = new StatementsTree(current, options, records, checks, checkIcons);
    this.view = vscode.window.createTreeView(viewId, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      dragAndDropController: new StatementDrag(agreements),
    });
    const describe = () => {
      this.#describe();
    };
    const follow = () => {
      this.#followSoon();
    };
    this.#subscriptions = [
      this.tree,
      this.view,
      current.onDidChange(describe),
      options.onDidChange(describe),
      records.onDidChange(describe),
      checks.onDidChange(describe),
      this.view.onDidCollapseElement(({ element }) => this.#collapsed.add(element.id)),
      this.view.onDidExpandElement(({ element }) => this.#collapsed.delete(element.id)),
      this.view.onDidChangeVisibility(follow),
      current.onDidChange(follow),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === current.document) follow();
      }),
    ];
    this.#describe();
  }

  dispose(): void {
    clearTimeout(this.#followTimer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** What stands above the list, its badge, and the key that picks the welcome text. */
  #describe(): void {
    const { state, shown } = this.current;
    const all = state === 'statements' ? (shown?.analysis.statements ?? []) : [];
    const listed = all.filter(
      (statement) =>
        shown &&
        this.options.shows(
          statement,
          this.records.signOff(shown, statement).state,
          this.checks.classesOf(shown, statement),
        ),
    );
    const unattributed = all.filter(({ speaker }) => speaker === null).length;
    const isFilteredOut = all.length > 0 && listed.length === 0;
    this.#stateKey.set(isFilteredOut ? 'filtered-out' : state);
    this.view.badge =
      unattributed > 0 ? { value: unattributed, tooltip: unattributedSentence(unattributed) } : undefined;
    if (listed.length === 0) this.view.message = '';
    else if (this.options.isFiltered)
      this.view.message = vscode.l10n.t(
        '{0} of {1} ({2} only)',
        listed.length,
        countSentence(all.length),
        this.#leftIn().join(', '),
      );
    else {
      // In the message, as a narrow sidebar leaves no room for a description beside the view's name.
      const progress = (shown && this.#progress(shown)) ?? countSentence(all.length);
      const checked = shown && this.checks.latest(shown.document);
      this.view.message = [
        unattributed > 0 ? `${progress}, ${unattributedPhrase(unattributed)}` : progress,
        ...(checked ? [checkSummary(checked.checks)] : []),
      ].join(' · ');
    }
  }

  /** How far the checking has come; undefined until somebody has begun. */
  #progress(draft: AnalysedDraft): string | undefined {
    const signOffs = this.records.signOffs(draft);
    const isBegun = signOffs.byStatement.size > 0 || signOffs.lost.length > 0;
    if (!isBegun) return undefined;
    const { statements } = draft.analysis;
    const progress = progressOf(statements, signOffs);
    const onNone = statements.filter(
      (statement) =>
        openStates.has(this.records.signOff(draft, statement).state) &&
        this.checks.checksOf(draft, statement).some(isOnNoTape),
    );
    return progressSentence({ ...progress, withoutSource: progress.withoutSource + onNone.length });
  }

  /** What the filter leaves in the list, in words. */
  #leftIn(): string[] {
    const { kinds, states, checks } = this.options;
    return [
      ...(kinds.length < statementKinds.length ? kinds.map(kindName) : []),
      ...(states.length < signOffStates.length ? states.map(stateName) : []),
      ...(checks.length < checkClasses.length ? checks.map(checkClassHeading) : []),
    ];
  }

  #followSoon(): void {
    clearTimeout(this.#followTimer);
    if (!this.view.visible || !settings.followCursor()) return;
    this.#followTimer = setTimeout(() => void this.#follow(), followDelay);
  }

  /** Selects the statement under the cursor, or its speaker where the user has collapsed that. */
  async #follow(): Promise<void> {
    const { shown, editor } = this.current;
    if (!shown?.isCurrent || !editor || !this.view.visible) return;
    const statement = shown.statementAt(shown.document.offsetAt(editor.selection.active));
    const node = statement && this.tree.nodeOf(statement);
    if (!node) return;
    const target = node.parent && this.#collapsed.has(node.parent.id) ? node.parent : node;
    if (this.view.selection.some(({ id }) => id === target.id)) return;
    await this.view.reveal(target, { select: true, focus: false, expand: false });
  }
}
