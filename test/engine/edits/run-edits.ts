import { writeFileSync, readdirSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { assertSameAsFresh, shortened } from './compare';
import { sequenceOf } from './sequences';

/*
 * npm run test:edits -- COUNT [FIRST]
 *
 * Compares the analysis kept up to date with a fresh one through COUNT sequences of edits, those of the seeds from FIRST on.
 * A sequence that fails is shortened and becomes a numbered fixture.
 */

const count = Number(process.argv[2] ?? 1000);
const first = Number(process.argv[3] ?? 1000);
const folder = join('test', 'engine', 'edits', 'fixtures');
let failed = 0;
for (let seed = first; seed < first + count; seed += 1) {
  const sequence = sequenceOf(seed);
  try {
    assertSameAsFresh(sequence);
  } catch (error) {
    failed += 1;
    mkdirSync(folder, { recursive: true });
    const name = `${String(readdirSync(folder).length + 1).padStart(3, '0')}.json`;
    writeFileSync(join(folder, name), `${JSON.stringify(shortened(sequence), null, 2)}\n`);
    console.log(`seed ${seed} fails: ${name}. ${String(error).slice(0, 600)}`);
    if (failed >= 5) break;
  }
  if ((seed - first + 1) % 100 === 0) console.log(`${seed - first + 1} sequences, ${failed} failed`);
}
console.log(`${count} sequences of edits, ${failed} failed.`);
process.exitCode = failed > 0 ? 1 : 0;
