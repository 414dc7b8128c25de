import * as vscode from 'vscode';
import { classOf, gravest } from '../checks/check-class';
import type { CheckIcons } from '../checks/check-icons';
import type { StatementKind } from '../engine';
import type { SignOffState } from '../record';
import { contentWords } from '../report';
import { checkName, findingSentence } from '../wording/checks';
import { kindName } from '../wording/kinds';
import { describedBeyondName } from '../wording/speakers';
import { countSentence } from '../wording/counts';
import { stateHeading, stateName } from '../wording/sign-offs';
import type { Node, SpeakerNode, StateNode, StatementNode } from './nodes';
import { statementSpans } from '../drafts/analysed-draft';

/** Shows a statement, by the address of its document and its id. */
export const showStatementCommand = '_onTheRecord.showStatement';

const maxLabel = 100;

const kindIcons: Record<StatementKind, string> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
};

/** How a node looks; the tooltip comes when it is asked for. */
export function treeItem(node: Node, checkIcons: CheckIcons): vscode.TreeItem {
  switch (node.type) {
    case 'speaker':
      return speakerItem(node);
    case 'state':
      return stateItem(node);
    case 'statement':
      return statementItem(node, checkIcons);
  }
}

/** Words of a statement, cut to what fits in a line of a list. */
export function statementLabel({ draft, statement }: Pick<StatementNode, 'draft' | 'statement'>): string {
  const words = contentWords(draft.text, draft.analysis, statement) || draft.words(statementSpans(statement));
  return words.length <= maxLabel ? words : `${words.slice(0, maxLabel - 1).trimEnd()}…`;
}

/** The line a statement begins in. */
export function statementLine({ draft, statement }: Pick<StatementNode, 'draft' | 'statement'>): number {
  return draft.lineNumber(statementSpans(statement)[0]?.start ?? 0);
}

/** Who is given for a statement, in a list: the speaker, or that there is none. */
export function speakerLabel({ draft, statement }: Pick<StatementNode, 'draft' | 'statement'>): string {
  const speaker = draft.speaker(statement.speaker);
  if (speaker) return speaker.name;
  const names = statement.candidates.flatMap((one) => draft.speaker(one.speaker)?.name ?? []);
  return names.length > 0
    ? vscode.l10n.t('{0}?', names.join(vscode.l10n.t(' or ')))
    : vscode.l10n.t('Nobody named');
}

function speakerItem({ id, speaker, children }: SpeakerNode): vscode.TreeItem {
  const label = speaker?.name ?? vscode.l10n.t('Without a speaker');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  const description = speaker && describedBeyondName(speaker);
  item.description = [String(children.length), description].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    speaker ? speakerIcons[speaker.kind] : 'question',
    speaker ? undefined : new vscode.ThemeColor('onTheRecord.unattributedBorder'),
  );
  item.contextValue = speaker ? 'speaker' : 'noSpeaker';
  item.accessibilityInformation = {
    label: `${[label, description].filter(Boolean).join(', ')}. ${countSentence(children.length)}`,
  };
  return item;
}

const speakerIcons = {
  person: 'person',
  organisation: 'organization',
  group: 'organization',
  document: 'file',
  anonymous: 'person',
} as const;

function stateItem({ id, state, children }: StateNode): vscode.TreeItem {
  const label = stateHeading(state);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(children.length);
  item.iconPath = stateIcon(state);
  item.contextValue = 'state';
  item.accessibilityInformation = { label: `${label}. ${countSentence(children.length)}` };
  return item;
}

/** The sign of a state; by its shape alone, so that it can be told without colours. */
function stateIcon(state: SignOffState): vscode.ThemeIcon {
  const [icon, color] = stateIcons[state];
  return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}

const stateIcons: Record<SignOffState, readonly [icon: string, color?: string]> = {
  unchecked: ['circle-large-outline'],
  confirmed: ['pass', 'testing.iconPassed'],
  'no-source': ['unverified', 'list.warningForeground'],
  changed: ['warning', 'list.warningForeground'],
  query: ['comment-unresolved', 'list.warningForeground'],
  cut: ['circle-slash'],
};

function statementItem(node: StatementNode, checkIcons: CheckIcons): vscode.TreeItem {
  const { draft, statement, parent, signOff } = node;
  const check = gravest(node.checks);
  const label = statementLabel(node);
  const line = statementLine(node);
  const cue = draft.cueWords(statement);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.id = node.id;
  const isUnderItsSpeaker = parent?.type === 'speaker' && statement.candidates.length === 0;
  const hasSpeaker = parent?.type === 'speaker' && parent.speaker !== undefined;
  item.description = [
    isUnderItsSpeaker || hasSpeaker ? '' : speakerLabel(node),
    check ? checkName(check) : cue,
    vscode.l10n.t('line {0}', line),
    signOff.state === 'unchecked' || parent?.type === 'state' ? '' : stateName(signOff.state),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  item.iconPath =
    signOff.state !== 'unchecked'
      ? stateIcon(signOff.state)
      : check
        ? checkIcons.of(classOf(check))
        : new vscode.ThemeIcon(kindIcons[statement.kind]);
  item.contextValue = 'statement';
  item.command = {
    command: showStatementCommand,
    title: vscode.l10n.t('Show in the Draft'),
    arguments: [draft.document.uri.toString(), statement.id],
  };
  item.accessibilityInformation = {
    label: [
      spoken(node, line),
      ...node.checks.map(findingSentence),
      ...(signOff.state === 'unchecked' ? [] : [stateHeading(signOff.state)]),
    ].join('. '),
  };
  return item;
}

/** A whole sentence for those who hear the list. */
function spoken({ draft, statement }: StatementNode, line: number): string {
  const words = contentWords(draft.text, draft.analysis, statement) || draft.words(statementSpans(statement));
  const speaker = draft.speaker(statement.speaker);
  const kind = kindName(statement.kind);
  return speaker
    ? vscode.l10n.t('{0}, {1}: {2}, line {3}', speaker.name, kind, words, line)
    : vscode.l10n.t('No speaker named, {0}: {1}, line {2}', kind, words, line);
}
