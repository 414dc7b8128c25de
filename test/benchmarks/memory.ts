import { analyze, ChangingDraft } from '../../src/engine';
import { draftOf, draftsOf } from './drafts';
import { heapInUse, rounded } from './figure';
import type { Figure } from './figure';

/** What drafts leave on the heap, as a share of what was there before: 200 of them, and as many again. */
export function benchmarkMemory(): Figure[] {
  const articles = draftsOf(0);
  // Numbered, so that a memory of texts seen before would show.
  const openAndClose = (from: number, count: number): number => {
    let kept = 0;
    for (let at = from; at < from + count; at += 1) {
      kept += analyze(`Draft ${at}. ${articles[at % articles.length] ?? ''}`).statements.length;
    }
    return kept;
  };
  // Word lists, weights and compiled code stay for good, whoever comes first.
  openAndClose(0, 200);
  const start = heapInUse();
  openAndClose(1000, 200);
  const after200 = heapInUse();
  openAndClose(2000, 200);
  const after400 = heapInUse();
  const long = draftOf(1_048_576 / 5.8);
  const held = [analyze(long)];
  const holding = heapInUse();
  const size = long.length / 1024;
  const changing = new ChangingDraft();
  held.push(changing.analyze(long));
  const keeping = heapInUse();
  const used = (holding - after400) / 1024;
  return [
    { name: 'heap before', value: rounded(start / 1024, 0), unit: 'KB', bound: null },
    { name: 'left by 200 drafts', value: share(after200, start), unit: '%', bound: 5 },
    { name: 'left by 200 more', value: share(after400, after200), unit: '%', bound: 5 },
    { name: 'a draft of 1 MB', value: rounded(size, 0), unit: 'KB', bound: null },
    {
      name: `its analysis (${held[0]?.statements.length ?? 0} statements)`,
      value: rounded(used, 0),
      unit: 'KB',
      bound: null,
    },
    {
      name: 'it while it is on the screen, with all that is kept of it',
      value: rounded((keeping - holding) / 1024, 0),
      unit: 'KB',
      bound: null,
    },
  ];
}

const share = (now: number, before: number): number => rounded((100 * (now - before)) / before, 1);
