import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { eventually, onTheRecord, openUntitled, stopCheckingAndCloseAll } from './drafts';

const tape = `QUILL: We have never closed the sluice gates at night. We had eleven passengers off by midnight, one of them a baby of five weeks.

ORR: I told the board in March that the lock was leaking.
`;
const altered = '“We have always closed the sluice gates at night,” said Mara Quill.';
const cut = '“We had eleven passengers off, one of them a baby of five weeks,” said Mara Quill.';
const another = '“I told the board in March that the lock was leaking,” said Mara Quill.';
const nowhere = '“The minister has a great deal of explaining to do,” said Mara Quill.';
const same = '“We had eleven passengers off by midnight,” said Mara Quill.';

describe('What can be done about a quotation', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
  });
  afterEach(stopCheckingAndCloseAll);

  /** A draft that has been checked against the tape. */
  async function checkedDraft(...paragraphs: string[]): Promise<vscode.TextDocument> {
    const said = await openUntitled(tape, 'transcript');
    assert.ok(said);
    const { document } = await openUntitled(paragraphs.join('\n\n'));
    await parts.checks.start(document);
    return document;
  }

  async function actionsOn(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
    const at = document.positionAt(document.getText().indexOf(words) + 2);
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    return found;
  }

  /** The draft as it would be after the action. */
  function after(document: vscode.TextDocument, action: vscode.CodeAction | undefined): string {
    const edits = (action?.edit?.get(document.uri) ?? []).toSorted((a, b) =>
      b.range.start.compareTo(a.range.start),
    );
    return edits.reduce((text, { range, newText }) => {
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return text.slice(0, start) + newText + text.slice(end);
    }, document.getText());
  }

  const named = (actions: readonly vscode.CodeAction[], title: string) =>
    actions.find((action) => action.title.startsWith(title));

  it('puts the tape’s words in the place of print’s', async () => {
    const document = await checkedDraft(altered);
    const actions = await actionsOn(document, 'We have');
    assert.equal(
      after(document, named(actions, 'Use the Tape’s Words…')),
      altered.replace('always', 'never'),
    );
    assert.equal(document.getText(), altered, 'nothing is changed by asking');
    assert.ok(named(actions, 'Open the Tape Here')?.command);
    assert.equal(named(actions, 'Link a Transcript'), undefined);
  });

  it('shows a cut with an ellipsis', async () => {
    const document = await checkedDraft(cut);
    const actions = await actionsOn(document, 'We had');
    assert.equal(after(document, named(actions, 'Insert Ellipsis')), cut.replace('off, one', 'off, … one'));
  });

  it('gives words to whom the tape gives them, and asks whose the label is', async () => {
    const document = await checkedDraft(another, '“Nonsense,” said Ben Orr.');
    const actions = await actionsOn(document, 'I told');
    assert.equal(
      after(document, named(actions, 'Re-attribute to Ben Orr in the Draft')),
      `${another.replace('Mara Quill', 'Ben Orr')}\n\n“Nonsense,” said Ben Orr.`,
    );
    assert.deepEqual(named(actions, 'Map a Speaker Label')?.command?.arguments?.slice(1), ['ORR']);
  });

  it('names nobody who must not be named', async () => {
    const document = await checkedDraft(another, '“Nonsense,” said Ben Orr.');
    await parts.checker.set('Ada Finch');
    await vscode.commands.executeCommand('onTheRecord.setGroundRule', { name: 'Ben Orr', rule: 'off' });
    await eventually('it is known', () => !parts.agreements.mayName(document, 'Ben Orr'));
    assert.equal(named(await actionsOn(document, 'I told'), 'Re-attribute'), undefined);
  });

  it('links a transcript where no tape has the words', async () => {
    const document = await checkedDraft(nowhere);
    assert.ok(named(await actionsOn(document, 'The minister'), 'Link a Transcript'));
  });

  it('has nothing to change in the same words, nor in what is not checked', async () => {
    const document = await checkedDraft(same);
    assert.deepEqual(
      (await actionsOn(document, 'We had')).filter(({ edit }) => edit),
      [],
    );
    const other = await openUntitled(altered);
    assert.deepEqual(await actionsOn(other.document, 'We have'), []);
  });
});
