import { cueWord } from '../../lexicon/cue-words';
import * as words from '../../lexicon/function-words';
import { closesQuotation } from './noun-phrases';
import type { ChunkedSentence, Phrase } from './phrase';

/**
 * The verb group that starts at a token: (to) (modal) (auxiliaries, adverbs, negation)* verb. Adverbs that stand
 * before it ("also said") belong to it.
 */
export function verbGroupAt(chunked: ChunkedSentence, at: number): Phrase | null {
  const { tokens, sentence } = chunked;
  let index = at;
  let infinitive = false;
  if (tokens[index]?.lower === 'to') {
    const verb = skipAdverbs(chunked, index + 1);
    if (!isVerb(chunked, verb) && !isBaseAfterTo(chunked, verb)) return null;
    if (words.determiners.has(tokens[index + 1]?.lower ?? '')) return null;
    infinitive = true;
    index += 1;
  }
  let modal: string | null = null;
  let negated = false;
  let be = false;
  let have = false;
  let auxiliaries = 0;
  for (; index < sentence.to; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const { lower } = token;
    if (lower.endsWith("n't") || (index > at && words.negations.has(lower)) || lower === 'never') {
      negated = true;
      if (words.modals.has(lower)) modal ??= lower;
      if (words.beForms.has(lower)) be = true;
      if (
        words.modals.has(lower) ||
        words.beForms.has(lower) ||
        words.haveForms.has(lower) ||
        words.doForms.has(lower)
      ) {
        auxiliaries += 1;
      }
      continue;
    }
    if (words.modals.has(lower) && !(lower === 'might' && chunked.tag(index) === 'noun')) {
      // "May" and "Will" with a capital inside a sentence are names.
      if (/^\p{Lu}/u.test(token.text) && index > sentence.from) break;
      modal ??= lower;
      auxiliaries += 1;
      continue;
    }
    if (words.beForms.has(lower) && !(lower === "'s" && chunked.tag(index + 1) === 'noun')) {
      be = true;
      auxiliaries += 1;
      continue;
    }
    if ((words.haveForms.has(lower) || words.doForms.has(lower)) && !isMainVerb(chunked, index)) {
      have ||= words.haveForms.has(lower);
      auxiliaries += 1;
      continue;
    }
    if (isAdverb(chunked, index) && isVerb(chunked, skipAdverbs(chunked, index))) continue;
    break;
  }
  const bareInfinitive = (modal !== null || infinitive) && isBaseAfterTo(chunked, index);
  if (isVerb(chunked, index) || bareInfinitive) {
    const head = index;
    const lower = tokens[head]?.lower ?? '';
    const gerund = lower.endsWith('ing') && !be && lower.length > 4;
    return {
      kind: 'verb',
      from: at,
      to: head + 1,
      head,
      verb: {
        form: infinitive ? 'infinitive' : gerund ? 'gerund' : 'finite',
        passive: be && !lower.endsWith('ing') && isParticiple(lower),
        negated,
        modal,
        bare: false,
      },
    };
  }
  if (auxiliaries === 0) return null;
  let head = index - 1;
  while (head > at && isAdverb(chunked, head) && !words.beForms.has(tokens[head]?.lower ?? '')) head -= 1;
  return {
    kind: 'verb',
    from: at,
    to: index,
    head,
    verb: { form: infinitive ? 'infinitive' : 'finite', passive: false, negated, modal, bare: true },
  };
}

function skipAdverbs(chunked: ChunkedSentence, at: number): number {
  let index = at;
  while (index < chunked.sentence.to && isAdverb(chunked, index)) index += 1;
  // "also has said": auxiliaries go on with the group.
  return index;
}

function isAdverb({ tokens, tag, reading }: ChunkedSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.quotation >= 0 && reading.marks[token.quotation]?.start === token.start)) return false;
  return (
    words.adverbs.has(token.lower) ||
    (tag(at) === 'adverb' && !words.prepositions.has(token.lower)) ||
    (/[^fpsm]ly$/.test(token.lower) && tag(at) !== 'name' && tag(at) !== 'noun' && tag(at) !== 'adjective')
  );
}

function isVerb(chunked: ChunkedSentence, at: number): boolean {
  const { tokens, tag, sentence } = chunked;
  const token = tokens[at];
  if (!token || at >= sentence.to) return false;
  const previous = tokens[at - 1];
  const { lower } = token;
  const kind = tag(at);
  if (kind === 'punctuation' || kind === 'name') return false;
  if (words.prepositions.has(lower) && lower !== 'following') return false;
  if (words.adverbs.has(lower) || words.determiners.has(lower)) return false;
  if (kind === 'auxiliary') return !words.modals.has(lower);
  if (kind === 'verb') {
    // After a determiner or possessor a verb form is a noun or a modifier.
    if (
      previous &&
      at > sentence.from &&
      (['the', 'a', 'an', 'my', 'its', 'their', 'our', 'his'].includes(previous.lower) ||
        (previous.lower.endsWith("'s") && tag(at - 1) !== 'pronoun'))
    ) {
      return false;
    }
    return true;
  }
  const readings = cueWord(lower);
  if (readings.length === 0) return false;
  if (
    previous &&
    at > sentence.from &&
    tag(at - 1) === 'pronoun' &&
    words.subjectPronouns.has(previous.lower)
  )
    return true;
  if (/^(?:said|says|told|tells|wrote|added|asked|noted|argued|insisted|tweeted|denied)$/.test(lower)) {
    return !(
      previous &&
      at > sentence.from &&
      words.determiners.has(previous.lower) &&
      !words.subjectPronouns.has(previous.lower)
    );
  }
  return closesQuotation(chunked, at);
}

function isBaseAfterTo({ tokens, tag }: ChunkedSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || tag(at) === 'punctuation' || !/^[a-z]/.test(token.text)) return false;
  return (
    tag(at) === 'auxiliary' ||
    (tag(at) === 'adjective' && ['determiner', 'number', 'pronoun'].includes(tag(at + 1))) ||
    (cueWord(token.lower).some(({ forms }) => forms.has('base')) && tag(at + 1) !== 'verb')
  );
}

/** "has a plan", "did it": the auxiliary form is the verb itself. */
function isMainVerb(chunked: ChunkedSentence, at: number): boolean {
  const next = skipAdverbs(chunked, at + 1);
  const token = chunked.tokens[next];
  if (!token || next >= chunked.sentence.to) return true;
  const { lower } = token;
  return !(
    isVerb(chunked, next) ||
    words.negations.has(lower) ||
    words.beForms.has(lower) ||
    words.haveForms.has(lower)
  );
}

function isParticiple(lower: string): boolean {
  const readings = cueWord(lower);
  if (readings.length > 0) return readings.some(({ forms }) => forms.has('participle'));
  return /(?:ed|en|wn|ne|ung|ght|elt|ept|ut|id)$/.test(lower);
}
