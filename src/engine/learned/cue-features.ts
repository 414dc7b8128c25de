import { mix } from './hashing';
import type { ParagraphAtoms } from './paragraph-atoms';
import type { FeatureBuffer } from './sequence-model';
import { bytesSideBySide } from './side-by-side';

/** The labels of the cue model. */
export const cueLabels = { outside: 0, begins: 1, goesOn: 2 } as const;

const edgeOfText = 0x7f;

/** Fills the buffer with what speaks for and against each token of the paragraph being (part of) a cue. */
export function cueFeatures(atoms: ParagraphAtoms, buffer: FeatureBuffer): void {
  const { length, word, stem, suffix, prefix, shape, tag, lexicon, phrase, verb, quote, proposed } = atoms;
  buffer.clear();
  const context = sentenceContext(atoms);
  const at = (array: ArrayLike<number>, index: number): number => array[index] ?? edgeOfText;
  for (let i = 0; i < length; i += 1) {
    const one = (template: number, a: number): void => {
      buffer.addState(mix(template, a));
    };
    const two = (template: number, a: number, b: number): void => {
      buffer.addState(mix(mix(template, a), b));
    };
    const three = (template: number, a: number, b: number, c: number): void => {
      buffer.addState(mix(mix(mix(template, a), b), c));
    };
    if (atoms.deep[i] === 1) {
      one(110, at(proposed, i));
      buffer.addEdge(mix(1, 0));
      buffer.addEdge(mix(9, 0));
      buffer.endPosition();
      continue;
    }
    const proposal = atoms.proposals[at(atoms.proposalOfCue, i)];
    const rule = proposal ? (at(atoms.proposalOfCue, i - 1) === atoms.proposalOfCue[i] ? 2 : 1) : 0;
    const inQuote = at(quote, i);
    const w = at(word, i);
    const s = at(stem, i);
    const t = at(tag, i);
    const lex = at(lexicon, i);
    one(1, 0);
    one(2, w);
    one(3, s);
    one(4, at(suffix, i));
    one(5, at(prefix, i));
    two(6, at(shape, i), t);
    for (let d = 1; d <= 3; d += 1) {
      one(10 + d, at(word, i - d));
      one(20 + d, at(word, i + d));
      one(30 + d, at(tag, i - d));
      one(40 + d, at(tag, i + d));
    }
    one(50, at(stem, i - 1));
    one(51, at(stem, i + 1));
    two(54, s, at(tag, i + 1));
    two(55, at(tag, i - 1), s);
    two(56, at(tag, i - 1), t);
    two(57, t, at(tag, i + 1));
    three(58, at(tag, i - 1), t, at(tag, i + 1));
    three(59, at(tag, i - 2), at(tag, i - 1), t);
    three(60, t, at(tag, i + 1), at(tag, i + 2));
    two(62, s, inQuote);
    two(63, t, inQuote);
    two(64, lex, inQuote);
    three(65, lex, t, at(tag, i - 1));
    three(66, lex, t, at(tag, i + 1));
    two(67, lex, at(lexicon, i + 1));
    two(68, lex, at(lexicon, i - 1));
    two(69, at(phrase, i), at(verb, i));
    two(70, at(phrase, i - 1), at(phrase, i));
    two(71, at(phrase, i), at(phrase, i + 1));
    two(72, s, at(verb, i));
    three(73, lex, at(verb, i), inQuote);
    two(74, rule, proposal?.sort ?? 0);
    two(75, rule, s);
    three(76, rule, lex, t);
    two(77, at(proposed, i), inQuote);
    two(78, at(proposed, i - 1), at(proposed, i));
    two(79, at(proposed, i), at(proposed, i + 1));
    two(80, s, at(proposed, i));
    two(81, lex, at(proposed, i) & 14);
    // The sentence around it.
    two(90, s, at(context.otherSpeech, i));
    two(91, lex, at(context.otherSpeech, i));
    two(92, lex, at(context.quoteBefore, i));
    two(93, lex, at(context.quoteAfter, i));
    two(94, s, at(context.quoteBefore, i));
    two(95, s, at(context.quoteAfter, i));
    three(96, t, at(context.quoteBefore, i), at(context.quoteAfter, i));
    two(97, at(context.place, i), t);
    two(98, at(context.zone, i), t);
    two(99, s, at(context.clauseAhead, i));
    three(100, lex, at(verb, i), at(context.clauseAhead, i));
    two(101, s, at(context.subject, i));
    three(102, lex, at(verb, i), at(context.subject, i));
    one(103, at(context.subjectWord, i));
    two(104, at(context.subjectWord, i), lex);

    const edge = (template: number, a: number): void => {
      buffer.addEdge(mix(template, a));
    };
    edge(1, 0);
    edge(2, rule * 3 + (at(atoms.proposalOfCue, i - 1) >= 0 && i > 0 ? 1 : 0));
    edge(3, mix(at(tag, i - 1), t));
    edge(4, w);
    edge(5, at(word, i - 1));
    edge(6, mix(at(phrase, i - 1), at(phrase, i)));
    edge(7, mix(t, at(tag, i + 1)));
    edge(8, s);
    buffer.endPosition();
  }
}

