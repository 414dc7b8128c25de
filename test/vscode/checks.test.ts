import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import type { StatementNode } from '../../src/sidebar/nodes';
import {
  closeAll,
  eventually,
  onTheRecord,
  openUntitled,
  stopCheckingAndCloseAll,
  withSetting,
} from './drafts';

/** Said on the samples' tape of Mara Quill's kitchen, word for word, and with a word changed. */
const kitchen = [
  '“I thought it was the fridge,” said Mara Quill.',
  '“Two of them were in B minor,” said Mara Quill.',
].join('\n\n');

describe('Checking quotes', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
  });
  afterEach(stopCheckingAndCloseAll);

  /** Label by label, in text order. */
  const labels = ({ document }: vscode.TextEditor) =>
    parts.checks.current(document)?.checks.map(({ label }) => label);

  const check = () => vscode.commands.executeCommand('onTheRecord.checkQuotes');

  const statements = (): StatementNode[] => {
    const { tree } = parts.statements;
    return tree
      .getChildren()
      .flatMap((root) => tree.getChildren(root))
      .filter((node): node is StatementNode => node.type === 'statement');
  };

  async function hovers(editor: vscode.TextEditor, words: string): Promise<string> {
    const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    return found
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).value)
      .join('\n')
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  }

  it('says where each was said and how it differs, in the list and on hover', async () => {
    const editor = await openUntitled(kitchen);
    assert.equal(labels(editor), undefined, 'nothing is checked before the command');
    await check();
    assert.deepEqual(labels(editor), ['verbatim', 'altered']);
    assert.deepEqual(
      statements().map((node) => parts.statements.tree.getTreeItem(node).description),
      ['same words · line 1', 'other words · line 3'],
    );
    const spoken = statements().map(
      (node) => parts.statements.tree.getTreeItem(node).accessibilityInformation?.label,
    );
    assert.match(spoken[1] ?? '', /Other words at 00:00:29 in quill-kitchen\.vtt/);
    assert.match(await hovers(editor, 'I thought'), /Same words at 00:00:09 in quill-kitchen\.vtt/);
    const differing = await hovers(editor, 'Two of them');
    assert.match(differing, /Other words at 00:00:29 in quill-kitchen\.vtt; a difference in meaning/);
    assert.match(differing, /Mara Quill: “~~Two~~ \*\*Three\*\* of them were in B minor\.”/);
    assert.match(differing, /In print: “Two” for “Three”/);
  });

  it('shows the passages nearest to what is told in the writer’s words, without a verdict', async () => {
    const editor = await openUntitled('Mara Quill said that she had tuned pianos for forty years.');
    await check();
    const hover = await hovers(editor, 'tuned');
    assert.match(hover, /Nearest to them on the tapes/);
    assert.match(hover, /I tuned pianos for forty years\..*at 00:00:21 in quill-kitchen\.vtt/);
  });

  it('goes on while the draft is edited, until it is stopped', async () => {
    const editor = await openUntitled(kitchen);
    await check();
    const at = editor.document.positionAt(kitchen.indexOf('Two'));
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(at, at.translate(0, 'Two'.length)), 'Three');
    });
    await eventually('the words are the tape’s', () => labels(editor)?.[1] === 'verbatim');
    await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
    assert.equal(labels(editor), undefined);
    assert.deepEqual(
      statements().map(({ checks }) => checks.length),
      [0, 0],
    );
  });

  it('goes on while a transcript is edited', async () => {
    const editor = await openUntitled(kitchen);
    const tape = await vscode.workspace.openTextDocument({
      content: 'QUILL: Two of them were in B minor.\n',
      language: 'transcript',
    });
    await vscode.window.showTextDocument(tape, vscode.ViewColumn.Beside);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await check();
    assert.deepEqual(labels(editor), ['verbatim', 'verbatim']);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(tape.uri, new vscode.Range(0, 7, 0, 10), 'Four');
    await vscode.workspace.applyEdit(edit);
    await eventually('no tape has these words', () => labels(editor)?.[1] === 'altered');
  });

  it('marks each in the gutter by how it stands, and takes the marks away again', async () => {
    const editor = await openUntitled(kitchen);
    const marked = new Map<string, string[]>();
    const watching = parts.checkMarks.onDidSet(({ editor: { document }, checkClass, ranges }) => {
      if (document !== editor.document) return;
      marked.set(
        checkClass,
        ranges.map((range) => document.getText(range)),
      );
    });
    try {
      await check();
      const shown = [...marked].filter(([, words]) => words.length > 0);
      assert.deepEqual(shown, [
        ['grave', ['“Two of them were in B minor,”']],
        ['same', ['“I thought it was the fridge,”']],
      ]);
      await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
      assert.deepEqual([...marked.values()].flat(), []);
    } finally {
      watching.dispose();
    }
  });

  it('makes a problem of other words, with the place on the tape, unless the setting says no', async () => {
    const { document } = await openUntitled(kitchen);
    const problems = () =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'On the Record');
    await check();
    const [problem, ...others] = problems();
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.equal(problem.code, 'altered');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(problem.range), 'Two');
    assert.match(problem.message, /^Other words at 00:00:29 in quill-kitchen\.vtt; .*“Two” for “Three”$/);
    const [place] = problem.relatedInformation ?? [];
    assert.ok(place);
    const tape = await vscode.workspace.openTextDocument(place.location.uri);
    assert.equal(tape.getText(place.location.range), 'Three of them were in B minor.');
    await withSetting('checkProblems', false, () => {
      assert.deepEqual(problems(), []);
      return Promise.resolve();
    });
    assert.equal(problems().length, 1);
    await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
    assert.deepEqual(problems(), []);
  });

  it('lets the list be filtered by how quotations stand, as long as they are checked', async () => {
    await openUntitled(kitchen);
    await check();
    await vscode.commands.executeCommand('onTheRecord.filterByCheck', ['grave']);
    try {
      assert.deepEqual(
        statements().map(({ checks }) => checks.map(({ label }) => label)),
        [['altered']],
      );
      await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
      assert.equal(statements().length, 2);
    } finally {
      await vscode.commands.executeCommand('onTheRecord.clearFilter');
    }
  });

  it('offers where the words stand as what a statement was checked against', async () => {
    await parts.checker.set('Ada Finch');
    const editor = await openUntitled(kitchen);
    await check();
    const at = editor.document.positionAt(kitchen.indexOf('thought'));
    editor.selection = new vscode.Selection(at, at);
    let isDone = false;
    const confirming = Promise.resolve(vscode.commands.executeCommand('onTheRecord.confirmStatement')).then(
      () => {
        isDone = true;
      },
    );
    await eventually('the first offer is taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    await confirming;
    const [node] = statements();
    assert.equal(node?.signOff.state, 'confirmed');
    const evidence = node.signOff.history.at(-1)?.evidence;
    assert.ok(evidence && 'file' in evidence);
    assert.match(evidence.file, /quill-kitchen\.vtt$/);
    assert.equal(evidence.start, 9100);
    assert.match(parts.statements.view.message ?? '', /^1 of 2 checked/);
  });

  it('counts what is on no tape among what is without one', async () => {
    await parts.checker.set('Ada Finch');
    const text = `${kitchen}\n\n“My grandmother sang to the gulls in Latin,” said Mara Quill.`;
    const editor = await openUntitled(text);
    await check();
    const at = editor.document.positionAt(text.indexOf('thought'));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('onTheRecord.confirmStatement', undefined, {
      evidence: { file: 'tape.vtt' },
    });
    await eventually('the progress says so', () =>
      (parts.statements.view.message ?? '').startsWith('1 of 3 checked, 1 without a tape'),
    );
  });

  it('ends when the draft is closed', async () => {
    await openUntitled(kitchen);
    await check();
    assert.equal(parts.checks.size, 1);
    await closeAll();
    await eventually('nothing is kept', () => parts.checks.size === 0);
  });
});
