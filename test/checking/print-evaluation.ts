import { accuracy, confusion, flagErrors, forgiven, percent, scorePairs } from './evaluate-pairs';
import type { Scored } from './evaluate-pairs';

// `--errors`: every pair that is not labelled as it should be; `--held`: also those of the set that is kept aside.
const errors = process.argv.includes('--errors');
const sets = process.argv.includes('--learnt') ? (['learnt'] as const) : (['learnt', 'held'] as const);

for (const set of sets) {
  const scored = scorePairs(set);
  const forgave = forgiven(scored).length;
  console.log(`## ${set}: ${scored.length} pairs\n\n${confusion(scored)}\n`);
  console.log(`All: ${percent(accuracy(scored))}. Altered meaning called better than altered: ${forgave}.`);
  for (const flag of ['wrong-speaker', 'meaning-risk'] as const) {
    console.log(`Flag ${flag}: wrong in ${flagErrors(scored, flag).length}.`);
  }
  if (errors && set === 'learnt') {
    for (const one of scored.filter(({ pair, found }) => pair.label !== found)) print(one);
    for (const flag of ['wrong-speaker', 'meaning-risk'] as const) {
      for (const one of flagErrors(scored, flag)) print(one);
    }
  }
  console.log('');
}

function print({ pair, found, flags }: Scored): void {
  const truth = [pair.label, ...pair.flags].join(' ');
  console.log(`${pair.file}:${pair.line}: ${truth}, said ${[found, ...flags].join(' ')}\n    ${pair.draft}`);
}
