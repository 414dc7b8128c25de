import { readFileSync } from 'node:fs';
import { analyze } from '../engine';

for (const file of process.argv.slice(3)) {
  const text = readFileSync(file, 'utf8');
  process.stdout.write(JSON.stringify({ file, ...analyze(text) }) + '\n');
}
