import { cueNoun, leadsIn } from '../../lexicon/cue-nouns';
import * as words from '../../lexicon/function-words';
import { contentFrom, trimmedEnd } from '../content-bounds';
import { clauseVerb } from '../phrases/complements';
import { sourceFrom } from '../phrases/inverted-subjects';
import type { ChunkedSentence, Phrase } from '../phrases/phrase';
import { plainFrame } from './frame';
import type { Frame, Range } from './frame';

const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

/** Quill's warning that dams may burst … Her message: “Go home.” The claim by Orr that … */
export function nounCues(sentence: ChunkedSentence): { frame: Frame; stance: boolean }[] {
  const { phrases, tokens } = sentence;
  return phrases.flatMap((phrase, index) => {
    if (phrase.kind !== 'noun') return [];
    const head = tokens[phrase.head]?.lower ?? '';
    const noun = cueNoun(head);
    const colon =
      phrases[index + 1]?.kind === 'colon' && phrases[index + 2]?.kind === 'quotation' && leadsIn(head);
    if (!noun && !colon) return [];
    const owner = ownerOf(sentence, phrase);
    if (owner && colon) {
      const mark = phrases[index + 1];
      const cue = { from: owner.to, to: mark?.to ?? phrase.to };
      return [{ frame: frameOf(owner, cue, contentFrom(sentence, index + 2), 0.93), stance: false }];
    }
    if (!noun) return [];
    const agent = owner ? null : agentOf(sentence, index);
    const source = owner ?? agent?.source;
    const next = agent?.next ?? index + 1;
    const opening = phrases[next];
    if (!source || !opening) return [];
    const opens =
      (noun.that && opening.kind === 'subordinator' && tokens[opening.from]?.lower === 'that') ||
      (noun.inf && opening.verb?.form === 'infinitive');
    if (!opens) return [];
    const cue = { from: owner?.to ?? phrase.from, to: phrase.to };
    const content = { from: opening.from, to: clauseUpToMainVerb(sentence, index, next) };
    const frame = frameOf(source, cue, content, noun.class === 'stance' ? 0.7 : 0.85);
    return [{ frame, stance: noun.class === 'stance' }];
  });
}

function frameOf(source: Range, cue: Range, content: Range, strength: number): Frame {
  return { ...plainFrame, construction: 'noun', source: [source], cue: [cue], content: [content], strength };
}

/** "Quill's", "her", "the mayor's" at the head of the noun phrase. */
function ownerOf({ tokens }: ChunkedSentence, phrase: Phrase): Range | null {
  const first = tokens[phrase.from];
  if (first && possessives.has(first.lower)) return { from: phrase.from, to: phrase.from + 1 };
  for (let at = phrase.head - 1; at >= phrase.from; at -= 1) {
    const token = tokens[at];
    if (token && /(?:'s|s')$/.test(token.lower)) return { from: phrase.from, to: at + 1 };
  }
  return null;
}

/** "the claim by Orr", "a warning from the union". */
function agentOf(sentence: ChunkedSentence, index: number): { source: Range; next: number } | null {
  const { phrases, tokens } = sentence;
  const preposition = tokens[phrases[index + 1]?.from ?? -1]?.lower;
  if (preposition !== 'by' && preposition !== 'from') return null;
  return sourceFrom(sentence, index + 2);
}

/** "Quill's warning that dams may burst was ignored": the clause ends before the verb that the noun is the subject of. */
function clauseUpToMainVerb(sentence: ChunkedSentence, noun: number, start: number): number {
  const { phrases, tokens } = sentence;
  const whole = contentFrom(sentence, start).to;
  const before = phrases[noun - 1];
  const isSubject =
    !before || ['comma', 'stop', 'coordinator', 'subordinator', 'adverb'].includes(before.kind);
  if (!isSubject) return whole;
  const infinitive = phrases[start]?.verb !== null;
  const own = infinitive ? start : clauseVerb(sentence, start + 1);
  if (own === null) return whole;
  for (let at = own + 1; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    const previous = phrases[at - 1];
    if (phrase?.verb?.form !== 'finite' || !previous) continue;
    if (['relative', 'subordinator', 'coordinator', 'comma'].includes(previous.kind)) continue;
    if (previous.kind === 'noun' && words.subjectPronouns.has(tokens[previous.head]?.lower ?? '')) continue;
    return trimmedEnd(sentence, start, at);
  }
  return whole;
}
