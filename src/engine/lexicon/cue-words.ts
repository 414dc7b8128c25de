import type { StatementClass } from '../analysis';
import { cueVerbTable } from './cue-verbs';
import { inflect } from './inflect';
import type { VerbForm } from './inflect';

export type Complement =
  | 'quote'
  | 'clause'
  | 'that'
  | 'wh'
  | 'inf'
  | 'doing'
  | 'object'
  | 'naming'
  | 'hearer'
  | 'urged'
  | 'about'
  | 'at'
  | 'scene'
  | 'figure';

export type CueFlag = 'loaded' | 'negative' | 'withheld' | 'weak' | 'manner';

/** A verb that marks words as said or held; see {@link cueVerbTable} for what the fields mean. */
export interface CueVerb {
  readonly lemma: string;
  /** The words that must follow the verb: "out" of "point out". Empty for a single verb. */
  readonly particles: readonly string[];
  readonly class: StatementClass;
  readonly takes: ReadonlySet<Complement>;
  readonly flags: ReadonlySet<CueFlag>;
}

/** One reading of a word form. */
export interface CueReading extends CueVerb {
  readonly forms: ReadonlySet<VerbForm>;
}

const flagNames: ReadonlySet<string> = new Set<CueFlag>(['loaded', 'negative', 'withheld', 'weak', 'manner']);

function readTable(table: string): Map<string, CueReading[]> {
  const readings = new Map<string, CueReading[]>();
  for (const line of table.split('\n')) {
    const match = /^([a-z ]+?)(?: \(([a-z, ]+)\))?\s+(speech|stance)\s+(.+)$/.exec(line);
    if (!match) continue;
    const [, phrase = '', irregular, kind, rest = ''] = match;
    const [lemma = '', ...particles] = phrase.split(' ');
    const fields = rest.trim().split(/\s+/);
    const verb: CueVerb = {
      lemma,
      particles,
      class: kind === 'stance' ? 'stance' : 'speech',
      takes: new Set(fields.filter((field) => !flagNames.has(field)) as Complement[]),
      flags: new Set(fields.filter((field) => flagNames.has(field)) as CueFlag[]),
    };
    const [past, participle] = irregular?.split(', ') ?? [];
    for (const [form, forms] of inflect(lemma, past, participle)) {
      const known = readings.get(form) ?? [];
      readings.set(form, known);
      known.push({ ...verb, forms });
    }
  }
  // The reading with the most particles is tried first: "point out" before "point".
  for (const known of readings.values()) known.sort((a, b) => b.particles.length - a.particles.length);
  return readings;
}

const readings = readTable(cueVerbTable);
const none: readonly CueReading[] = [];

/** The cue verbs that a word in lower case may be a form of, the longest phrase first; empty where there is none. */
export function cueWord(lower: string): readonly CueReading[] {
  return readings.get(lower) ?? none;
}
