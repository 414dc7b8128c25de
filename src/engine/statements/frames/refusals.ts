import { chainVerbs } from '../../lexicon/chain-verbs';
import { denyingSubjects, refusals } from '../../lexicon/refusals';
import type { Refusal } from '../../lexicon/refusals';
import { contentFrom } from '../content-bounds';
import { clauseVerb } from '../phrases/complements';
import type { ChunkedSentence } from '../phrases/phrase';
import { subjectBefore } from '../phrases/subjects';
import { plainFrame } from './frame';
import type { Frame, Range } from './frame';

/** Quill did not respond to a request for comment. Quill could not be reached for comment. Quill had no comment on the fee. */
export function refusalFrames(sentence: ChunkedSentence): Frame[] {
  return sentence.phrases.flatMap((phrase, index) =>
    phrase.kind === 'verb' ? (refusalAt(sentence, index) ?? []) : [],
  );
}

/** The refusal whose verb group stands at this index of the sentence's phrases; null where there is none. */
export function refusalAt(sentence: ChunkedSentence, index: number): Frame | null {
  const { phrases, tokens } = sentence;
  const group = phrases[index];
  if (!group?.verb) return null;
  const verb = tokens[group.head]?.lower ?? '';
  for (const refusal of refusals) {
    if (!refusal.verbs.has(verb) || refusal.passive !== group.verb.passive) continue;
    const { first, denied } = cueFrom(sentence, index, refusal);
    const content = refusedFrom(sentence, index + 1, refusal);
    if (first === null || content === null) continue;
    const subject = subjectBefore(sentence, first);
    const source = subject?.source ?? subject?.antecedent;
    const from = phrases[first]?.from;
    if (!source || from === undefined) continue;
    const none = denyingSubjects.has(tokens[source.from]?.lower ?? '');
    if (refusal.denied && !denied && !none) continue;
    return {
      ...plainFrame,
      construction: 'refusal',
      cue: [{ from, to: refusal.word === null ? group.to : content.from }],
      source: [source],
      subject: subject?.antecedent ?? null,
      content: [content],
      strength: 0.9,
    };
  }
  return null;
}

/**
 * The phrase at which the cue begins, and whether something in it denies: "did not respond", "failed to respond", "would neither
 * confirm nor deny". Null where the verb is not joined to what it must be joined to.
 */
function cueFrom(
  sentence: ChunkedSentence,
  index: number,
  { after }: Pick<Refusal, 'after'>,
): { readonly first: number | null; readonly denied: boolean } {
  const { phrases, tokens } = sentence;
  if (after) {
    const joined = after.has(tokens[phrases[index - 2]?.head ?? -1]?.lower ?? '');
    const joint = tokens[phrases[index - 1]?.from ?? -1]?.lower;
    if (!joined || (joint !== 'nor' && joint !== 'or')) return { first: null, denied: false };
    const before = cueFrom(sentence, index - 2, {});
    return { ...before, denied: before.denied || joint === 'nor' };
  }
  const failing = failsAt(sentence, index);
  return { first: failing ?? index, denied: failing !== null || phrases[index]?.verb?.negated === true };
}

/** "failed to respond": the index of the verb that says so; null where the group is no infinitive under one. */
function failsAt({ phrases, tokens }: ChunkedSentence, index: number): number | null {
  if (phrases[index]?.verb?.form !== 'infinitive') return null;
  const before = tokens[phrases[index - 1]?.head ?? -1]?.lower ?? '';
  return chainVerbs.get(before) === 'withheld' ? index - 1 : null;
}

/** What is refused; null where it is something else, or nothing follows. */
function refusedFrom(sentence: ChunkedSentence, next: number, { word, opens, heads }: Refusal): Range | null {
  const { phrases, tokens } = sentence;
  let at = next;
  while (phrases[at]?.kind === 'time' || phrases[at]?.kind === 'adverb') at += 1;
  const start = phrases[at];
  if (!start) return null;
  const from = start.from + Number(word !== null);
  if (word !== null && tokens[start.from]?.lower !== word) return null;
  // "to questions" may be read as an infinitive: one phrase.
  const index = from < start.to ? at : at + 1;
  const phrase = phrases[index];
  if (!phrase || (opens.size > 0 && !opens.has(tokens[from]?.lower ?? ''))) return null;
  const noun = phrase.kind === 'preposition' ? phrases[index + 1] : phrase;
  if (heads.size > 0 && !heads.has(tokens[noun?.head ?? -1]?.lower ?? '')) return null;
  return { from, to: refusedEnd(sentence, index) };
}

/** Where what is refused ends: with its content, or before ", and" and a clause of its own. */
function refusedEnd(sentence: ChunkedSentence, index: number): number {
  const { phrases } = sentence;
  const { to } = contentFrom(sentence, index);
  for (let at = index + 1; (phrases[at]?.to ?? Infinity) <= to; at += 1) {
    const joins = phrases[at]?.kind === 'comma' && phrases[at + 1]?.kind === 'coordinator';
    if (joins && clauseVerb(sentence, at + 2) !== null) return phrases[at]?.from ?? to;
  }
  return to;
}
