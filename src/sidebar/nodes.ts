import type { Check } from '../checking';
import type { CheckClass } from '../checks/check-class';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Speaker, Statement } from '../engine';
import { signOffStates } from '../record';
import type { SignOff, SignOffState } from '../record';
import type { ViewOptions } from './view-options';

/** Statements under one speaker; without a speaker, those whose speaker the draft does not give. */
export interface SpeakerNode {
  readonly type: 'speaker';
  readonly id: string;
  readonly draft: AnalysedDraft;
  readonly speaker: Speaker | undefined;
  readonly children: StatementNode[];
}

/** Statements that stand alike: one step of a checklist. */
export interface StateNode {
  readonly type: 'state';
  readonly id: string;
  readonly draft: AnalysedDraft;
  readonly state: SignOffState;
  readonly children: StatementNode[];
}

export type GroupNode = SpeakerNode | StateNode;

export interface StatementNode {
  readonly type: 'statement';
  readonly id: string;
  readonly draft: AnalysedDraft;
  readonly statement: Statement;
  readonly signOff: SignOff;
  /** Of its quotations, in text order; none where they are not checked. */
  readonly checks: readonly Check[];
  readonly parent: GroupNode | undefined;
}

export type Node = GroupNode | StatementNode;

/** How each statement of a draft stands. */
export interface SignOffSource {
  signOff(draft: AnalysedDraft, statement: Statement): SignOff;
}

/** What the transcripts say of each statement of a draft. */
export interface CheckSource {
  checksOf(draft: AnalysedDraft, statement: Statement): readonly Check[];
  classesOf(draft: AnalysedDraft, statement: Statement): readonly CheckClass[] | undefined;
}

/**
 * The roots of the list. Ids come from names and words, not from positions, so that what is expanded and selected
 * stays so while the draft is edited; they are unique within a document and differ between documents.
 */
export function listNodes(
  draft: AnalysedDraft,
  options: ViewOptions,
  source: SignOffSource,
  checks: CheckSource,
): Node[] {
  const signOffOf = (statement: Statement) => source.signOff(draft, statement);
  const statements = draft.analysis.statements.filter((one) =>
    options.shows(one, signOffOf(one).state, checks.classesOf(draft, one)),
  );
  const prefix = draft.document.uri.toString();
  const node = (statement: Statement, parent?: GroupNode): StatementNode => ({
    type: 'statement',
    id: `${prefix}#${statement.id}`,
    draft,
    statement,
    signOff: signOffOf(statement),
    checks: checks.checksOf(draft, statement),
    parent,
  });
  if (options.grouping === 'story') return statements.map((statement) => node(statement));
  if (options.grouping === 'checklist')
    return signOffStates.flatMap((state) => {
      const children: StatementNode[] = [];
      const group: StateNode = { type: 'state', id: `${prefix}##${state}`, draft, state, children };
      for (const one of statements) if (signOffOf(one).state === state) children.push(node(one, group));
      return children.length > 0 ? [group] : [];
    });

  const bySpeaker = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const group = bySpeaker.get(statement.speaker);
    if (group) group.push(statement);
    else bySpeaker.set(statement.speaker, [statement]);
  }
  const speakers = [...bySpeaker.keys()].sort((a, b) => Number(a !== null) - Number(b !== null));
  const names = new Map<string, number>();
  return speakers.map((id) => {
    const speaker = draft.speaker(id);
    const name = speaker?.name ?? '';
    const namesakes = names.get(name) ?? 0;
    names.set(name, namesakes + 1);
    const children: StatementNode[] = [];
    const group: SpeakerNode = {
      type: 'speaker',
      id: `${prefix}#${name}#${namesakes}`,
      draft,
      speaker,
      children,
    };
    for (const statement of bySpeaker.get(id) ?? []) children.push(node(statement, group));
    return group;
  });
}
