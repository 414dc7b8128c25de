import { l10n } from 'vscode';
import type { CheckedQuotes } from '../checks/checked-quotes';
import type { Check, Passage } from '../checking';
import type { Statement } from '../engine';
import { clock } from '../report';
import type { DiffPart } from '../report';
import { findingSentence, findingWording } from './checks';
import { differenceSentence } from './differences';
import { inert } from './inert';
import { speakerLabel } from './speaker-label';

/** `(document, id of the check or the statement, number of the passage)`: shows the transcript there. */
export const openTapeCommand = 'onTheRecord.openTape';

/** Of more words that are the same on both sides, those in the middle are left out. */
const mostSame = 30;

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
    ...passages.map((passage, index) =>
      [
        `${said(passage)}“${inert(passage.text)}”`,
        inert(place(passage)),
        openTape(checked, statement.id, index),
      ].join(' · '),
    ),
  ];
}

/**
 * What was found of a quotation, and where. The tape's words are shown as they are; what only the tape has is bold, what only
 * print has is struck out, and a sentence says the same for those who cannot see it.
 */
export function checkParagraphs(checked: CheckedQuotes, check: Check): string[] {
  const { passages } = check;
  const diff = isCompared(check) ? checked.diff(check) : [];
  const words = passages.map((passage, index) => {
    const parts = diff[index] ?? [{ in: 'both', words: passage.text }];
    return `${said(passage)}“${marked(parts)}”`;
  });
  const differences = isCompared(check) ? differenceSentence(check.edits) : '';
  const inPrint = differences === '' ? [] : [l10n.t('In print: {0}', inert(differences))];
  const finding = `**${inert(findingSentence(check))}**`;
  const [first] = words;
  if (first !== undefined && words.length === 1)
    return [finding, first, [openTape(checked, check.id, 0), ...inPrint].join(' · ')];
  const lines = passages.map((passage, index) =>
    [words[index], inert(place(passage)), openTape(checked, check.id, index)].join(' · '),
  );
  return [finding, ...lines, ...inPrint];
}

/** Whether print and tape have so much in common that their differences tell something. */
export function isCompared({ label }: Check): boolean {
  return label !== 'approximate' && label !== 'not-found';
}

function marked(parts: readonly DiffPart[]): string {
  return parts
    .map(({ in: where, words }) => {
      switch (where) {
        case 'both':
          return inert(shortened(words));
        case 'tape':
          return `**${inert(words)}**`;
        case 'print':
          return `~~${inert(words)}~~`;
      }
    })
    .join(' ');
}

function shortened(text: string): string {
  const words = text.split(' ');
  const half = mostSame / 2;
  return words.length <= mostSame ? text : [...words.slice(0, half), '…', ...words.slice(-half)].join(' ');
}

/** "Quill: ", as the transcript has it; empty where it names nobody. */
function said({ tapeSpeaker }: Passage): string {
  return tapeSpeaker === null ? '' : `${inert(speakerLabel(tapeSpeaker))}: `;
}

function place({ from, transcript }: Passage): string {
  return findingWording().where(clock(from), transcript);
}

function openTape(checked: CheckedQuotes, id: string, index: number): string {
  const args = encodeURIComponent(JSON.stringify([checked.document.uri.toString(), id, index]));
  return `[${l10n.t('Open the Tape Here')}](command:${openTapeCommand}?${args})`;
}
