import { cueWord } from '../lexicon/cue-words';
import type { CueReading } from '../lexicon/cue-words';
import { chainVerbs, unrealModals } from '../lexicon/chain-verbs';
import * as words from '../lexicon/function-words';
import type { Range, VerbCue } from './frames/frame';
import type { ChunkedSentence, Phrase } from './phrases/phrase';

/** What a verb group may be as a cue: one entry for each of the lexicon's readings, the longest phrase first. */
export function verbCues(sentence: ChunkedSentence, phrase: number): VerbCue[] {
  const { phrases, tokens } = sentence;
  const group = phrases[phrase];
  if (group?.kind !== 'verb' || !group.verb || group.verb.bare) return [];
  const lower = tokens[group.head]?.lower ?? '';
  // "a bill endorsed by the mayor", "as reported by Radio Tarn": no verb of the sentence; but "Asked by Quill whether".
  const reduced =
    phrase > 0 && group.to - group.from === 1 && tokens[group.to]?.lower === 'by' && lower.endsWith('ed');
  if (reduced) return [];
  const known = cueWord(lower);
  const readings = known.length > 0 ? known : learntCue(sentence, phrase);
  return readings.flatMap((reading): VerbCue[] => {
    const particles = particlesAfter(sentence, group, reading);
    if (!particles) return [];
    if (!formFits(group, reading)) return [];
    if (reading.flags.has('withheld') && leadsToQuestion(sentence, phrase)) return [];
    const chain = chainBefore(sentence, phrase);
    const first = phrases[chain.first] ?? group;
    const verb = first.verb ?? group.verb;
    if (!verb || !group.verb) return [];
    let next = phrase + 1;
    while ((phrases[next]?.from ?? Infinity) < particles.to) next += 1;
    const withheld = reading.flags.has('withheld') || chain.withheld;
    const negated = verb.negated || group.verb.negated;
    return [
      {
        from: first.from,
        to: particles.to,
        phrase,
        first: chain.first,
        next,
        reading,
        form: verb.form,
        passive: group.verb.passive,
        polarity: withheld
          ? 'withheld'
          : negated
            ? reading.flags.has('negative')
              ? 'positive'
              : 'withheld'
            : reading.flags.has('negative')
              ? 'negative'
              : 'positive',
        actual:
          negated ||
          withheld ||
          saysOnly(sentence, first.from, particles.to) ||
          !(verb.modal !== null && unrealModals.has(verb.modal)),
      },
    ];
  });
}

/** "would only say that talks went on", "would say only that": somebody said so, and no more. */
function saysOnly({ tokens }: ChunkedSentence, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ lower }) => lower === 'only');
}

/**
 * “Never,” harrumphed Orr. A verb that no list has is a cue where a quotation ends in a comma, or in ! or ?, right before
 * it and a person follows, or the other way round and the sentence ends.
 */
function learntCue(sentence: ChunkedSentence, phrase: number): CueReading[] {
  const { phrases, tokens, tag } = sentence;
  const group = phrases[phrase];
  if (!group || group.to - group.from > 1 || group.verb?.form !== 'finite') return [];
  const lower = tokens[group.head]?.lower ?? '';
  if (!/(?:ed|[^s]s)$/.test(lower)) return [];
  const isPerson = (at: number): boolean => {
    const noun = phrases[at];
    if (noun?.kind !== 'noun') return false;
    return tag(noun.head) === 'name' || /^(?:he|she|they)$/.test(tokens[noun.head]?.lower ?? '');
  };
  const quotedBefore = (at: number): boolean => {
    const quotation = phrases[at];
    return quotation?.kind === 'quotation' && /^[,!?—–-]$/.test(tokens[quotation.to - 2]?.text ?? '');
  };
  const inverted = quotedBefore(phrase - 1) && isPerson(phrase + 1);
  const next = phrases[phrase + 1];
  const closes = next === undefined || next.kind === 'stop';
  if (!inverted && !(closes && isPerson(phrase - 1) && quotedBefore(phrase - 2))) return [];
  return [
    {
      lemma: lower,
      particles: [],
      class: 'speech',
      takes: new Set(['quote']),
      flags: new Set(['manner']),
      forms: new Set(['past', 'third']),
    },
  ];
}

/** "declined to say which": the two verbs together are the cue; "declined to comment": the infinitive is the content. */
function leadsToQuestion({ phrases, tokens }: ChunkedSentence, phrase: number): boolean {
  const infinitive = phrases[phrase + 1];
  if (infinitive?.verb?.form !== 'infinitive') return false;
  if (!chainVerbs.has(tokens[phrases[phrase]?.head ?? -1]?.lower ?? '')) return false;
  const asks = cueWord(tokens[infinitive.head]?.lower ?? '').some(({ takes }) => takes.has('wh'));
  return asks && words.questionWords.has(tokens[infinitive.to]?.lower ?? '');
}

/** The tokens of the reading's particles, which follow the verb: "out" of "pointed out". */
function particlesAfter({ tokens }: ChunkedSentence, group: Phrase, reading: CueReading): Range | null {
  const { particles } = reading;
  const at = group.head + 1;
  const fits = particles.every((particle, i) => tokens[at + i]?.lower === particle);
  return fits ? { from: at, to: at + particles.length } : null;
}

/** "has say", "was says" are no verb groups: the form must be one that the auxiliaries allow. */
function formFits(group: Phrase, reading: CueReading): boolean {
  if (!group.verb) return false;
  if (group.verb.passive) return reading.forms.has('participle');
  if (group.verb.form === 'infinitive') return reading.forms.has('base');
  return true;
}

/** "went on to say", "continued to insist": the groups before the infinitive that lead up to it. */
function chainBefore(sentence: ChunkedSentence, phrase: number): { first: number; withheld: boolean } {
  const { phrases, tokens } = sentence;
  let first = phrase;
  let withheld = false;
  for (let step = 0; step < 3; step += 1) {
    if (phrases[first]?.verb?.form !== 'infinitive') break;
    let before = first - 1;
    const between = phrases[before];
    if (
      between &&
      between.kind !== 'verb' &&
      ['on', 'out', 'ahead'].includes(tokens[between.from]?.lower ?? '')
    )
      before -= 1;
    const group = phrases[before];
    if (group?.kind !== 'verb') break;
    const chain = chainVerbs.get(tokens[group.head]?.lower ?? '');
    if (!chain) break;
    withheld ||= chain === 'withheld';
    first = before;
  }
  return { first, withheld };
}
