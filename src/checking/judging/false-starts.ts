import type { After } from '../words/read-words';
import { softPhrases } from '../words/fillers';

/** A word of the tape as these rules see it. */
export interface SaidWord {
  readonly key: string;
  readonly stem: string;
  readonly hesitation: boolean;
  readonly grammar: boolean;
  readonly risk: string | null;
  readonly after: After;
}

/** How long a start that is cut off may be; and one of which the new start repeats nothing. */
const longestStart = 7;
const longestUnrelatedStart = 4;

/**
 * What remains of words that print leaves out, when hesitations, immediate repeats and cut-off starts are taken from
 * them. `before` and `behind` are the words around them on the tape, which print keeps.
 */
export function withoutStumbles<W extends SaidWord>(
  left: readonly W[],
  before: readonly W[],
  behind: readonly W[],
): W[] {
  let rest = left.filter(({ hesitation }) => !hesitation);
  const next = behind.filter(({ hesitation }) => !hesitation);
  const previous = before.filter(({ hesitation }) => !hesitation);
  for (;;) {
    const shorter = withoutStart(withoutRepeat(rest, previous, next), previous, next);
    if (shorter.length === rest.length) return rest;
    rest = shorter;
  }
}

/** Takes out words that are said again at once: "we were, we were". */
function withoutRepeat<W extends SaidWord>(rest: W[], previous: readonly W[], next: readonly W[]): W[] {
  for (let length = Math.min(8, rest.length); length >= 1; length -= 1) {
    for (let at = 0; at + length <= rest.length; at += 1) {
      const one = rest.slice(at, at + length);
      const behind = [...rest.slice(at + length), ...next].slice(0, length);
      const ahead = [...previous, ...rest.slice(0, at)].slice(-length);
      // What is said twice for weight ("never, never") is no stumble, but nothing is lost by it either.
      if (same(one, behind) || same(one, ahead)) return [...rest.slice(0, at), ...rest.slice(at + length)];
    }
  }
  return rest;
}

function same(a: readonly SaidWord[], b: readonly SaidWord[]): boolean {
  return a.length === b.length && a.every(({ key }, index) => key === b[index]?.key);
}

/**
 * Takes out a start that the speaker breaks off: a word cut short ("wen- went"), or a few words before a dash where a
 * new start follows. What meaning hangs on goes only where the new start says it again.
 */
function withoutStart<W extends SaidWord>(rest: W[], previous: readonly W[], next: readonly W[]): W[] {
  const fragment = rest.findIndex(({ after }) => after === 'fragment');
  if (fragment >= 0) {
    const resumed = rest[fragment + 1] ?? next[0];
    const word = rest[fragment];
    if (word && resumed && (resumed.key.startsWith(word.key) || word.risk === null)) {
      return withoutReach(rest, fragment, previous, next, fragment);
    }
  }
  const dash = rest.findIndex(({ after }) => after === 'dash');
  return dash < 0 ? rest : withoutReach(rest, dash, previous, next, dash + 1);
}

/** Takes out the words up to `end`, as far back as they may be the start; at least the fragment itself. */
function withoutReach<W extends SaidWord>(
  rest: W[],
  end: number,
  previous: readonly W[],
  next: readonly W[],
  none: number,
): W[] {
  const later = [...rest.slice(end + 1), ...next].slice(0, longestStart + 3);
  const atStart = starts(previous.at(-1));
  for (let from = Math.max(0, end + 1 - longestStart); from <= end; from += 1) {
    const start = rest.slice(from, end + 1);
    const begins = (from === 0 ? atStart : starts(rest[from - 1])) && start.length <= longestUnrelatedStart;
    const again = start[0]?.key === later[0]?.key || start[0]?.key === later[1]?.key;
    const kept = start.every(({ risk, key }) => risk === null || later.some((word) => word.key === key));
    const grammar = start.every((word) => word.grammar);
    const twice =
      start.filter(({ key }) => later.some((word) => word.key === key)).length * 2 >= start.length;
    if (kept && (begins || again || grammar || twice))
      return [...rest.slice(0, from), ...rest.slice(end + 1)];
  }
  return none === end ? [...rest.slice(0, end), ...rest.slice(end + 1)] : rest;
}

function starts(before: SaidWord | undefined): boolean {
  return before === undefined || before.after === 'stop' || before.after === 'question';
}

/** What remains when words that are often said without meaning anything are taken out as well. */
export function withoutSoftWords<W extends SaidWord>(rest: readonly W[]): W[] {
  const left: W[] = [];
  for (let at = 0; at < rest.length;) {
    const phrase = softPhrases.find((words) => words.every((word, index) => rest[at + index]?.key === word));
    if (phrase) at += phrase.length;
    else {
      const word = rest[at];
      if (word) left.push(word);
      at += 1;
    }
  }
  return left;
}
