import type { Analysis, Statement } from '../engine';
import type { Passage } from './check';
import { passage } from './check-quotation';
import { findPlaces } from './matching/find-places';
import { Rarity } from './matching/rarity';
import { readPrinted } from './printed-words';
import type { Tape } from './tape';

/** How many words of the tape are looked at together, beyond the statement's own number. */
const reach = 30;
/** Less of the statement's words and it is no passage about the same thing. */
const least = 0.25;

/**
 * The passages of the tapes that have most of an indirect statement's words close together, nearest first; at most three,
 * none where nothing is near. Whole sentences. It is no verdict: in the writer's words, nothing needs to be the same.
 */
export function nearestPassages(analysis: Analysis, statement: Statement, tapes: readonly Tape[]): Passage[] {
  const parts = statement.content.map(({ start, end }) => ({ start, end, gap: 'none' as const }));
  const { words } = readPrinted(analysis.prose, parts, 'words');
  const matter = words.filter(({ grammar }) => !grammar);
  return findPlaces(matter.length > 0 ? matter : words, new Rarity(tapes), words.length + reach, 3)
    .filter(({ share }) => share >= least)
    .map(({ tape, from, to }) => {
      const stems = new Set((matter.length > 0 ? matter : words).map(({ stem }) => stem));
      const turns = new Map<number, number[]>();
      for (let at = from; at < to; at += 1) {
        if (!stems.has(tape.index.vocabulary[tape.index.ids[at] ?? 0]?.stem ?? '')) continue;
        const turn = tape.index.turns[at] ?? 0;
        turns.set(turn, [...(turns.get(turn) ?? []), at]);
      }
      // One person's words: those of the turn that has most of them.
      const [hits = [from]] = [...turns.values()].sort((a, b) => b.length - a.length);
      return passage(tape, ...sentencesAround(tape, hits[0] ?? from, (hits.at(-1) ?? from) + 1));
    });
}

/** How far a sentence is followed where the transcript has no full stops. */
const longestSentence = 40;

function sentencesAround({ index }: Tape, first: number, last: number): [from: number, to: number] {
  const turn = index.turns[first];
  const ends = (at: number): boolean => index.after[at] === 'stop' || index.after[at] === 'question';
  let from = first;
  while (from > 0 && first - from < longestSentence && index.turns[from - 1] === turn && !ends(from - 1))
    from -= 1;
  let to = Math.min(last, index.length);
  const lastTurn = index.turns[to - 1];
  while (to < index.length && to - last < longestSentence && index.turns[to] === lastTurn && !ends(to - 1))
    to += 1;
  return [from, to];
}
