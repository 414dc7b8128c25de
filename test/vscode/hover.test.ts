import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, openUntitled, withSetting } from './drafts';

/** The texts of the hovers at the first place of some words. */
async function hoverOn(document: vscode.TextDocument, words: string): Promise<string[]> {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset + 1),
  );
  return hovers.flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value));
}

describe('The hover', () => {
  afterEach(closeAll);

  const draft =
    'The bridge is shut.\n\n“The bridge is unsafe,” said Mara Quill.\n\n“It leaks,” said Mara Quill.';

  for (const words of ['“The bridge', 'said', 'Mara'])
    it(`names the speaker on ${words}, once`, async () => {
      const { document } = await openUntitled(draft);
      const hovers = await hoverOn(document, words);
      assert.equal(hovers.length, 1);
      assert.match(hovers[0] ?? '', /^\*\*Mara Quill\*\*/);
      assert.match(hovers[0] ?? '', /\[All 2 statements\]\(command:_onTheRecord\.listSpeaker\?/);
      assert.match(hovers[0] ?? '', /\[Introduced in line 3\]\(command:_onTheRecord\.show\?/);
    });

  it('is about the words it is over', async () => {
    const { document } = await openUntitled(draft);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 3),
    );
    assert.equal(hover?.range && document.getText(hover.range), '“The bridge is unsafe,”');
  });

  it('is about what ends at the cursor where nothing else is, as Next Statement leaves it', async () => {
    const editor = await openUntitled(draft);
    await vscode.commands.executeCommand('onTheRecord.nextStatement');
    const { active } = editor.selection;
    assert.equal(editor.document.getText(editor.selection), '“The bridge is unsafe,”');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      active,
    );
    assert.equal(hover?.range && editor.document.getText(hover.range), '“The bridge is unsafe,”');
  });

  it('is silent outside statements', async () => {
    const { document } = await openUntitled(draft);
    assert.deepEqual(await hoverOn(document, 'bridge is shut'), []);
  });

  it('says that nobody is named', async () => {
    const { document } = await openUntitled('“It was never about the money.”');
    assert.match((await hoverOn(document, 'money'))[0] ?? '', /^\*\*No speaker named\*\*/);
  });

  it('tells where, when, to whom and in what language it was said, and what is no longer the speaker’s', async () => {
    const { document } = await openUntitled(
      'Speaking in Leeds on Friday, Danylo Hryn told aides in Polish that the deal was “a … gift [of sorts]”.',
    );
    const [text = ''] = await hoverOn(document, 'Danylo');
    for (const part of ['To: “aides”', 'Where: “in Leeds”', 'When: “on Friday”', 'Language: “in Polish”'])
      assert.ok(text.includes(part), `${part} in ${text}`);
    assert.match(text, /Quotes words, no whole sentence/);
    assert.match(text, /Put in by the writer: “\\\[of sorts\\\]”/);
    assert.match(text, /Has an ellipsis/);
  });

  it('shows the words of the draft as they are, and nothing they contain does anything', async () => {
    const { document } = await openUntitled(
      '“It leaks,” said Mara <img src=x> [Quill](command:workbench.action.quit) `x` https://example.org.',
    );
    const [text = ''] = await hoverOn(document, '“It leaks');
    assert.doesNotMatch(text, /(?<!\\)<img/);
    assert.doesNotMatch(text, /\]\(command:(?!_onTheRecord\.)/);
    assert.doesNotMatch(text, /https:\/\//);
  });

  it('trusts no command but those it links to', async () => {
    const { document } = await openUntitled(draft);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 3),
    );
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.deepEqual(content.isTrusted, {
      enabledCommands: ['_onTheRecord.show', '_onTheRecord.listSpeaker', 'onTheRecord.openTape'],
    });
  });

  const story = [
    '“The bridge is unsafe,” said Mara Quill, the chief engineer.',
    '## “It leaks”',
    '“It leaks,” she added, quoted by the Kestrel Gazette.',
  ].join('\n\n');

  /** The hover without its escapes and where its links lead. */
  const plain = async (document: vscode.TextDocument, words: string): Promise<string> =>
    ((await hoverOn(document, words))[0] ?? '').replace(/\]\([^)]*\)/g, ']').replace(/\\(.)/g, '$1');

  it('says who, how sure, why, through whom and where', async () => {
    const { document } = await openUntitled(story, 'markdown');
    const text = await plain(document, 'she');
    assert.match(text, /^\*\*Mara Quill\*\*, the chief engineer$/m);
    assert.match(
      text,
      /^\S.* \(\d\d%\)\. “she”: the person last named, Mara Quill, \[in the paragraph before\]\.$/m,
    );
    assert.match(
      text,
      /^Direct: in quotation marks · Cue: “added” · Second-hand, through “the Kestrel Gazette”$/m,
    );
    assert.match(text, /^\[All 2 statements\] · \[Introduced in line 1\]$/m);
  });

  it('speaks of no quotation marks where there are none', async () => {
    const interview =
      'Ida Moss runs a bakery.\n\n**Why bread?**\n\nBecause I like it.\n\n**Do you miss the sea?**\n\nI never liked it.';
    const { document } = await openUntitled(interview, 'markdown');
    const text = await plain(document, 'never liked');
    assert.match(text, /^\*\*Ida Moss\*\*$/m);
    assert.match(text, /^Direct: without quotation marks$/m);
  });

  it('says from where a speaker is carried over, and leaves out a cue without words', async () => {
    const { document } = await openUntitled(
      ['“The bridge is unsafe,” said Mara Quill.', '“It leaks.”', 'ORR: It does not.'].join('\n\n'),
    );
    assert.match(
      await plain(document, '“It leaks.”'),
      /Nobody is named here; carried over from the last statement, \[in the paragraph before\]\.$/m,
    );
    assert.match(await plain(document, 'It does not'), /^Direct: under the speaker’s name$/m);
  });

  it('says what a display quotation repeats', async () => {
    const { document } = await openUntitled(story, 'markdown');
    const text = await plain(document, '“It leaks”');
    assert.equal(
      text,
      '**Mara Quill**\n\nA display quotation: it repeats words of the text and is not counted again.\n\n[The words in line 5]',
    );
  });

  it('leads where its links say', async () => {
    const editor = await openUntitled(story, 'markdown');
    const [text = ''] = await hoverOn(editor.document, 'she');
    const [, command = '', args = ''] =
      /\[Introduced in line 1\]\(command:(\w+\.\w+)\?([^)]*)\)/.exec(text) ?? [];
    await vscode.commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
    assert.equal(editor.document.getText(editor.selection), 'Mara Quill');
  });

  it('can be turned off', async () => {
    const { document } = await openUntitled(draft);
    await withSetting('hover', false, async () => {
      assert.deepEqual(await hoverOn(document, 'unsafe'), []);
    });
    assert.equal((await hoverOn(document, 'unsafe')).length, 1);
  });
});
