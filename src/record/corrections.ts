import type { Analysis, Quotation, Speaker, Span, Statement } from '../engine';
import { place } from './anchoring';
import type { CorrectionMark, Mark } from './annotation';
import { anchoredSpans } from './passages';
import { headsOf, isLater } from './sign-offs';

/** An analysis with the corrections of a person in it. */
export interface CorrectedAnalysis {
  /** What the engine says. */
  readonly read: Analysis;
  readonly analysis: Analysis;
  /** The correction in force for each corrected statement, by its id. */
  readonly corrected: ReadonlyMap<string, CorrectionMark>;
  /** What the engine takes for statements and a person does not. */
  readonly dismissed: readonly { readonly statement: Statement; readonly mark: CorrectionMark }[];
}

/**
 * Puts corrections into what the engine says: other speakers, statements that are none. Statements that have their
 * speaker from a corrected one ("carried over", "goes on from") have the corrected speaker too, and so has a quotation
 * that follows it with nobody named. Ids of statements stay what they were.
 *
 * Linear in the length of the text and of the corrections; without any the analysis itself comes back.
 */
export function correctAnalysis(text: string, analysis: Analysis, marks: readonly Mark[]): CorrectedAnalysis {
  const own = headsOf(marks.filter((mark) => mark.purpose === 'correction'));
  if (own.length === 0) return { read: analysis, analysis, corrected: new Map(), dismissed: [] };
  const inForce = new Map<string, CorrectionMark>();
  for (const { anchored: mark, statement } of place(text, analysis.statements, own)) {
    const other = statement && inForce.get(statement.id);
    if (statement && (!other || isLater(mark, other))) inForce.set(statement.id, mark);
  }
  for (const [id, { correction }] of inForce) if (correction.is === 'as-read') inForce.delete(id);
  if (inForce.size === 0) return { read: analysis, analysis, corrected: new Map(), dismissed: [] };

  const speakers = new Speakers(analysis.speakers);
  const dismissed: { statement: Statement; mark: CorrectionMark }[] = [];
  const statements: Statement[] = [];
  const teacher = new Teacher(analysis);
  for (const statement of analysis.statements) {
    const mark = inForce.get(statement.id);
    if (mark?.correction.is === 'not-a-statement') {
      dismissed.push({ statement, mark });
    } else if (mark?.correction.is === 'said-by') {
      const corrected = saidBy(statement, speakers.idOf(mark.correction.speaker));
      teacher.learn(statement, corrected);
      statements.push(corrected);
    } else {
      statements.push(teacher.teach(statement));
    }
  }
  const gone = new Set(dismissed.map(({ statement }) => statement.id));
  return {
    read: analysis,
    analysis: {
      ...analysis,
      statements,
      speakers: speakers.all,
      quotations: analysis.quotations.map((quotation) => withoutStatement(quotation, gone)),
    },
    corrected: inForce,
    dismissed,
  };
}

/** The speakers of the draft and those whom a person has named beside them. */
class Speakers {
  readonly all: Speaker[];

  constructor(given: readonly Speaker[]) {
    this.all = [...given];
  }

  idOf(name: string): string {
    const known =
      this.all.find((speaker) => speaker.name === name) ??
      this.all.find(({ spellings }) => spellings.includes(name));
    if (known) return known.id;
    const id = `s${this.all.length + 1}`;
    this.all.push({
      id,
      name,
      kind: 'person',
      description: null,
      affiliation: null,
      spellings: [],
      mentions: [],
    });
    return id;
  }
}

function saidBy(statement: Statement, speaker: string): Statement {
  return {
    ...statement,
    speaker,
    confidence: 1,
    reason: { code: 'corrected', evidence: [] },
    candidates: [],
  };
}

/** Hands the corrected speaker on to the statements that rest on a corrected one. */
class Teacher {
  readonly #people: readonly { readonly speaker: string; readonly start: number }[];
  /** The last statement of the writer's own report, as the engine reads it and as it is corrected. */
  #last: { readonly was: Statement; readonly now: Statement } | undefined;

  constructor({ speakers }: Analysis) {
    this.#people = speakers
      .flatMap(({ id, mentions }) =>
        mentions.filter(({ quoted }) => !quoted).map(({ start }) => ({ speaker: id, start })),
      )
      .sort((a, b) => a.start - b.start);
  }

  learn(was: Statement, now: Statement): void {
    if (was.depth === 0) this.#last = { was, now };
  }

  /** The statement with the speaker it has now that the one before has another. */
  teach(statement: Statement): Statement {
    if (statement.depth > 0) return statement;
    const last = this.#last;
    const now =
      last && last.was !== last.now && last.now.speaker !== null ? this.#taught(statement, last) : statement;
    this.#last = { was: statement, now };
    return now;
  }

  #taught(statement: Statement, { was, now }: { was: Statement; now: Statement }): Statement {
    const spans = anchoredSpans(now);
    const { code, evidence } = statement.reason;
    const restsOnIt =
      (code === 'carried-over' && statement.speaker === was.speaker) ||
      (code === 'inherited' && evidence.some((span) => overlaps(span, was.source)));
    const isBare = statement.kind === 'direct' && statement.cue.length === 0 && statement.source.length === 0;
    const follows = code === 'nobody' && isBare && !this.#someoneBetween(was, statement);
    if (!restsOnIt && !follows) return statement;
    return {
      ...statement,
      speaker: now.speaker,
      inferred: true,
      confidence: follows ? carriedOver : statement.confidence,
      reason: { code: restsOnIt ? code : 'carried-over', evidence: spans.slice(0, 1) },
      candidates: statement.candidates.filter(({ speaker }) => speaker !== now.speaker),
    };
  }

  /** Whether the writer refers to anybody between two statements. */
  #someoneBetween(before: Statement, after: Statement): boolean {
    const from = Math.max(...[...before.content, ...before.cue, ...before.source].map(({ end }) => end));
    const to = Math.min(...[...after.content, ...after.cue].map(({ start }) => start));
    let low = 0;
    let high = this.#people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#people[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (this.#people[low]?.start ?? Infinity) < to;
  }
}

/** What the engine gives a speaker that is carried over with no rival in sight. */
const carriedOver = 0.75;

function overlaps({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}

function withoutStatement(quotation: Quotation, gone: ReadonlySet<string>): Quotation {
  if (quotation.statement === null || !gone.has(quotation.statement)) return quotation;
  return { ...quotation, statement: null, role: 'scare' };
}
