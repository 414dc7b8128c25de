import type { Analysis, Quotation, Span, Speaker, Statement } from '../engine';

/**
 * An analysis as one line of JSON without a line end: `file`, `statements` and `speakers` as the command line's
 * contract fixes them, further fields after the fixed ones, every span as `[start, end]`.
 */
export function toJson(file: string, analysis: Analysis): string {
  return JSON.stringify({
    file,
    statements: analysis.statements.map(statementFields),
    speakers: analysis.speakers.map(speakerFields),
    quotations: analysis.quotations.map(quotationFields),
  });
}

function statementFields(statement: Statement) {
  const { id, kind, content, cue, source, speaker, inferred, reason } = statement;
  const { carrier, recipient, venue, time, language, interpreter, insertions, ellipses } = statement;
  const { fragment, polarity, actual, depth, bearer } = statement;
  return {
    id,
    kind,
    class: statement.class,
    content: content.map(pair),
    cue: cue.map(pair),
    source: source.map(pair),
    speaker,
    inferred,
    confidence: rounded(statement.confidence),
    reason: { code: reason.code, evidence: reason.evidence.map(pair) },
    candidates: statement.candidates.map((one) => ({ speaker: one.speaker, score: rounded(one.score) })),
    carrier: carrier.map(pair),
    recipient: recipient.map(pair),
    venue: venue.map(pair),
    time: time.map(pair),
    language: language.map(pair),
    interpreter: interpreter.map(pair),
    insertions: insertions.map(pair),
    ellipses: ellipses.map(pair),
    fragment,
    polarity,
    actual,
    depth,
    bearer,
  };
}

export function speakerFields({ id, name, kind, description, mentions, affiliation, spellings }: Speaker) {
  return { id, name, kind, description, mentions: mentions.map(pair), affiliation, spellings };
}

function quotationFields(quotation: Quotation) {
  const { role, statement, closed, depth } = quotation;
  return { span: pair(quotation), role, statement, closed, depth };
}

export function pair({ start, end }: Span): [number, number] {
  return [start, end];
}

/** Three places: more would claim more than the figure knows. */
export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
