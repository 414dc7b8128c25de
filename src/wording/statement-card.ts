import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Quotation, Span, Speaker, Statement } from '../engine';
import { confidenceFigure, confidencePhrase } from './confidence';
import { inert } from './inert';
import { caveat, kindPhrase, quotationPhrase } from './kinds';
import { reasonSentence } from './reasons';

/** The commands a card links to. They are run with a document's address and what is to be shown of it. */
export const cardCommands = { show: '_onTheRecord.show', listSpeaker: '_onTheRecord.listSpeaker' } as const;

/**
 * What there is to say about one statement: who, how sure, why, in which form, and where to go from here. For the
 * hover and for the tooltip in the list.
 */
export function statementCard(draft: AnalysedDraft, statement: Statement): vscode.MarkdownString {
  const speaker = draft.speaker(statement.speaker);
  return card([
    heading(statement, speaker),
    why(draft, statement),
    candidates(draft, statement),
    form(draft, statement),
    speaker && links(draft, speaker),
  ]);
}

/** What quotation marks are taken for that are not part of a statement. */
export function quotationCard(draft: AnalysedDraft, quotation: Quotation): vscode.MarkdownString | undefined {
  const phrase = quotationPhrase(quotation.role);
  if (phrase === undefined) return undefined;
  const statement = draft.statement(quotation.statement);
  const speaker = draft.speaker(statement?.speaker ?? null);
  const [words] = statement?.content ?? [];
  if (quotation.role !== 'display' || !speaker || !words) return card([phrase]);
  const where = placeLink(draft, words, vscode.l10n.t('line {0}', draft.lineNumber(words.start)));
  return card([`**${inert(speaker.name)}**`, `${phrase} ${where}`]);
}

function card(parts: readonly (string | undefined)[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(parts.filter((part) => part !== undefined).join('\n\n'));
  markdown.isTrusted = { enabledCommands: Object.values(cardCommands) };
  return markdown;
}

function heading(statement: Statement, speaker: Speaker | undefined): string {
  if (speaker) {
    const name = `**${inert(speaker.name)}**`;
    return speaker.description === null || speaker.description === speaker.name
      ? name
      : `${name}, ${inert(speaker.description)}`;
  }
  return statement.candidates.length > 0
    ? `**${vscode.l10n.t('Speaker not clear')}**`
    : `**${vscode.l10n.t('No speaker named')}**`;
}

function why(draft: AnalysedDraft, statement: Statement): string {
  const sentence = inert(reasonSentence(draft, statement));
  const [evidence] = statement.reason.evidence;
  const isElsewhere =
    evidence !== undefined && !statement.source.some((source) => source.start === evidence.start);
  const where = isElsewhere
    ? ` (${placeLink(draft, evidence, vscode.l10n.t('line {0}', draft.lineNumber(evidence.start)))})`
    : '';
  if (statement.speaker === null) return `${sentence}${where}`;
  const { confidence } = statement;
  return `${confidencePhrase(confidence)} (${confidenceFigure(confidence)}). ${sentence}${where}`;
}

function candidates(draft: AnalysedDraft, { candidates, speaker }: Statement): string | undefined {
  const names = candidates.flatMap((one) => draft.speaker(one.speaker)?.name ?? []).map(inert);
  if (names.length === 0) return undefined;
  const list = names.join(', ');
  return speaker === null ? vscode.l10n.t('Could be: {0}', list) : vscode.l10n.t('Could also be: {0}', list);
}

/** Kind, cue, through whom and to whom. */
function form(draft: AnalysedDraft, statement: Statement): string {
  const quoted = (spans: readonly Span[]) => inert(draft.words(spans));
  const parts = [kindPhrase(statement)];
  if (statement.cue.length > 0) parts.push(vscode.l10n.t('Cue: “{0}”', quoted(statement.cue)));
  if (statement.carrier.length > 0)
    parts.push(vscode.l10n.t('Second-hand: “{0}”', quoted(statement.carrier)));
  if (statement.recipient.length > 0) parts.push(vscode.l10n.t('To: “{0}”', quoted(statement.recipient)));
  const warning = caveat(statement);
  if (warning !== undefined) parts.push(warning);
  return parts.join(' · ');
}

function links(draft: AnalysedDraft, speaker: Speaker): string {
  const count = draft.analysis.statements.filter((statement) => statement.speaker === speaker.id).length;
  const uri = draft.document.uri.toString();
  const all = commandLink(
    count === 1 ? vscode.l10n.t('The only statement') : vscode.l10n.t('All {0} statements', count),
    cardCommands.listSpeaker,
    [uri, speaker.name],
  );
  const [introduction] = speaker.mentions;
  if (!introduction) return all;
  const label = vscode.l10n.t('Introduced in line {0}', draft.lineNumber(introduction.start));
  return `${all} · ${placeLink(draft, introduction, label)}`;
}

function placeLink(draft: AnalysedDraft, { start, end }: Span, label: string): string {
  return commandLink(label, cardCommands.show, [draft.document.uri.toString(), start, end]);
}

function commandLink(label: string, command: string, args: readonly unknown[]): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
