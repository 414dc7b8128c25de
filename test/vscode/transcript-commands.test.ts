import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { transcriptLanguage } from '../../src/tapes/tapes';
import { bridge, closeAll, eventually, onTheRecord, openUntitled, sampleTapes } from './drafts';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`onTheRecord.${command}`, ...args);

describe('What is said of transcripts', () => {
  let parts: OnTheRecord;
  let tapes: vscode.Uri;

  before(async () => {
    parts = await onTheRecord();
    tapes = sampleTapes();
  });
  afterEach(closeAll);

  const at = (name: string) => vscode.Uri.joinPath(tapes, name);
  const settingsOf = async (name: string) => (await parts.tapes.read(at(name)))?.settings;

  it('links a file of any name, which then is no draft, and takes that back', async () => {
    const uri = at('council-and-calls.txt');
    await vscode.window.showTextDocument(uri);
    const language = () =>
      vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.languageId;
    assert.equal(language(), 'plaintext');
    await openUntitled(bridge);
    await run('linkTranscript', uri.toString());
    try {
      assert.ok((await parts.tapes.all()).some((tape) => tape.uri.toString() === uri.toString()));
      await eventually('it is a transcript', () => language() === transcriptLanguage);
    } finally {
      await run('unlinkTranscript', uri.toString());
    }
    await eventually('it is what it was', () => language() === 'plaintext');
    assert.deepEqual(parts.tapes.linked, []);
  });

  it('links a document that is not saved, by its language', async () => {
    const { document } = await openUntitled('QUILL: It hums.\n');
    await openUntitled(bridge);
    await run('linkTranscript', document.uri.toString());
    await eventually('it is a transcript', async () =>
      (await parts.tapes.all()).some((tape) => tape.uri.toString() === document.uri.toString()),
    );
    assert.deepEqual(parts.tapes.linked, []);
    await closeAll();
    await eventually('it is gone', () => document.isClosed);
  });

  it('never links the draft itself, nor what has no words', async () => {
    const { document } = await openUntitled(bridge);
    await run('linkTranscript', document.uri.toString());
    const empty = await vscode.workspace.openTextDocument({ content: '\n' });
    await run('linkTranscript', empty.uri.toString());
    await run('linkTranscript', at('lost.txt').toString());
    assert.deepEqual(parts.tapes.linked, []);
    const all = await parts.tapes.all();
    assert.ok(
      all.every(({ uri }) => ![document.uri.toString(), empty.uri.toString()].includes(uri.toString())),
    );
  });

  it('keeps who wrote it, how fully, in what language, and where the recording is', async () => {
    const name = 'orr-radio-tarn.srt';
    const before = await settingsOf(name);
    assert.equal(before?.kind, 'unknown');
    const said = { kind: 'machine', style: 'clean', language: 'en-GB', media: 'orr.mp3' };
    await run('describeTranscript', at(name).toString(), said);
    assert.deepEqual(await settingsOf(name), { ...before, ...said });
    await run('describeTranscript', at(name).toString(), before);
    assert.deepEqual(await settingsOf(name), before);
  });

  it('keeps whom a label stands for until it is taken back', async () => {
    const name = 'orr-radio-tarn.srt';
    let changes = 0;
    const watching = parts.tapes.onDidChange(() => (changes += 1));
    await run('mapSpeakerLabel', at(name).toString(), 'HOST', 'Anouk Delgado');
    await run('mapSpeakerLabel', at(name).toString(), 'ORR', 'Ben Orr');
    assert.deepEqual((await settingsOf(name))?.speakers, { HOST: 'Anouk Delgado', ORR: 'Ben Orr' });
    assert.ok(changes >= 2, 'whoever shows checks hears of it');
    await run('mapSpeakerLabel', at(name).toString(), 'HOST', null);
    assert.deepEqual((await settingsOf(name))?.speakers, { ORR: 'Ben Orr' });
    await run('mapSpeakerLabel', at(name).toString(), 'ORR', null);
    watching.dispose();
    assert.deepEqual((await settingsOf(name))?.speakers, {});
  });
});
