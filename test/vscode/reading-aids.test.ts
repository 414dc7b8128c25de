import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { bridge, closeAll, eventually, openUntitled, withSetting } from './drafts';

const story = [
  'Mara Quill came on Monday. “The bridge is unsafe,” she said.',
  '“Two of them were shut.”',
  '“It leaks,” said Ben Orr. “I am not done.',
  '“I end here.”',
].join('\n\n');

describe('Inlay hints', () => {
  afterEach(closeAll);

  const hintsIn = async ({ uri }: vscode.TextDocument, range: vscode.Range): Promise<string[]> => {
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      uri,
      range,
    );
    return hints.map(({ label, position: { line, character } }) => {
      const parts = label as vscode.InlayHintLabelPart[];
      return `${line}:${character} ${parts.map(({ value }) => value).join('')}`;
    });
  };
  const all = new vscode.Range(0, 0, 100, 0);

  it('are off until they are asked for', async () => {
    const { document } = await openUntitled(story);
    assert.deepEqual(await hintsIn(document, all), []);
  });

  it('say who is meant by a pronoun and who goes on', async () => {
    const { document } = await openUntitled(story);
    await withSetting('inlayHints', true, async () => {
      assert.deepEqual(await hintsIn(document, all), ['0:54 ⟨Quill⟩', '2:0 ⟨Quill⟩']);
    });
    assert.deepEqual(await hintsIn(document, all), []);
  });

  it('are of the lines asked for', async () => {
    const { document } = await openUntitled(story);
    await withSetting('inlayHints', true, async () => {
      assert.deepEqual(await hintsIn(document, new vscode.Range(1, 0, 2, 20)), ['2:0 ⟨Quill⟩']);
    });
  });

  it('can be turned on for one language', async () => {
    const text = await openUntitled(story);
    const markdown = await openUntitled(story, 'markdown');
    await withSetting(
      'inlayHints',
      true,
      async () => {
        assert.deepEqual(await hintsIn(text.document, all), []);
        assert.equal((await hintsIn(markdown.document, all)).length, 2);
      },
      'markdown',
    );
  });

  it('lead to where the person is introduced, and say why', async () => {
    const { document } = await openUntitled(story);
    await withSetting('inlayHints', true, async () => {
      const [hint] = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      const [part] = (hint?.label ?? []) as vscode.InlayHintLabelPart[];
      assert.ok(part?.location);
      assert.equal(document.getText(part.location.range), 'Mara Quill');
      assert.equal(part.tooltip, 'Mara Quill. “she”: the person last named, Mara Quill.');
    });
  });
});

describe('The outline', () => {
  afterEach(closeAll);

  const outlineOf = async ({ uri }: vscode.TextDocument): Promise<string[]> => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const lines = (one: vscode.DocumentSymbol, indent: string): string[] => [
      indent + one.name,
      ...one.children.flatMap((child) => lines(child, `${indent}  `)),
    ];
    return (symbols ?? []).flatMap((symbol) => lines(symbol, ''));
  };

  it('is the statements in story order', async () => {
    const { document } = await openUntitled(bridge);
    assert.deepEqual(await outlineOf(document), [
      'Nobody named: “It was never about the money.”',
      'Mara Quill: “The bridge is unsafe,”',
      'Ben Orr: “We asked for an inspection,”',
    ]);
  });

  it('is by speaker where that is asked for, and nothing where that is', async () => {
    const { document } = await openUntitled(bridge);
    await withSetting('outline', 'bySpeaker', async () => {
      assert.deepEqual(await outlineOf(document), [
        'Without a speaker',
        '  “It was never about the money.”',
        'Mara Quill',
        '  “The bridge is unsafe,”',
        'Ben Orr',
        '  “We asked for an inspection,”',
      ]);
    });
    await withSetting('outline', 'off', async () => {
      assert.deepEqual(await outlineOf(document), []);
    });
  });

  it('is off for Markdown, which has its own, until it is set for Markdown', async () => {
    const { document } = await openUntitled(`# Tarn\n\n${bridge}`, 'markdown');
    const ours = async () => (await outlineOf(document)).filter((name) => name.includes('“'));
    assert.deepEqual(await ours(), []);
    await withSetting(
      'outline',
      'storyOrder',
      async () => {
        assert.equal((await ours()).length, 3);
      },
      'markdown',
    );
  });
});

describe('People in open drafts', () => {
  afterEach(closeAll);

  it('are symbols of the workspace, each in its draft', async () => {
    const first = await openUntitled(
      '“It leaks,” said Mara Quill, the chief engineer. Two officials agreed.',
    );
    const second = await openUntitled('“It does,” said Ben Orr of Tarn Works.', 'markdown');
    const find = async (query: string) => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found
        .filter(({ location }) =>
          [first, second].some(({ document }) => document.uri.toString() === location.uri.toString()),
        )
        .map(({ name, containerName }) => [name, containerName]);
    };
    assert.deepEqual((await find('')).sort(), [
      ['Ben Orr', ''],
      ['Mara Quill', 'the chief engineer'],
    ]);
    assert.deepEqual(await find('qui'), [['Mara Quill', 'the chief engineer']]);
    assert.deepEqual(await find('zz'), []);
  });
});

describe('Folding and selecting', () => {
  afterEach(closeAll);

  it('folds a quotation of several paragraphs to its first', async () => {
    const { document } = await openUntitled(story);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [[4, 6]],
    );
  });

  it('expands the selection from the word to the paragraph', async () => {
    const editor = await openUntitled(story);
    const { document } = editor;
    const at = document.positionAt(story.indexOf('unsafe') + 2);
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const steps: string[] = [];
    for (let range = innermost; range; range = range.parent) steps.push(document.getText(range.range));
    const wanted = [
      'unsafe',
      'The bridge is unsafe,',
      '“The bridge is unsafe,”',
      '“The bridge is unsafe,” she said',
      'Mara Quill came on Monday. “The bridge is unsafe,” she said.',
    ];
    assert.deepEqual(
      steps.filter((step) => wanted.includes(step)),
      wanted,
    );
  });

  it('expands by the key that users have for it', async () => {
    const editor = await openUntitled(story);
    const at = editor.document.positionAt(story.indexOf('unsafe') + 2);
    editor.selection = new vscode.Selection(at, at);
    const selected = () => editor.document.getText(editor.selection);
    for (let step = 0; step < 8 && selected() !== '“The bridge is unsafe,” she said'; step += 1) {
      const before = selected();
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      await eventually('more is selected', () => selected() !== before);
    }
    assert.equal(selected(), '“The bridge is unsafe,” she said');
  });
});
