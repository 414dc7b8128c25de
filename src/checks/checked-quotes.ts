import * as vscode from 'vscode';
import { isOnTape, nearestPassages } from '../checking';
import type { Check, Passage } from '../checking';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Statement } from '../engine';
import { wordDiff } from '../report';
import type { DiffPart } from '../report';
import { rangeIn } from '../tapes/range-in';
import { tapeOfPassage } from './indexed-tapes';
import type { IndexedTape } from './indexed-tapes';

/** What the transcripts say of the quotations of one version of a draft. */
export class CheckedQuotes {
  readonly #byStatement = new Map<string, Check[]>();
  readonly #byId: ReadonlyMap<string, Check>;
  readonly #near = new Map<string, readonly Passage[]>();

  /**
   * @param tapes All transcripts there were.
   * @param checks In text order, one for each quotation.
   */
  constructor(
    readonly draft: AnalysedDraft,
    readonly tapes: readonly IndexedTape[],
    readonly checks: readonly Check[],
  ) {
    this.#byId = new Map(checks.map((check) => [check.id, check]));
    for (const check of checks) {
      if (check.statement === null) continue;
      const others = this.#byStatement.get(check.statement);
      if (others) others.push(check);
      else this.#byStatement.set(check.statement, [check]);
    }
  }

  get document(): vscode.TextDocument {
    return this.draft.document;
  }

  /** Whether the document still is what was checked. */
  get isCurrent(): boolean {
    return this.draft.isCurrent;
  }

  /** By {@link Check.id}. */
  check(id: string): Check | undefined {
    return this.#byId.get(id);
  }

  /** The checks of a statement's quotations, in text order; none where it has none. */
  of(statement: Pick<Statement, 'id'>): readonly Check[] {
    return this.#byStatement.get(statement.id) ?? [];
  }

  /** The quotation at the offset; a span's end belongs to it. */
  at(offset: number): Check | undefined {
    const around = this.checks.filter(({ content }) =>
      content.some(({ start, end }) => start <= offset && offset <= end),
    );
    // Of two that touch, the one that begins here.
    return around.at(-1);
  }

  /** For a statement in the writer's words: the passages nearest to it, nearest first, at most three. No verdict. */
  near(statement: Statement): readonly Passage[] {
    let passages = this.#near.get(statement.id);
    if (!passages) {
      passages = nearestPassages(
        this.draft.analysis,
        statement,
        this.tapes.map(({ tape }) => tape),
      );
      this.#near.set(statement.id, passages);
    }
    return passages;
  }

  /**
   * The passages that are shown for an id, in the order in which they are shown: of a quotation by the id of its check, of a
   * statement in the writer's words by its own.
   */
  passages(id: string): readonly Passage[] {
    const check = this.#byId.get(id);
    if (check) return check.passages;
    const statement = this.draft.statement(id);
    return statement?.kind === 'indirect' && statement.class === 'speech' ? this.near(statement) : [];
  }

  /** Whether some transcript gives words to the quotation's speaker by name. */
  isOnTape({ speaker }: Check): boolean {
    const person = this.draft.speaker(speaker);
    const tapes = this.tapes.map(({ tape }) => tape);
    return person !== undefined && isOnTape(person, this.draft.analysis.speakers, tapes);
  }

  /** A quotation beside the tape, passage by passage. */
  diff({ passages, edits }: Check): DiffPart[][] {
    return wordDiff(passages, edits, (passage) => {
      const { start, end } = passage.span;
      const written = this.tapeOf(passage)?.tape.index.written ?? [];
      return written.filter((word) => start <= word.start && word.end <= end);
    });
  }

  /** Where a passage stands in its transcript's file. */
  locationOf(passage: Passage): vscode.Location | undefined {
    const tape = this.tapeOf(passage);
    return tape && new vscode.Location(tape.uri, rangeIn(tape, passage.span));
  }

  /** The transcript that a passage is from. */
  tapeOf(passage: Passage): IndexedTape | undefined {
    return tapeOfPassage(this.tapes, passage);
  }
}
