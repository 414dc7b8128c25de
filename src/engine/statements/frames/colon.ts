import * as words from '../../lexicon/function-words';
import { notLabels } from '../../lexicon/label-words';
import { groupNouns } from '../../lexicon/groups';
import { documentNouns, organisationNouns } from '../../lexicon/organisations';
import { roles } from '../../lexicon/roles';
import { contentFrom } from '../content-bounds';
import type { ChunkedSentence, Phrase } from '../phrases/phrase';
import { rangeOf } from '../phrases/phrase';
import { subjectBefore } from '../phrases/subjects';
import { plainFrame } from './frame';
import type { Frame, Range } from './frame';

const longestName = 10;

/** Heads of noun phrases that may speak. */
const speakers: ReadonlySet<string> = new Set([
  ...roles,
  ...groupNouns,
  ...organisationNouns,
  ...documentNouns,
]);

/** Orr: “No.” · Orr, in reply: “No.” · And from the union: “No.” · Orr was blunt: “No.” · in a headline, Orr: I never lied. */
export function colonFrames(sentence: ChunkedSentence): Frame[] {
  const { phrases, reading } = sentence;
  const colon = phrases.findIndex((phrase) => phrase.kind === 'colon');
  const mark = phrases[colon];
  const next = phrases[colon + 1];
  if (colon < 1 || !mark || !next) return [];
  const quoted = next.kind === 'quotation';
  const headline = reading.paragraph.zone === 'headline';
  if (!quoted && !headline) return [];
  const frame = (source: Range, cue: readonly Range[], strength: number): Frame[] => [
    {
      ...plainFrame,
      construction: 'colon',
      cue,
      source: [source],
      content: [contentFrom(sentence, colon + 1)],
      strength,
    },
  ];
  const colonCue = { from: mark.from, to: mark.to };
  const from = quoted ? fromSomebody(sentence, colon, frame, colonCue) : null;
  if (from) return from;
  const source = nameBefore(sentence, colon);
  // "Theatre: “Low Water”", "Fishing: Port-Réal will not sign": a section of the paper, and nobody who speaks.
  const isSection =
    source !== null &&
    source.to === source.from + 1 &&
    notLabels.has(sentence.tokens[source.from]?.lower ?? '');
  if (isSection) return [];
  if (source && (quoted || isName(sentence, source))) return frame(source, [colonCue], quoted ? 0.9 : 0.8);
  if (!quoted) return [];
  return verbLeadIn(sentence, colon, mark, frame) ?? [];
}

type MakeFrame = (source: Range, cue: readonly Range[], strength: number) => Frame[];

/** A noun phrase from the start of the sentence to the colon, without "in reply" after a comma. */
function nameBefore(sentence: ChunkedSentence, colon: number): Range | null {
  const { phrases } = sentence;
  const start = phrases[0]?.kind === 'coordinator' ? 1 : 0;
  if (phrases[start]?.kind !== 'noun') return null;
  let end = colon;
  const comma = phrases.findIndex((phrase, at) => at < colon && phrase.kind === 'comma');
  if (comma > 0 && phrases[comma + 1]?.kind === 'preposition') end = comma;
  const plain = phrases
    .slice(start, end)
    .every(({ kind }) => ['noun', 'preposition', 'bracket', 'coordinator', 'comma'].includes(kind));
  const range = rangeOf(phrases, start, end - 1);
  return plain && range.to - range.from <= longestName ? range : null;
}

/** Nothing but capitals: a name and no topic ("Weather: more rain"). */
function isName({ tokens }: ChunkedSentence, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ text, lower }) =>
        /^[\p{Lu}\p{N}.&'’()-]/u.test(text) || /^(?:of|de|von|van|and|the|for)$/.test(lower),
    );
}

/** "And from the union:", "Latest from the council:", "This from Orr:". */
function fromSomebody(
  sentence: ChunkedSentence,
  colon: number,
  frame: MakeFrame,
  mark: Range,
): Frame[] | null {
  const { phrases, tokens } = sentence;
  const from = phrases.findIndex((phrase, at) => at < 3 && tokens[phrase.from]?.lower === 'from');
  const leads = ({ kind, head }: Phrase): boolean =>
    kind === 'coordinator' || kind === 'adverb' || (kind === 'noun' && !isSomebody(sentence, head));
  if (from < 0 || !phrases.slice(0, from).every(leads)) return null;
  if (phrases[from + 1]?.kind !== 'noun' || phrases.slice(from, colon).some(({ kind }) => kind === 'verb'))
    return null;
  const preposition = phrases[from];
  if (!preposition) return null;
  return frame(
    rangeOf(phrases, from + 1, colon - 1),
    [{ from: preposition.from, to: preposition.to }, mark],
    0.85,
  );
}

/** "a spokesman from the ministry" speaks himself; "a word from the ministry" does not. */
function isSomebody({ tokens, tag, sentence }: ChunkedSentence, head: number): boolean {
  return (head > sentence.from && tag(head) === 'name') || roles.has(tokens[head]?.lower ?? '');
}

/** "Orr was blunt:", "The mayor had a warning:": the words from the verb to the colon lead the quotation in. */
function verbLeadIn(
  sentence: ChunkedSentence,
  colon: number,
  mark: Phrase,
  frame: MakeFrame,
): Frame[] | null {
  const { phrases, tokens } = sentence;
  for (let at = colon - 1; at >= Math.max(0, colon - 12); at -= 1) {
    const phrase = phrases[at];
    if (phrase?.verb?.form !== 'finite') continue;
    const subject = subjectBefore(sentence, at);
    const source = subject?.source;
    if (subject?.kind !== 'own' || !source) return null;
    const head = tokens[source.to - 1];
    const person =
      head &&
      (words.subjectPronouns.has(head.lower) || /^\p{Lu}/u.test(head.text) || speakers.has(head.lower));
    if (!person || head.lower === 'it') return null;
    return frame(source, [{ from: phrase.from, to: mark.to }], 0.8);
  }
  return null;
}
