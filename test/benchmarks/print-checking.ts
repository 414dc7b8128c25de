import { benchmarkChecking } from './checking';

let slow = false;
for (const { name, value, unit, bound } of benchmarkChecking()) {
  const over = bound !== null && value > bound;
  slow ||= over;
  const limit = bound === null ? '' : ` (at most ${bound})${over ? ' TOO SLOW' : ''}`;
  console.log(`${name}: ${value} ${unit}${limit}`);
}
process.exitCode = slow ? 1 : 0;
