import type { Analysis, Statement } from '../engine';
import { lineIndex } from './line-index';
import { candidateNames, contentWords, onOneLine, speakerOf, startOf, words } from './words';
import { english } from './wording';
import type { Wording } from './wording';

/**
 * One statement with its attribution, on one line, as plain text:
 *
 *     “The bridge is unsafe” — Mara Quill, chief engineer at Tarn Works (line 3)
 *
 * Where the writer's words would mislead without their cue, the cue stands before them: `[denied] that it leaks`.
 */
export function formatStatement(
  text: string,
  analysis: Analysis,
  statement: Statement,
  wording: Wording = english,
): string {
  const place = [
    ...notes(text, analysis, statement, wording),
    wording.line(lineIndex(text)(startOf(statement))),
  ];
  return `${saidWords(text, analysis, statement)} — ${attribution(analysis, statement, wording)} (${place.join(', ')})`;
}

/** The statement's words, after its cue where they would mislead without it. */
export function saidWords(text: string, analysis: Analysis, statement: Statement): string {
  const content = contentWords(text, analysis, statement);
  const cue = words(text, analysis, statement.cue);
  const misleading = statement.polarity !== 'positive' || !statement.actual;
  return [misleading && cue !== '' ? `[${cue}]` : '', content].filter((part) => part !== '').join(' ');
}

/** "Mara Quill, chief engineer at Tarn Works"; where the engine abstains, the candidates or that there is nobody. */
export function attribution(analysis: Analysis, statement: Statement, wording: Wording): string {
  const speaker = speakerOf(analysis, statement);
  if (!speaker) {
    const names = candidateNames(analysis, statement);
    return names.length > 0 ? wording.oneOf(names) : wording.nobody;
  }
  const name = onOneLine(speaker.name);
  return speaker.description === null ? name : `${name}, ${onOneLine(speaker.description)}`;
}

/** What a reader of the bare line would not know: whose words they are, how they came, that the speaker is inferred. */
export function notes(text: string, analysis: Analysis, statement: Statement, wording: Wording): string[] {
  const all: string[] = [];
  if (statement.bearer === 'sign') all.push(wording.sign);
  else if (statement.kind === 'indirect') all.push(wording.indirect);
  else if (statement.kind === 'mixed') all.push(wording.mixed);
  if (!statement.actual) all.push(wording.notSaid);
  if (statement.inferred && statement.speaker !== null) all.push(wording.inferred);
  if (statement.carrier.length > 0) all.push(wording.via(words(text, analysis, statement.carrier)));
  return all;
}
