import { l10n } from 'vscode';
import type { CheckedQuotes } from '../checks/checked-quotes';
import type { Check, Passage } from '../checking';
import type { Statement } from '../engine';
import { clock } from '../report';
import { findingSentence, findingWording } from './checks';
import { inert } from './inert';
import { speakerLabel } from './speaker-label';

/** `(document, id of the check or the statement, number of the passage)`: shows the transcript there. */
export const openTapeCommand = 'onTheRecord.openTape';

/**
 * What the transcripts say of a statement, in Markdown: for each of its quotations what was found, in whose mouth and where;
 * for one in the writer's words the passages nearest to it, without a verdict.
 */
export function checksOfStatement(checked: CheckedQuotes, statement: Statement): string[] {
  if (statement.kind !== 'indirect')
    return checked.of(statement).flatMap((check) => checkParagraphs(checked, check));
  const passages = statement.class === 'speech' ? checked.near(statement) : [];
  if (passages.length === 0) return [];
  return [
    l10n.t('In the writer’s words. Nearest to them on the tapes:'),
    ...passages.map((passage, index) => passageLine(checked, statement.id, passage, index)),
  ];
}

/** What was found of a quotation, and where. */
export function checkParagraphs(checked: CheckedQuotes, check: Check): string[] {
  return [
    `**${inert(findingSentence(check))}**`,
    ...check.passages.map((passage, index) => passageLine(checked, check.id, passage, index)),
  ];
}

function passageLine(checked: CheckedQuotes, id: string, passage: Passage, index: number): string {
  const where = findingWording().where(clock(passage.from), passage.transcript);
  const args = encodeURIComponent(JSON.stringify([checked.document.uri.toString(), id, index]));
  const link = `[${l10n.t('Open the Tape Here')}](command:${openTapeCommand}?${args})`;
  const who = passage.tapeSpeaker === null ? '' : `${inert(speakerLabel(passage.tapeSpeaker))}: `;
  return `${who}“${inert(passage.text)}” · ${inert(where)} · ${link}`;
}
