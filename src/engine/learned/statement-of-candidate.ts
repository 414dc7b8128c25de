import type { Span, StatementClass } from '../analysis';
import { cueNoun } from '../lexicon/cue-nouns';
import { cueWord } from '../lexicon/cue-words';
import type { Construction, SpannedStatement } from '../statements/found';
import { spanOf } from '../statements/phrases/phrase';
import { subjectBefore } from '../statements/phrases/subjects';
import type { Subject } from '../statements/phrases/subjects';
import { kindOf } from '../statements/statement-kind';
import { bestProposal, cueHead } from './cue-range';
import type { CueRange } from './cue-range';
import type { Candidate } from './find-candidates';
import type { ParagraphAtoms } from './paragraph-atoms';

/** A candidate that is believed, as a statement: spans for tokens, its kind, its class and its construction. */
export function statementOf(atoms: ParagraphAtoms, candidate: Candidate, depth: number): SpannedStatement {
  const { reading } = atoms;
  const spans = (ranges: readonly CueRange[]): Span[] =>
    ranges.flatMap(({ from, to }) => spanOf(reading.tokens, from, to) ?? []);
  const content = spans(candidate.hypothesis.content);
  const source = spans(candidate.hypothesis.source.map((range) => withoutEnd(atoms, range)));
  const kind = kindOf(reading, content);
  const rule = bestProposal(atoms, candidate.cue)?.found ?? null;
  const sameSource =
    rule !== null &&
    rule.source.length === source.length &&
    rule.source.every((span, i) => span.start === source[i]?.start);
  const grammar = sameSource ? null : constructionOf(atoms, candidate);
  return {
    construction: sameSource ? rule.construction : (grammar?.construction ?? 'subject'),
    kind,
    class: kind === 'indirect' ? classOf(atoms, candidate, rule) : 'speech',
    content,
    cue: spans([candidate.cue]),
    source,
    subject: sameSource ? rule.subject : (grammar?.subject ?? null),
    depth,
    strength: candidate.overlap,
  };
}

/** Annotators take the comma that ends an apposition into the source; nobody would print it with the name, nor the sentence's stop. */
function withoutEnd({ reading }: ParagraphAtoms, { from, to }: CueRange): CueRange {
  const ends = to - 1 > from && /^[,.]$/u.test(reading.tokens[to - 1]?.text ?? '');
  return { from, to: ends ? to - 1 : to };
}

function classOf(atoms: ParagraphAtoms, { cue }: Candidate, rule: SpannedStatement | null): StatementClass {
  for (let i = cue.from; i < cue.to; i += 1) {
    const lower = atoms.reading.tokens[i]?.lower ?? '';
    if (cueWord(lower).some((reading) => reading.class === 'speech')) return 'speech';
    if (lower === 'according' || lower === ':') return 'speech';
    if (cueNoun(lower)) return rule?.class ?? 'speech';
  }
  return rule?.class ?? 'stance';
}

interface Grammar {
  readonly construction: Construction;
  readonly subject: Span | null;
}

/** How the text says who said it, where no rule has told. */
function constructionOf(atoms: ParagraphAtoms, { cue, hypothesis }: Candidate): Grammar {
  const { tokens } = atoms.reading;
  const first = tokens[cue.from]?.lower ?? '';
  const head = cueHead(atoms, cue);
  const source = hypothesis.source[0];
  const plain = (construction: Construction): Grammar => ({ construction, subject: null });
  if (first === 'according') return plain('according-to');
  if (first === ':') return plain('colon');
  const subject = grammaticalSubject(atoms, head);
  const antecedent = subject?.antecedent
    ? spanOf(tokens, subject.antecedent.from, subject.antecedent.to)
    : null;
  if (!source) {
    return subject?.kind === 'shared' && antecedent
      ? { construction: 'inherited', subject: antecedent }
      : plain('agentless');
  }
  const word = tokens[source.from]?.lower ?? '';
  if (source.to - source.from === 1 && relatives.has(word))
    return { construction: 'relative', subject: subject?.kind === 'relative' ? antecedent : null };
  if ((atoms.verb[head] ?? 0) === 0) return plain('noun');
  if (source.from >= cue.to) return plain(tokens[source.from - 1]?.lower === 'by' ? 'passive' : 'inverted');
  return plain('subject');
}

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

function grammaticalSubject(atoms: ParagraphAtoms, head: number): Subject | null {
  const chunked = atoms.chunks[atoms.sentence[head] ?? -1];
  if (!chunked) return null;
  const verb = chunked.phrases.findIndex(
    ({ kind, from, to }) => kind === 'verb' && from <= head && head < to,
  );
  return verb < 0 ? null : subjectBefore(chunked, verb);
}
