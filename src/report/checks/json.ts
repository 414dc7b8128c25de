import type { Check, Passage } from '../../checking';
import { pair, rounded, speakerFields } from '../json';
import type { CheckedDraft } from './checked-draft';
import { tapeWords } from './findings';

/**
 * The checks of a draft as one line of JSON without a line end: `file`, `quotations` and `speakers` as the command line's
 * contract fixes them, further fields after the fixed ones.
 */
export function checksToJson({ file, analysis, checks, indirect }: CheckedDraft): string {
  return JSON.stringify({
    file,
    quotations: checks.map(checkFields),
    speakers: analysis.speakers.map(speakerFields),
    indirect: indirect.map(({ statement, passages }) => ({
      id: statement.id,
      content: statement.content.map(pair),
      speaker: statement.speaker,
      passages: passages.map(passageFields),
    })),
  });
}

function checkFields(check: Check) {
  const { id, statement, content, speaker, label, flags, passages, edits, score, tapeKind, because, risks } =
    check;
  const [first] = passages;
  return {
    id,
    content: content.map(pair),
    speaker,
    label,
    flags,
    transcript: first?.transcript ?? null,
    tapeSpeaker: first?.tapeSpeaker ?? null,
    start: outermost(passages, ({ from }) => from, Math.min),
    end: outermost(passages, ({ to }) => to, Math.max),
    text: passages.length === 0 ? null : tapeWords(passages),
    edits: edits.map(({ op, quote, tape, kind, quoteSpan, tapeSpan }) => ({
      op,
      quote,
      tape,
      kind,
      quoteSpan: quoteSpan && pair(quoteSpan),
      tapeSpan: tapeSpan && pair(tapeSpan),
    })),
    score: rounded(score),
    statement,
    passages: passages.map(passageFields),
    tapeKind,
    because,
    risks,
  };
}

function passageFields({ transcript, tapeSpeaker, span, from, to, text }: Passage) {
  return { transcript, tapeSpeaker, span: pair(span), start: from, end: to, text };
}

/** The earliest or latest time of the passages of the first one's transcript. */
function outermost(
  passages: readonly Passage[],
  timeOf: (passage: Passage) => number | null,
  choose: (...times: number[]) => number,
): number | null {
  const times = passages
    .filter(({ transcript }) => transcript === passages[0]?.transcript)
    .flatMap((passage) => timeOf(passage) ?? []);
  return times.length === 0 ? null : choose(...times);
}
