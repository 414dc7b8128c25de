import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import type { Node } from '../../src/sidebar/nodes';
import { bridge, closeAll, eventually, onTheRecord, openUntitled } from './drafts';

describe('The sidebar', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
    await vscode.commands.executeCommand('onTheRecord.statements.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('onTheRecord.groupBySpeaker');
    await vscode.commands.executeCommand('onTheRecord.clearFilter');
    await closeAll();
  });

  /** The list as it reads, indented. */
  const listed = (): string[] => {
    const { tree } = parts.statements;
    const lines = (node: Node, indent: string): string[] => [
      indent + (tree.getTreeItem(node).label as string),
      ...tree.getChildren(node).flatMap((child) => lines(child, `${indent}  `)),
    ];
    return tree.getChildren().flatMap((root) => lines(root, ''));
  };
  const nodes = (): Node[] => {
    const { tree } = parts.statements;
    return tree.getChildren().flatMap((root) => [root, ...tree.getChildren(root)]);
  };
  const ids = (): string[] => nodes().map(({ id }) => id);

  it('groups statements by speaker, those without one first', async () => {
    await openUntitled(bridge);
    assert.deepEqual(listed().slice(0, 4), [
      'Without a speaker',
      '  “It was never about the money.”',
      'Mara Quill',
      '  “The bridge is unsafe,”',
    ]);
  });

  it('lists them in story order', async () => {
    await openUntitled(bridge);
    await vscode.commands.executeCommand('onTheRecord.storyOrder');
    assert.deepEqual(listed().slice(0, 2), ['“It was never about the money.”', '“The bridge is unsafe,”']);
  });

  it('says above the list and on its badge how many there are', async () => {
    await openUntitled(bridge);
    assert.equal(parts.statements.view.message, '3 statements, 1 without a speaker');
    assert.equal(parts.statements.view.badge?.value, 1);
  });

  it('leaves out kinds that the filter leaves out', async () => {
    await openUntitled(bridge);
    await vscode.commands.executeCommand('onTheRecord.filterStatements', ['indirect']);
    assert.deepEqual(listed(), []);
    await vscode.commands.executeCommand('onTheRecord.filterStatements', ['direct']);
    assert.match(parts.statements.view.message ?? '', /^3 of 3 statements \(direct only\)$/);
  });

  it('keeps its ids when the draft is edited elsewhere', async () => {
    const editor = await openUntitled(bridge);
    const before = ids();
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'The bridge is shut.\n\n');
    });
    await parts.analyses.whenIdle();
    assert.deepEqual(ids(), before);
    assert.equal(new Set(before).size, before.length);
  });

  it('knows the parent of every child', async () => {
    await openUntitled(bridge);
    const { tree } = parts.statements;
    for (const root of tree.getChildren()) {
      assert.equal(tree.getParent(root), undefined);
      for (const child of tree.getChildren(root)) assert.equal(tree.getParent(child), root);
    }
  });

  it('reads every entry as a sentence to those who hear it', async () => {
    await openUntitled(bridge);
    const spoken = nodes().map(
      (node) => parts.statements.tree.getTreeItem(node).accessibilityInformation?.label,
    );
    assert.deepEqual(spoken.slice(0, 4), [
      'Without a speaker. 1 statement',
      'No speaker named, direct: “It was never about the money.”, line 1',
      'Mara Quill. 1 statement',
      'Mara Quill, direct: “The bridge is unsafe,”, line 3',
    ]);
  });

  it('selects the words of an entry in the draft, also when the draft has changed since', async () => {
    const editor = await openUntitled(bridge);
    const node = nodes().find(
      ({ type, draft }) => type === 'statement' && draft.document === editor.document,
    );
    assert.ok(node);
    const { command } = parts.statements.tree.getTreeItem(node);
    assert.ok(command);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'The bridge is shut.\n\n');
    });
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.equal(editor.document.getText(editor.selection), '“It was never about the money.”');
  });

  it('follows the cursor', async () => {
    const editor = await openUntitled(bridge);
    await eventually('the list is shown', () => parts.statements.view.visible);
    const position = new vscode.Position(2, 5);
    editor.selection = new vscode.Selection(position, position);
    await eventually('the statement is selected', () =>
      parts.statements.view.selection.some(
        (node) =>
          node.type === 'statement' && node.draft.words(node.statement.content) === '“The bridge is unsafe,”',
      ),
    );
  });

  it('is about the draft that is left when another is closed', async () => {
    await openUntitled(bridge);
    await closeAll();
    await eventually('no draft is open', () => parts.current.state === 'no-draft');
    assert.deepEqual(listed(), []);
    assert.equal(parts.statements.view.badge, undefined);
  });
});
