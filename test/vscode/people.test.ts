import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, openUntitled } from './drafts';

const story = [
  'Mara Quill, the transport minister, came on Monday. “The bridge is unsafe,” she said.',
  '“Quill is late,” said Ben Orr. The minister said it would be shut.',
].join('\n\n');

/** Runs one of VS Code's own commands at the n-th place of some words. */
async function execute<T>(
  command: string,
  document: vscode.TextDocument,
  words: string,
  ...more: unknown[]
): Promise<T> {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, words);
  return vscode.commands.executeCommand<T>(command, document.uri, document.positionAt(offset + 1), ...more);
}

describe('People in a draft', () => {
  afterEach(closeAll);

  for (const language of ['plaintext', 'markdown'])
    describe(`in ${language}`, () => {
      for (const words of ['she', 'Quill is late', 'The minister'])
        it(`are defined where they are introduced: ${words}`, async () => {
          const { document } = await openUntitled(story, language);
          const found = await execute<vscode.LocationLink[]>(
            'vscode.executeDefinitionProvider',
            document,
            words,
          );
          assert.deepEqual(
            found.map(({ targetRange }) => document.getText(targetRange)),
            ['Mara Quill'],
          );
        });

      it('have their mentions and statements for references', async () => {
        const { document } = await openUntitled(story, language);
        const found = await execute<vscode.Location[]>('vscode.executeReferenceProvider', document, 'she');
        assert.deepEqual(
          found.map(({ range }) => document.getText(range)),
          [
            'Mara Quill',
            'the transport minister',
            '“The bridge is unsafe,”',
            'she',
            'Quill',
            'The minister',
            'it would be shut',
          ],
        );
      });

      it('have all their mentions highlighted, the introduction otherwise than the rest', async () => {
        const { document } = await openUntitled(story, language);
        const found = await execute<vscode.DocumentHighlight[]>(
          'vscode.executeDocumentHighlights',
          document,
          'The minister',
        );
        assert.deepEqual(
          found.map(({ range, kind }) => [document.getText(range), kind]),
          [
            ['Mara Quill', vscode.DocumentHighlightKind.Write],
            ['the transport minister', vscode.DocumentHighlightKind.Read],
            ['she', vscode.DocumentHighlightKind.Read],
            ['Quill', vscode.DocumentHighlightKind.Read],
            ['The minister', vscode.DocumentHighlightKind.Read],
          ],
        );
      });

      it('can be renamed from any mention', async () => {
        const { document } = await openUntitled(story, language);
        const at = await execute<{ range: vscode.Range; placeholder: string }>(
          'vscode.prepareRename',
          document,
          'she',
        );
        assert.equal(document.getText(at.range), 'she');
        assert.equal(at.placeholder, 'Mara Quill');
        const edit = await execute<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document,
          'she',
          'Mara Quillan',
        );
        assert.deepEqual(
          edit.get(document.uri).map(({ range, newText }) => [document.getText(range), newText]),
          [
            ['Quill', 'Quillan'],
            ['Quill', 'Quillan'],
          ],
        );
      });

      it('are not where the writer only writes', async () => {
        const { document } = await openUntitled(story, language);
        await assert.rejects(async () => execute('vscode.prepareRename', document, 'bridge'));
        for (const provider of ['Definition', 'Reference'])
          assert.deepEqual(await execute(`vscode.execute${provider}Provider`, document, 'bridge'), []);
      });
    });

  it('are read anew when the draft has changed since', async () => {
    const editor = await openUntitled(story);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'It was cold.\n\n');
    });
    const { document } = editor;
    const [found] = await execute<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, 'she');
    assert.equal(found && document.getText(found.targetRange), 'Mara Quill');
    assert.equal(found?.targetRange.start.line, 2);
  });

  it('that could be meant are all offered where the draft does not say which', async () => {
    const { document } = await openUntitled('Mara Quill met Anna Orr. “It leaks,” she said.');
    const found = await execute<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, 'she');
    assert.deepEqual(found.map(({ targetRange }) => document.getText(targetRange)).sort(), [
      'Anna Orr',
      'Mara Quill',
    ]);
    assert.deepEqual(await execute('vscode.executeReferenceProvider', document, 'she'), []);
  });
});
