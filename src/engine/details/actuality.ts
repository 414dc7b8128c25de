import type { Reading } from '../language/reading';
import { subjectBefore } from '../statements/phrases/subjects';
import { kindOf } from '../statements/statement-kind';
import type { CueInSentence } from './cue-in-sentence';
import type { StatementSpans } from './details';

/** With these, words in quotation marks were thought and not said. */
const thoughtVerbs = new Set(['think', 'wonder', 'imagine', 'dream', 'feel', 'know', 'wish', 'muse']);

/** With these before its subject, something is put as a case and not as a fact. */
const suppositions = new Set(['if', 'unless', 'whether', 'until', 'lest']);

/** False for what the text does not say was said: "will say", "if Orr says no", “I told you so,” he thought. */
export function isActual(reading: Reading, cue: CueInSentence | null, spans: StatementSpans): boolean {
  if (!cue?.verb) return true;
  return (
    cue.verb.actual && !isThought(reading, cue, spans) && !isSupposed(cue, spans) && !isToOneself(cue, spans)
  );
}

function isThought(reading: Reading, { verb }: CueInSentence, { content, cue }: StatementSpans): boolean {
  if (!verb || !thoughtVerbs.has(verb.reading.lemma)) return false;
  const saidFirst = (content[0]?.start ?? Infinity) < (cue[0]?.start ?? 0);
  return kindOf(reading, content) === 'direct' || (saidFirst && verb.reading.forms.has('past'));
}

const oneself = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/;

/** “I can do this,” she told herself. What nobody hears is thought; "saying to himself" as well. */
function isToOneself({ sentence, verb }: CueInSentence, { content }: StatementSpans): boolean {
  const { phrases, tokens } = sentence;
  const first = phrases[verb?.next ?? phrases.length];
  const hearer = tokens[first?.from ?? -1]?.lower === 'to' ? phrases[(verb?.next ?? 0) + 1] : first;
  const token = tokens[hearer?.from ?? -1];
  if (!token || !oneself.test(token.lower)) return false;
  return !content.some(({ start, end }) => start <= token.start && token.end <= end);
}

/** "if Orr says", "unless she agrees", "until he admits". */
function isSupposed({ sentence, verb }: CueInSentence, { content, cue }: StatementSpans): boolean {
  const saidFirst = (content[0]?.start ?? Infinity) < (cue[0]?.start ?? 0);
  if (!verb || verb.passive || saidFirst) return false;
  const { phrases, tokens } = sentence;
  const subject = subjectBefore(sentence, verb.first);
  const opener = phrases[(subject?.first ?? 0) - 1];
  return opener?.kind === 'subordinator' && suppositions.has(tokens[opener.from]?.lower ?? '');
}
