import type * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Corrections } from '../drafts/corrections';
import type { Statement } from '../engine';
import {
  anchoredSpans,
  anchorOf,
  draftRecords,
  headsOf,
  marksOf,
  recordName,
  signOffsOf,
  unchecked,
  withMark,
} from '../record';
import type {
  Correction,
  CorrectionMark,
  DraftRecord,
  Evidence,
  Mark,
  SignOff,
  SignOffs,
  Verdict,
} from '../record';
import type { SharedTurns } from './shared-turns';
import { Sidecars } from './sidecars';

/** What somebody says of a statement after checking it. */
export interface SignedOff {
  readonly verdict: Verdict;
  readonly note?: string;
  readonly evidence?: Evidence | null;
}

/** The sign-off and the corrections of every draft: who said what of which statement. */
export class DraftRecords implements Corrections, vscode.Disposable {
  readonly sidecars: Sidecars<DraftRecord>;
  readonly #marks = new WeakMap<DraftRecord, readonly Mark[]>();
  readonly #signOffs = new WeakMap<
    AnalysedDraft,
    { readonly record: DraftRecord; readonly signOffs: SignOffs }
  >();

  /** There are other marks on the document. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;

  constructor(state: vscode.Memento, turns: SharedTurns) {
    this.sidecars = new Sidecars({
      kind: draftRecords,
      nameOf: recordName,
      ending: '.record.json',
      state,
      turns,
    });
    this.onDidChange = this.sidecars.onDidChange;
  }

  marksOn(document: vscode.TextDocument): readonly Mark[] {
    const record = this.sidecars.of(document);
    let marks = this.#marks.get(record);
    if (!marks) this.#marks.set(record, (marks = marksOf(record)));
    return marks;
  }

  /** How the statements of a draft stand; worked out once for each analysis and each state of the record. */
  signOffs(draft: AnalysedDraft): SignOffs {
    const record = this.sidecars.of(draft.document);
    const known = this.#signOffs.get(draft);
    if (known?.record === record) return known.signOffs;
    const signOffs = signOffsOf(draft.text, draft.analysis, this.marksOn(draft.document));
    this.#signOffs.set(draft, { record, signOffs });
    return signOffs;
  }

  signOff(draft: AnalysedDraft, statement: Statement): SignOff {
    return this.signOffs(draft).byStatement.get(statement.id) ?? unchecked;
  }

  /** Keeps what somebody says of a statement as it stands now. */
  async sign(draft: AnalysedDraft, statement: Statement, creator: string, said: SignedOff): Promise<void> {
    const earlier = headsOf(this.signOff(draft, statement).history);
    await this.#add(draft, {
      ...markOn(draft, statement, creator, earlier),
      purpose: 'sign-off',
      verdict: said.verdict,
      note: said.note ?? '',
      evidence: said.evidence ?? null,
      speaker: draft.speaker(statement.speaker)?.name ?? null,
      kind: statement.kind,
    });
  }

  /** Keeps a correction of a statement, in the place of one made before. */
  async correct(
    draft: AnalysedDraft,
    statement: Statement,
    creator: string,
    correction: Correction,
    earlier?: CorrectionMark,
  ): Promise<void> {
    await this.#add(draft, {
      ...markOn(draft, statement, creator, earlier ? [earlier] : []),
      purpose: 'correction',
      correction,
    });
  }

  dispose(): void {
    this.sidecars.dispose();
  }

  async #add({ document }: AnalysedDraft, mark: Mark): Promise<void> {
    const draft = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    await this.sidecars.add(document, withMark(draftRecords.empty, mark, draft));
  }
}

function markOn(
  { text }: AnalysedDraft,
  statement: Statement,
  creator: string,
  earlier: readonly Mark[],
): Pick<Mark, 'id' | 'created' | 'creator' | 'anchors' | 'supersedes'> {
  return {
    id: `urn:uuid:${crypto.randomUUID()}`,
    created: new Date().toISOString(),
    creator,
    anchors: anchoredSpans(statement).map((span) => anchorOf(text, span)),
    supersedes: earlier.map(({ id }) => id),
  };
}
