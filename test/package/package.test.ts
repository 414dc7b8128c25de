import { strict as assert } from 'node:assert';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbenchHost } from '../browser/workbench';
import { root } from '../hosts/project';
import { unpackVsix, vsixFile, type Unpacked } from './vsix';

/** Names of formats that a record of sign-offs gives as its own. They look like addresses; nothing opens them. */
const vocabularies = new Set(['http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/TR/media-frags/']);

const golden = join(root, 'test', 'package', 'files.golden');

describe('The package', () => {
  let vsix: Unpacked;

  before(async () => {
    vsix = await unpackVsix();
  });

  it('holds exactly the files it should', () => {
    const files = vsix.files.join('\n') + '\n';
    if (process.env['UPDATE_GOLDENS']) writeFileSync(golden, files);
    assert.equal(files, readFileSync(golden, 'utf8'));
  });

  it('is small', () => {
    const kilobytes = (file: string) => Math.ceil(statSync(file).size / 1000);
    assert.ok(kilobytes(vsixFile) <= 1500, `the VSIX has ${kilobytes(vsixFile)} KB`);
    const bundle = kilobytes(join(vsix.folder, 'dist', 'extension.js'));
    // 775 KB of code, 300 of which are the tagger, and at most 1.2 MB of the models' weights, which base64 makes a third larger.
    assert.ok(bundle <= 775 + 1200, `dist/extension.js has ${bundle} KB`);
  });

  it('has no way to send anything anywhere', () => {
    const bundle = readFileSync(join(vsix.folder, 'dist', 'extension.js'), 'utf8');
    const found = bundle.match(
      /\b(fetch|importScripts|sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b.{0,40}|https?:\/\/[^\s"'`]{1,60}/g,
    );
    const elsewhere = found?.filter((address) => !vocabularies.has(address)) ?? [];
    assert.deepEqual(elsewhere, []);
  });

  it('has no source map and no path of the machine it was built on', () => {
    const bundle = readFileSync(join(vsix.folder, 'dist', 'extension.js'), 'utf8');
    assert.ok(!bundle.includes('sourceMappingURL'));
    assert.ok(!bundle.includes(root));
  });

  it('works as it is: highlights a draft and lists its statements', async () => {
    const host = await WorkbenchHost.start({}, vsix.folder);
    try {
      const workbench = await host.open();
      await workbench.openDraft('last-bus.txt');
      await workbench.command('List Statements');
      await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Teodora Lund' }).first().waitFor();
      assert.deepEqual(host.requestsElsewhere, []);
    } finally {
      await host.close();
    }
  });
});
