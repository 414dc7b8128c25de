import * as vscode from 'vscode';
import type { CheckIcons } from '../checks/check-icons';
import type { QuoteChecks } from '../checks/quote-checks';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Statement } from '../engine';
import { statementCard } from '../wording/statement-card';
import { listNodes } from './nodes';
import type { Node, SignOffSource, StatementNode } from './nodes';
import { treeItem } from './tree-items';
import type { ViewOptions } from './view-options';

/** The statements of the current draft as a tree. Shows the shared analysis; makes none. */
export class StatementsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #roots: Node[] | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    readonly current: CurrentDraft,
    readonly options: ViewOptions,
    readonly signOffs: SignOffSource & { readonly onDidChange: vscode.Event<vscode.TextDocument> },
    readonly checks: QuoteChecks,
    readonly checkIcons: CheckIcons,
  ) {
    const refresh = () => {
      this.#roots = undefined;
      this.#changed.fire();
    };
    this.#subscriptions = [
      this.#changed,
      current.onDidChange(refresh),
      options.onDidChange(refresh),
      signOffs.onDidChange(refresh),
      checks.onDidChange(refresh),
    ];
  }

  getChildren(node?: Node): Node[] {
    if (node) return node.type === 'statement' ? [] : node.children;
    const { shown } = this.current;
    return (this.#roots ??= shown ? listNodes(shown, this.options, this.signOffs, this.checks) : []);
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'statement' ? node.parent : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return treeItem(node, this.checkIcons);
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    item.tooltip =
      node.type === 'statement'
        ? statementCard(node.draft, node.statement, node.signOff, this.checks.current(node.draft.document))
        : '';
    return item;
  }

  /** The node of a statement; undefined where the filter leaves it out. */
  nodeOf(statement: Statement): StatementNode | undefined {
    return this.getChildren()
      .flatMap((root) => (root.type === 'statement' ? [root] : root.children))
      .find((node) => node.statement.id === statement.id);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
