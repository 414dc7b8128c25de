import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Speaker, Statement } from '../engine';
import type { ViewOptions } from './view-options';

/** Statements under one speaker; without a speaker, those whose speaker the draft does not give. */
export interface SpeakerNode {
  readonly type: 'speaker';
  readonly id: string;
  readonly draft: AnalysedDraft;
  readonly speaker: Speaker | undefined;
  readonly children: StatementNode[];
}

export interface StatementNode {
  readonly type: 'statement';
  readonly id: string;
  readonly draft: AnalysedDraft;
  readonly statement: Statement;
  readonly parent: SpeakerNode | undefined;
}

export type Node = SpeakerNode | StatementNode;

/**
 * The roots of the list. Ids come from names and words, not from positions, so that what is expanded and selected
 * stays so while the draft is edited; they are unique within a document and differ between documents.
 */
export function listNodes(draft: AnalysedDraft, options: ViewOptions): Node[] {
  const statements = draft.analysis.statements.filter((statement) => options.shows(statement));
  const prefix = draft.document.uri.toString();
  const node = (statement: Statement, parent?: SpeakerNode): StatementNode => ({
    type: 'statement',
    id: `${prefix}#${statement.id}`,
    draft,
    statement,
    parent,
  });
  if (options.grouping === 'story') return statements.map((statement) => node(statement));

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
