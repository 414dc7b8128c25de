import type { Analysis, Statement } from '../engine';
import { place } from './anchoring';
import type { Mark, SignOffMark } from './annotation';

/**
 * How far a statement has been checked.
 * - `changed`: it was confirmed or cut, and since then its words, its speaker or its kind have changed.
 * - `query`: somebody asks something of the writer. `unchecked`: nobody has said anything yet.
 * - `no-source`: confirmed, but against nothing that is on file: to be seen, not a pass.
 * - `confirmed`: checked against something. `cut`: to be taken out of the draft.
 */
export type SignOffState = 'changed' | 'query' | 'unchecked' | 'no-source' | 'confirmed' | 'cut';

/** In the order in which a checker works them off. */
export const signOffStates: readonly SignOffState[] = [
  'changed',
  'query',
  'unchecked',
  'no-source',
  'confirmed',
  'cut',
];

export type Change = 'words' | 'speaker' | 'kind';

/** How a statement stands, and who said what of it. */
export interface SignOff {
  readonly state: SignOffState;
  /** The mark that counts; null where nobody has said anything. */
  readonly mark: SignOffMark | null;
  /** What has changed since the mark. */
  readonly changes: readonly Change[];
  /** Every mark on the statement, the oldest first. */
  readonly history: readonly SignOffMark[];
}

export const unchecked: SignOff = { state: 'unchecked', mark: null, changes: [], history: [] };

/** The sign-off of a whole draft. */
export interface SignOffs {
  /** By statement id; a statement that is not in it is unchecked. */
  readonly byStatement: ReadonlyMap<string, SignOff>;
  /** The last marks on words that are no longer in the draft. */
  readonly lost: readonly SignOffMark[];
}

/** How the statements of a draft stand, by the marks on them. Linear in the length of the text and of the marks. */
export function signOffsOf(text: string, analysis: Analysis, marks: readonly Mark[]): SignOffs {
  const own = marks.filter((mark) => mark.purpose === 'sign-off');
  const byId = new Map(own.map((mark) => [mark.id, mark]));
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  const byStatement = new Map<
    string,
    { statement: Statement; heads: { mark: SignOffMark; same: boolean }[] }
  >();
  const lost: SignOffMark[] = [];
  for (const { anchored: mark, statement, same } of place(text, analysis.statements, headsOf(own))) {
    if (!statement) {
      if (mark.verdict === 'confirmed' || mark.verdict === 'query') lost.push(mark);
      continue;
    }
    const entry = byStatement.get(statement.id) ?? { statement, heads: [] };
    entry.heads.push({ mark, same });
    byStatement.set(statement.id, entry);
  }
  const signOffs = [...byStatement].map(([id, { statement, heads }]): [string, SignOff] => {
    const history = historyOf(
      heads.map(({ mark }) => mark),
      byId,
    );
    const last = heads.reduce((a, b) => (isLater(b.mark, a.mark) ? b : a));
    const speaker = statement.speaker === null ? null : (names.get(statement.speaker) ?? null);
    const changes = changesSince(last.mark, last.same, statement, speaker);
    return [id, { state: stateOf(last.mark, changes), mark: last.mark, changes, history }];
  });
  return { byStatement: new Map(signOffs), lost };
}

/** Those that no other comes after. */
export function headsOf<T extends Mark>(marks: readonly T[]): T[] {
  const superseded = new Set(marks.flatMap((mark) => mark.supersedes));
  return marks.filter(({ id }) => !superseded.has(id));
}

/** Whether a mark was made after another; of two at the same moment one and always the same. */
export function isLater(a: Mark, b: Mark): boolean {
  return a.created > b.created || (a.created === b.created && a.id > b.id);
}

function historyOf(heads: readonly SignOffMark[], byId: ReadonlyMap<string, SignOffMark>): SignOffMark[] {
  const all = new Set<SignOffMark>();
  const due = [...heads];
  for (let mark = due.pop(); mark; mark = due.pop()) {
    if (all.has(mark)) continue;
    all.add(mark);
    for (const id of mark.supersedes) {
      const earlier = byId.get(id);
      if (earlier) due.push(earlier);
    }
  }
  return [...all].sort((a, b) => (isLater(a, b) ? 1 : -1));
}

function changesSince(
  mark: SignOffMark,
  same: boolean,
  statement: Statement,
  speaker: string | null,
): Change[] {
  const changes: Change[] = [];
  if (!same) changes.push('words');
  if (mark.speaker !== null && speaker !== null && !isSameName(mark.speaker, speaker))
    changes.push('speaker');
  if (mark.kind !== null && mark.kind !== statement.kind && statement.kind !== 'indirect')
    changes.push('kind');
  return changes;
}

/** "Mara Quill" and "Quill" are one name that the draft has come to give in full. */
function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [a, b]
    .map((name) => name.toLowerCase().split(/\s+/))
    .sort((one, other) => one.length - other.length) as [string[], string[]];
  return shorter.every((word) => longer.includes(word));
}

function stateOf({ verdict, evidence }: SignOffMark, changes: readonly Change[]): SignOffState {
  if (verdict === 'unchecked' || verdict === 'query') return verdict;
  if (changes.length > 0) return 'changed';
  if (verdict === 'cut') return 'cut';
  return evidence === null ? 'no-source' : 'confirmed';
}

/** How far the checking of a draft has come. */
export interface Progress {
  /** Statements that are to stay in the draft. */
  readonly total: number;
  readonly checked: number;
  readonly changed: number;
  readonly queries: number;
  readonly withoutSource: number;
  readonly cut: number;
  /** Confirmed or queried words that are no longer in the draft. */
  readonly lost: number;
}

export function progressOf(statements: readonly Statement[], { byStatement, lost }: SignOffs): Progress {
  const count = (state: SignOffState): number =>
    statements.filter(({ id }) => (byStatement.get(id) ?? unchecked).state === state).length;
  const cut = count('cut');
  return {
    total: statements.length - cut,
    checked: count('confirmed'),
    changed: count('changed'),
    queries: count('query'),
    withoutSource: count('no-source'),
    cut,
    lost: lost.length,
  };
}
