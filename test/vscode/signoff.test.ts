import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import type { Node } from '../../src/sidebar/nodes';
import { DraftRecords } from '../../src/signoff/draft-records';
import { SharedTurns } from '../../src/signoff/shared-turns';
import { archiveUri, bridge, closeAll, eventually, onTheRecord, openUntitled } from './drafts';

const quill = '“The bridge is unsafe,”';

describe('Sign-off', () => {
  let parts: OnTheRecord;
  let folder: vscode.Uri;
  let count = 0;

  before(async () => {
    parts = await onTheRecord();
    await parts.checker.set('Ada Finch');
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    folder = vscode.Uri.joinPath(workspace.uri, 'sign-off');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('onTheRecord.groupBySpeaker');
    await vscode.commands.executeCommand('onTheRecord.clearFilter');
    await closeAll();
  });
  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
  const contents = async (name: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
  const exists = async (name: string) => {
    try {
      await vscode.workspace.fs.stat(at(name));
      return true;
    } catch {
      return false;
    }
  };

  /** Opens a new draft that is a file. */
  async function openDraft(text = bridge): Promise<{ editor: vscode.TextEditor; name: string }> {
    count += 1;
    const name = `draft-${count}.txt`;
    await write(name, text);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(name)));
    await eventually('the draft is in front', () => parts.current.document === editor.document);
    await parts.analyses.whenIdle();
    await parts.records.sidecars.whenIdle();
    return { editor, name };
  }

  function putCursorOn({ document }: vscode.TextEditor, words: string): void {
    const position = document.positionAt(document.getText().indexOf(words) + 2);
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    assert.ok(editor);
    editor.selection = new vscode.Selection(position, position);
  }

  /** How the statement with these words stands. */
  function stateOf(words: string): string | undefined {
    const draft = parts.current.now;
    const statement = draft?.analysis.statements.find(({ content }) => draft.words(content).includes(words));
    return draft && statement && parts.records.signOff(draft, statement).state;
  }

  const confirm = () =>
    vscode.commands.executeCommand('onTheRecord.confirmStatement', undefined, {
      evidence: { file: 'tape.vtt' },
    });

  const nodes = (): Node[] => {
    const { tree } = parts.statements;
    return tree.getChildren().flatMap((root) => [root, ...tree.getChildren(root)]);
  };

  it('is kept in a file beside the draft, and read from there', async () => {
    const { editor, name } = await openDraft();
    putCursorOn(editor, quill);
    await confirm();
    assert.equal(stateOf(quill), 'confirmed');
    const page = JSON.parse(await contents(`${name}.record.json`)) as { items: { creator: unknown }[] };
    assert.deepEqual(
      page.items.map(({ creator }) => creator),
      [{ type: 'Person', name: 'Ada Finch' }],
    );
    assert.equal(await contents(name), bridge, 'the draft is as it was');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([one]) => one);
    assert.deepEqual(
      names.filter((one) => one.includes(name)),
      [name, `${name}.record.json`],
    );

    await closeAll();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(name)));
    await eventually('it is read again', () => stateOf(quill) === 'confirmed');
  });

  it('is changed as soon as the words are', async () => {
    const { editor } = await openDraft();
    putCursorOn(editor, quill);
    await confirm();
    const end = editor.document.positionAt(editor.document.getText().indexOf('unsafe'));
    await editor.edit((edit) => {
      edit.insert(end, 'not ');
    });
    await parts.analyses.whenIdle();
    assert.equal(stateOf('not unsafe'), 'changed');
    assert.equal(parts.statements.view.message, '0 of 3 checked, 1 changed, 1 without a speaker');
  });

  it('without a source on file is seen, and is no pass', async () => {
    const { editor } = await openDraft();
    putCursorOn(editor, quill);
    await vscode.commands.executeCommand('onTheRecord.confirmStatement', undefined, { evidence: null });
    assert.equal(stateOf(quill), 'no-source');
    assert.equal(parts.statements.view.message, '0 of 3 checked, 1 without a tape, 1 without a speaker');
  });

  it('is shown in the list, in the hover and to those who hear it', async () => {
    const { editor } = await openDraft();
    putCursorOn(editor, quill);
    await vscode.commands.executeCommand('onTheRecord.queryStatement', undefined, { note: 'Which bridge?' });
    const node = nodes().find((one) => one.type === 'statement' && one.signOff.state === 'query');
    assert.ok(node);
    const item = parts.statements.tree.getTreeItem(node);
    assert.match(item.description as string, /query$/);
    assert.match(item.accessibilityInformation?.label ?? '', /\. Query$/);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.selection.active,
    );
    assert.match(
      (hover?.contents as vscode.MarkdownString[])[0]?.value ?? '',
      /Queried by Ada Finch.*Which bridge/s,
    );
    assert.equal(parts.statements.view.message, '0 of 3 checked, 1 query, 1 without a speaker');
  });

  it('can be taken back', async () => {
    const { editor } = await openDraft();
    putCursorOn(editor, quill);
    await vscode.commands.executeCommand('onTheRecord.cutStatement');
    assert.equal(stateOf(quill), 'cut');
    await vscode.commands.executeCommand('onTheRecord.clearSignOff');
    assert.equal(stateOf(quill), 'unchecked');
  });

  it('is a checklist, and a filter', async () => {
    const { editor } = await openDraft();
    putCursorOn(editor, quill);
    await confirm();
    await vscode.commands.executeCommand('onTheRecord.checklistOrder');
    const groups = () =>
      parts.statements.tree
        .getChildren()
        .map(
          (node) =>
            `${node.type === 'state' ? node.state : '?'} ${parts.statements.tree.getChildren(node).length}`,
        );
    assert.deepEqual(groups(), ['unchecked 2', 'confirmed 1']);
    await vscode.commands.executeCommand('onTheRecord.filterByState', ['confirmed']);
    assert.deepEqual(groups(), ['confirmed 1']);
    assert.match(parts.statements.view.message ?? '', /^1 of 3 statements \(confirmed only\)$/);
  });

  it('of an untitled draft is kept, and written when the draft gets a name', async () => {
    const editor = await openUntitled(bridge);
    putCursorOn(editor, quill);
    await confirm();
    assert.equal(stateOf(quill), 'confirmed');
    const { name } = await openDraft();
    await eventually('it is in the file', () => exists(`${name}.record.json`));
    assert.equal(stateOf(quill), 'confirmed');
  });

  it('of an untitled draft that was thrown away is not that of the next one', async () => {
    const first = await openUntitled(bridge);
    putCursorOn(first, quill);
    await confirm();
    await closeAll();
    const second = await openUntitled(`${bridge}\n\nAnd more.`);
    assert.equal(second.document.uri.toString(), first.document.uri.toString());
    assert.equal(stateOf(quill), 'unchecked');
  });

  it('of another window is read when the file changes, and kept when this one writes', async () => {
    const { editor, name } = await openDraft();
    putCursorOn(editor, quill);
    await confirm();
    const file = `${name}.record.json`;
    const other = (await contents(file))
      .replace(/"id":"[^"]*"/, '"id":"urn:other"')
      .replaceAll('“The bridge is unsafe,”', '“We asked for an inspection,”');
    const [, line] = other.split('\n');
    const [head, own, ...rest] = (await contents(file)).split('\n');
    await write(file, [head, `${own},`, line, ...rest].join('\n'));
    await eventually('it is read', () => stateOf('inspection') !== 'unchecked');
    putCursorOn(editor, 'never about');
    await confirm();
    const page = JSON.parse(await contents(file)) as { items: { id: string }[] };
    assert.equal(page.items.length, 3);
    assert.ok(page.items.some(({ id }) => id === 'urn:other'));
  });

  it('is kept here where the file is of a later version, which is not touched', async () => {
    const { editor, name } = await openDraft();
    const later = '{"version":99,"items":[]}\n';
    await write(`${name}.record.json`, later);
    putCursorOn(editor, quill);
    await confirm();
    assert.equal(stateOf(quill), 'confirmed');
    assert.equal(await contents(`${name}.record.json`), later);
    await vscode.workspace.fs.delete(at(`${name}.record.json`));
    putCursorOn(editor, 'inspection');
    await confirm();
    const page = JSON.parse(await contents(`${name}.record.json`)) as { items: unknown[] };
    assert.equal(page.items.length, 2, 'both are written once that is possible');
  });

  it('of two windows that write at the same time is all kept', async () => {
    const { editor, name } = await openDraft();
    const values = new Map<string, unknown>();
    const state = {
      keys: () => [...values.keys()],
      get: (key: string) => values.get(key),
      update: (key: string, value: unknown) => Promise.resolve(void values.set(key, value)),
    } as vscode.Memento;
    const draft = parts.current.now;
    const [first] = draft?.analysis.statements ?? [];
    assert.ok(draft && first);
    const windows = ['a', 'b', 'c'].map(
      () => new DraftRecords(state, new SharedTurns(at('storage')), parts.checker, parts.agreements),
    );
    await Promise.all(
      windows.flatMap((window) =>
        Array.from({ length: 5 }, (_, index) =>
          window.sign(draft, first, `window ${index}`, { verdict: 'query', note: String(index) }),
        ),
      ),
    );
    const page = JSON.parse(await contents(`${name}.record.json`)) as { items: unknown[] };
    assert.equal(page.items.length, 15);
    await eventually('the window in front has read them', () => {
      const now = parts.current.now;
      return now !== undefined && parts.records.signOff(now, first).history.length === 15;
    });
    for (const window of windows) window.dispose();
    assert.equal(editor.document.isDirty, false);
  });

  it('goes along when the draft gets another name', async () => {
    const { editor, name } = await openDraft();
    putCursorOn(editor, quill);
    await confirm();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at(name), at(`again-${name}`));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually('the file has another name too', () => exists(`again-${name}.record.json`));
    assert.equal(await exists(`${name}.record.json`), false);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(`again-${name}`)));
    await eventually('it is read', () => stateOf(quill) === 'confirmed');
  });

  it('of a draft that is in no file system is kept here', async () => {
    const document = await vscode.workspace.openTextDocument(archiveUri(bridge));
    const editor = await vscode.window.showTextDocument(document);
    await eventually('the draft is in front', () => parts.current.document === document);
    putCursorOn(editor, quill);
    await confirm();
    assert.equal(stateOf(quill), 'confirmed');
  });

  it('in a damaged file is set aside', async () => {
    const { editor, name } = await openDraft();
    const damaged = '{"version":1,"items":[\n{"id":"urn:a","mot';
    await write(`${name}.record.json`, damaged);
    putCursorOn(editor, quill);
    await confirm();
    assert.equal(await contents(`${name}.record.damaged.json`), damaged);
    assert.match(await contents(`${name}.record.json`), /"items":\[\n\{"id":"urn:uuid/);
  });
});
