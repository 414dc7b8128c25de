import type { Quotation, QuotationRole, Reason, Speaker, Span, Statement } from '../analysis';
import type { Reading } from '../language/reading';
import type { FoundStatement } from '../statements/found';
import { shift } from '../text/span';

/** A paragraph's reading with the statements found in it. */
export interface ParagraphStatements {
  readonly reading: Reading;
  readonly found: readonly FoundStatement[];
  /** What each of `reading.marks` is there for, as far as the paragraph by itself shows. */
  readonly roles: readonly QuotationRole[];
}

/** What the document as a whole says: who is who, who "he" is, and whose the bare quotations are. */
export interface Resolution {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/** Resolves the speakers of all statements of a draft. Offsets of the result are the draft's. */
export function resolveSpeakers(text: string, paragraphs: readonly ParagraphStatements[]): Resolution {
  const statements: Statement[] = [];
  const speakers: Speaker[] = [];
  const quotations: Quotation[] = [];
  for (const { reading, found } of paragraphs) {
    const at = (spans: readonly Span[]): Span[] => spans.map((span) => shift(span, reading.paragraph.start));
    for (const one of found) {
      const source = at(one.source);
      const [first] = source;
      let speaker: Speaker | undefined;
      if (first) {
        const name = text.slice(first.start, first.end);
        speaker = speakers.find((known) => known.name === name);
        if (!speaker) {
          speaker = {
            id: `s${speakers.length + 1}`,
            name,
            kind: 'person',
            description: null,
            affiliation: null,
            spellings: [name],
            mentions: [{ ...first, form: 'name', quoted: false }],
          };
          speakers.push(speaker);
        }
      }
      const reason: Reason = { code: speaker ? 'named' : 'nobody', evidence: source };
      const id = `q${statements.length + 1}`;
      statements.push({
        id,
        kind: one.kind,
        class: one.class,
        content: at(one.content),
        cue: at(one.cue),
        source,
        speaker: speaker?.id ?? null,
        inferred: false,
        confidence: one.strength,
        reason,
        candidates: [],
        carrier: at(one.carrier),
        recipient: at(one.recipient),
        insertions: at(one.insertions),
        polarity: one.polarity,
        actual: one.actual,
        depth: one.depth,
        bearer: one.bearer,
      });
      for (const span of at(one.content)) {
        quotations.push({
          ...span,
          role: speaker ? 'statement' : 'unattributed',
          statement: id,
          closed: true,
          depth: 0,
        });
      }
    }
  }
  return { statements, speakers, quotations };
}
