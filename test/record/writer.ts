/**
 * A window of its own, for tests to end: adds marks to a record and prints the id of each that is kept.
 *
 * `node out/record-writer.js '{"folder":…,"turns":…,"token":…,"count":…,"dieAt":…,"removesFirst":…}'`
 */
import { writeSync } from 'node:fs';
import { changeSidecar, draftRecords, recordName, takingTurns, withMark } from '../../src/record';
import type { Mark } from '../../src/record';
import { nodeFiles, nodeTurnMark } from './node-files';

export interface WriterOptions {
  readonly folder: string;
  /** The file that all writers take turns by. */
  readonly turns: string;
  /** Begins the ids of its marks. */
  readonly token: string;
  readonly count: number;
  /** Ends itself, as by a power cut, at its step of this number. */
  readonly dieAt?: number;
  readonly removesFirst?: boolean;
}

const options = JSON.parse(process.argv[2] ?? '{}') as WriterOptions;
const { folder, turns, token, count, dieAt, removesFirst } = options;

let steps = 0;
const files = nodeFiles(
  folder,
  () => {
    steps += 1;
    if (steps === dieAt) process.kill(process.pid, 'SIGKILL');
  },
  removesFirst,
);
const turn = takingTurns(nodeTurnMark(turns), 1000);

function mark(number: number): Mark {
  return {
    id: `${token}-${number}`,
    created: '2030-01-01T00:00:00.000Z',
    creator: token,
    anchors: [{ exact: '“It leaks,”', prefix: '', suffix: ' said Quill.', start: 0, end: 11 }],
    supersedes: [],
    purpose: 'sign-off',
    verdict: 'confirmed',
    note: '',
    evidence: null,
    speaker: null,
    kind: null,
  };
}

async function write(): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const added = mark(number);
    await changeSidecar(files, turn, recordName('draft.md'), draftRecords, token, (record) =>
      withMark(record, added, 'draft.md'),
    );
    writeSync(1, `${added.id}\n`);
  }
}

write().catch((error: unknown) => {
  writeSync(2, (error as NodeJS.ErrnoException).code ?? String(error));
  process.exitCode = 1;
});
