import { l10n, MarkdownString } from 'vscode';
import type { CheckedQuotes } from '../checks/checked-quotes';
import type { Check } from '../checking';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Quotation, Span, Speaker, Statement } from '../engine';
import type { SignOff } from '../record';
import { checkParagraphs, checksOfStatement, openTapeCommand } from './check-card';
import { confidenceFigure, confidencePhrase } from './confidence';
import { describedBeyondName } from './speakers';
import { inert } from './inert';
import { caveat, kindPhrase, quotationPhrase } from './kinds';
import { evidencePlace, reasonSentence } from './reasons';
import { statementDetails } from './statement-details';
import { signOffSentences } from './sign-offs';

/** The commands a card links to. They are run with a document's address and what is to be shown of it. */
export const cardCommands = { show: '_onTheRecord.show', listSpeaker: '_onTheRecord.listSpeaker' } as const;

/**
 * What there is to say about one statement: who, how sure, why, in which form, and where to go from here. For the
 * hover and for the tooltip in the list.
 */
export function statementCard(
  draft: AnalysedDraft,
  statement: Statement,
  signOff?: SignOff,
  checked?: CheckedQuotes,
): MarkdownString {
  const speaker = draft.speaker(statement.speaker);
  return card([
    heading(statement, speaker),
    ...(checked ? checksOfStatement(checked, statement) : []),
    why(draft, statement, speaker),
    candidates(draft, statement),
    spellings(speaker),
    form(draft, statement),
    signOff && checking(signOff),
    speaker && links(draft, speaker),
  ]);
}

/** What quotation marks are taken for that are not part of a statement, and what the transcripts say of it. */
export function quotationCard(
  draft: AnalysedDraft,
  quotation: Quotation,
  checked?: CheckedQuotes,
): MarkdownString | undefined {
  const phrase = quotationPhrase(quotation.role);
  if (phrase === undefined) return undefined;
  const check = checked && checkOf(checked, quotation);
  if (checked && check) return card([phrase, ...checkParagraphs(checked, check)]);
  const statement = draft.statement(quotation.statement);
  const speaker = draft.speaker(statement?.speaker ?? null);
  const [words] = statement?.content ?? [];
  if (quotation.role !== 'display' || !speaker || !words) return card([phrase]);
  const where = placeLink(draft, words, l10n.t('The words in line {0}', draft.lineNumber(words.start)));
  return card([`**${inert(speaker.name)}**`, phrase, where]);
}

/** The check of a quotation that nobody is given for. */
function checkOf({ checks }: CheckedQuotes, { start, end }: Span): Check | undefined {
  return checks.find(
    ({ statement, content }) =>
      statement === null && content.some((one) => one.start === start && one.end === end),
  );
}

function card(parts: readonly (string | undefined)[]): MarkdownString {
  const markdown = new MarkdownString(parts.filter((part) => part !== undefined).join('\n\n'));
  markdown.isTrusted = { enabledCommands: [...Object.values(cardCommands), openTapeCommand] };
  return markdown;
}

function heading(statement: Statement, speaker: Speaker | undefined): string {
  if (speaker) {
    const name = `**${inert(speaker.name)}**`;
    const description = describedBeyondName(speaker);
    return description === undefined ? name : `${name}, ${inert(description)}`;
  }
  return statement.candidates.length > 0
    ? `**${l10n.t('Speaker not clear')}**`
    : `**${l10n.t('No speaker named')}**`;
}

function why(draft: AnalysedDraft, statement: Statement, speaker: Speaker | undefined): string {
  const sentence = inert(reasonSentence(draft, statement));
  const place = evidencePlace(draft, statement);
  const [evidence] = statement.reason.evidence;
  const reason = place && evidence ? `${sentence}, ${placeLink(draft, evidence, place)}.` : `${sentence}.`;
  if (!speaker || statement.reason.code === 'corrected') return reason;
  const { confidence } = statement;
  return `${confidencePhrase(confidence)} (${confidenceFigure(confidence)}). ${reason}`;
}

function candidates(draft: AnalysedDraft, { candidates, speaker }: Statement): string | undefined {
  const names = candidates.flatMap((one) => draft.speaker(one.speaker)?.name ?? []).map(inert);
  if (names.length === 0) return undefined;
  const list = names.join(', ');
  return speaker === null ? l10n.t('Could be: {0}', list) : l10n.t('Could also be: {0}', list);
}

/** More than one spelling of a name is worth a look. */
function spellings(speaker: Speaker | undefined): string | undefined {
  const others = speaker?.spellings.filter((spelling) => spelling !== speaker.name).map(inert) ?? [];
  return others.length > 0 ? l10n.t('Also written: {0}', others.join(', ')) : undefined;
}

/** How the statement stands and what was said of it, the last first. */
function checking(signOff: SignOff): string | undefined {
  const sentences = signOffSentences(signOff);
  return sentences.length === 0 ? undefined : sentences.map(inert).join('\n\n');
}

/** Kind, cue, how it was made, and what to beware of. */
function form(draft: AnalysedDraft, statement: Statement): string {
  const parts = [kindPhrase(statement, draft.isQuoted(statement))];
  const cue = draft.cueWords(statement);
  if (cue !== '') parts.push(l10n.t('Cue: “{0}”', inert(cue)));
  parts.push(...statementDetails(draft, statement));
  const warning = caveat(statement);
  if (warning !== undefined) parts.push(warning);
  return parts.join(' · ');
}

function links(draft: AnalysedDraft, speaker: Speaker): string {
  const count = draft.analysis.statements.filter((statement) => statement.speaker === speaker.id).length;
  const uri = draft.document.uri.toString();
  const all = commandLink(
    count === 1 ? l10n.t('The only statement') : l10n.t('All {0} statements', count),
    cardCommands.listSpeaker,
    [uri, speaker.name],
  );
  const [introduction] = speaker.mentions;
  if (!introduction) return all;
  const label = l10n.t('Introduced in line {0}', draft.lineNumber(introduction.start));
  return `${all} · ${placeLink(draft, introduction, label)}`;
}

function placeLink(draft: AnalysedDraft, { start, end }: Span, label: string): string {
  return commandLink(label, cardCommands.show, [draft.document.uri.toString(), start, end]);
}

function commandLink(label: string, command: string, args: readonly unknown[]): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
