import type { Analysis, Span, Speaker, Statement } from '../engine';
import { introduction } from './people-at';

/** An entry of the outline that is a statement, with what is reported inside its words. */
export interface StatementEntry {
  readonly statement: Statement;
  /** From the first to the last of its words, cue and source. */
  readonly whole: Span;
  /** Its first words. */
  readonly words: Span;
  readonly children: readonly StatementEntry[];
}

/** An entry that is a speaker; without one, for the statements that the draft gives nobody for. */
export interface SpeakerEntry {
  readonly speaker: Speaker | undefined;
  /** Where the speaker is introduced; without one, the first of the statements. */
  readonly introduced: Span;
  readonly statements: readonly StatementEntry[];
}

/** The statements in the order of the story, those reported inside another's words below it. */
export function outlineByStory({ statements }: Analysis): StatementEntry[] {
  const roots: OpenEntry[] = [];
  const open: OpenEntry[] = [];
  const entries = statements.flatMap((statement): OpenEntry[] => {
    const entry = statementEntry(statement);
    return entry ? [{ ...entry, children: [] }] : [];
  });
  for (const entry of entries.sort((a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end)) {
    const { depth } = entry.statement;
    while (open.length > 0 && !isIn(entry, open.at(-1))) open.pop();
    const outer = depth > 0 ? open.findLast(({ statement }) => statement.depth < depth) : undefined;
    (outer?.children ?? roots).push(entry);
    open.push(entry);
  }
  return roots;
}

/** Every speaker who says something, in the order of introduction, with what each says; nobody's first. */
export function outlineBySpeaker({ statements, speakers }: Analysis): SpeakerEntry[] {
  const bySpeaker = new Map<string | null, StatementEntry[]>();
  for (const statement of statements) {
    const entry = statementEntry(statement);
    if (!entry) continue;
    const group = bySpeaker.get(statement.speaker);
    if (group) group.push(entry);
    else bySpeaker.set(statement.speaker, [entry]);
  }
  return [null, ...speakers].flatMap((speaker): SpeakerEntry[] => {
    const said = bySpeaker.get(speaker?.id ?? null);
    const [first] = said ?? [];
    if (!said || !first) return [];
    const introduced = (speaker && introduction(speaker)) ?? first.words;
    return [{ speaker: speaker ?? undefined, introduced, statements: said }];
  });
}

interface OpenEntry extends StatementEntry {
  readonly children: OpenEntry[];
}

function isIn(entry: StatementEntry, outer: StatementEntry | undefined): boolean {
  return outer !== undefined && outer.whole.start <= entry.whole.start && entry.whole.end <= outer.whole.end;
}

function statementEntry(statement: Statement): StatementEntry | undefined {
  const { content, cue, source } = statement;
  const [words] = [content, cue, source].find((spans) => spans.length > 0) ?? [];
  const spans = [...content, ...cue, ...source];
  if (!words) return undefined;
  const whole = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return { statement, whole, words, children: [] };
}