interface SentenceContext {
  /** How many other speech words of the lexicon stand outside the quotations of the sentence, before and after. */
  readonly otherSpeech: Uint8Array;
  /** How far the nearest closed quotation before the token in its sentence is: 0 none, 1 next to it, 2 near, 3 far. */
  readonly quoteBefore: Uint8Array;
  readonly quoteAfter: Uint8Array;
  readonly place: Uint8Array;
  readonly zone: Uint8Array;
  /** What follows the phrase: "that", "to", a clause with a verb of its own, a noun, a preposition … */
  readonly clauseAhead: Uint8Array;
  /** What stands before the phrase as a subject: kind of the phrase and whether a comma parts them. */
  readonly subject: Uint8Array;
  readonly subjectWord: Int32Array;
}

function sentenceContext(atoms: ParagraphAtoms): SentenceContext {
  const { length, lexicon, quote, reading } = atoms;
  const bytes = bytesSideBySide(7, length);
  const context: SentenceContext = {
    otherSpeech: bytes(),
    quoteBefore: bytes(),
    quoteAfter: bytes(),
    place: bytes(),
    zone: bytes().fill(reading.paragraph.zone === 'headline' ? 1 : reading.paragraph.zone === 'body' ? 2 : 3),
    clauseAhead: bytes(),
    subject: bytes(),
    subjectWord: new Int32Array(length),
  };
  const isSpeech = (i: number): boolean => ((lexicon[i] ?? 0) & 7) === 4 || ((lexicon[i] ?? 0) & 7) === 2;
  for (const { sentence, phrases } of atoms.chunks) {
    const { from, to } = sentence;
    let speech = 0;
    let last = -100;
    for (let i = from; i < to; i += 1) {
      if (quote[i] === 0 && isSpeech(i)) speech += 1;
    }
    let seen = 0;
    for (let i = from; i < to; i += 1) {
      const own = quote[i] === 0 && isSpeech(i) ? 1 : 0;
      context.otherSpeech[i] = Math.min(2, seen) * 3 + Math.min(2, speech - seen - own);
      seen += own;
      context.quoteBefore[i] = near(i - last);
      if (quote[i] === 3) last = i;
      context.place[i] = (i - from < 3 ? i - from : 3) * 4 + Math.min(3, to - 1 - i);
    }
    last = length + 100;
    for (let i = to - 1; i >= from; i -= 1) {
      context.quoteAfter[i] = near(last - i);
      if (quote[i] === 1) last = i;
    }
    for (const [index, one] of phrases.entries()) {
      const next = phrases[index + 1];
      const before = phrases[index - 1];
      let ahead = (atoms.phrase[next?.from ?? -1] ?? 0) >> 1;
      if (next?.kind === 'noun') {
        // Whether what follows is a clause: a noun phrase and then a verb group of its own.
        let at = index + 2;
        while (
          at < index + 6 &&
          ['preposition', 'noun', 'adverb', 'adjective'].includes(phrases[at]?.kind ?? '')
        )
          at += 1;
        if (phrases[at]?.kind === 'verb' && phrases[at]?.verb?.form === 'finite') ahead += 20;
      } else if (next?.kind === 'verb' && next.verb?.form === 'infinitive') ahead = 40;
      let subject = (atoms.phrase[before?.from ?? -1] ?? 0) >> 1;
      let word = before?.kind === 'noun' ? (atoms.stem[before.head] ?? 0) : 0;
      if (before && before.kind !== 'noun') {
        for (let at = index - 2; at >= index - 5 && at >= 0; at -= 1) {
          const candidate = phrases[at];
          if (candidate?.kind !== 'noun') continue;
          subject += 20 * (index - at - 1);
          word = atoms.stem[candidate.head] ?? 0;
          break;
        }
      }
      for (let i = one.from; i < one.to; i += 1) {
        context.clauseAhead[i] = ahead;
        context.subject[i] = subject;
        context.subjectWord[i] = word;
      }
    }
  }
  return context;
}

function near(distance: number): number {
  return distance <= 1 ? 1 : distance <= 4 ? 2 : distance <= 90 ? 3 : 0;
}
