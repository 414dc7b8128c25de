import type { Speaker } from '../engine';
import type { CannotTell, Check, CheckFlag, CheckLabel, Edit, Passage } from './check';
import type { DraftQuotation } from './draft-quotations';
import { longestGap } from './judging/judge-pairing';
import { editsOf } from './judging/edits';
import { judge } from './judging/judge';
import type { DraftWords, Judged } from './judging/judge';
import { isTrimmed } from './judging/trimmed-context';
import { align } from './matching/align';
import { findPlaces } from './matching/find-places';
import type { Rarity } from './matching/rarity';
import { partsOf, takeApart } from './matching/pieces';
import type { Piece } from './matching/pieces';
import { readPrinted } from './printed-words';
import type { PrintedQuotation } from './printed-words';
import type { WhoSpoke } from './speakers/who-spoke';
import type { TranscriptWord, Turn } from '../transcripts';
import type { Tape } from './tape';
import type { RiskKind } from './words/word-classes';

/** Below it, too little of a quotation is there to speak of changed words; below the second, of any likeness. */
const enough = 0.6;
const some = 0.3;
/**
 * How many times the bits of chance must be there in the order of print: for speaking of changed words, and for a likeness.
 * These and the next two are measured on quotations of some news stories against the text of others about the same things.
 */
const beyondChance = 2.2;
const likeBeyondChance = 1.6;
/** Words near by in any order are there by chance far more easily, the more so the longer the tapes. */
const nearbyPerChance = 3;
const nearbyFree = 11.5;
/** So many changes in a quotation of which less than this is there are no alteration: it is told in other words. */
const scattered = 4;
const nearly = 0.75;
/** With so much of it in one place, a quotation is altered there, not put together from others. */
const onePlace = 0.85;
/** Fewer words are not checked: they occur anywhere. */
const fewest = 4;
/** How many places are looked at closely. */
const places = 5;
const placesOfPart = 3;
/** A longer quotation is looked at in fewer places. */
const longQuotation = 250;

/** What the tapes have of one quotation, whoever said it: depends on the words and the tapes alone. */
export interface Found {
  readonly print: PrintedQuotation;
  /** Where the words stood in the draft when they were looked up. */
  readonly parts: DraftQuotation['parts'];
  /** Written words, as a reader counts them. */
  readonly count: number;
  /** One reading a place, the best first. */
  readonly judged: readonly Judged[];
  /** The same quotation taken apart, where one place does not explain it. */
  readonly pieces: readonly Piece[] | null;
}

/** Looks a quotation up in the tapes. */
export function findQuotation(draft: DraftWords, { parts }: DraftQuotation, rarity: Rarity): Found {
  const inserted = findAs('insertions');
  if (!inserted.print.parentheses) return inserted;
  const spoken = findAs('words');
  const rank = ({ judged }: Found): number => (judged[0] ? gravity(judged[0], rarity.chance) : Infinity);
  return rank(spoken) <= rank(inserted) ? spoken : inserted;

  function findAs(parentheses: 'insertions' | 'words'): Found {
    const print = readPrinted(draft.prose, parts, parentheses);
    const count = new Set(print.words.map(({ start }) => start)).size;
    const judgePart = (from: number, to: number): Judged[] => {
      const part: PrintedQuotation = { ...print, words: cut(print.words, from, to) };
      return judgePlaces(draft, part, partsOf(print, parts, from, to), rarity, placesOfPart);
    };
    const judged = print.words.length === 0 ? [] : judgePlaces(draft, print, parts, rarity, places);
    const best = judged[0];
    const explained = best && isThere(best, rarity.chance) && best.label !== 'altered';
    const whole = explained === true || count < fewest || !isSomewhere(print, rarity.tapes);
    return { print, parts, count, judged, pieces: whole ? null : apart(print, judgePart) };
  }
}

/** Whether every word that carries matter occurs in some tape at all; only then can parts of it have been put together. */
function isSomewhere({ words }: PrintedQuotation, tapes: readonly Tape[]): boolean {
  const unseen = words.filter(({ stem }) => !tapes.some(({ index }) => index.stemOf.has(stem)));
  return unseen.every(({ grammar, hesitation }) => grammar || hesitation) && unseen.length <= 2;
}

function cut(words: PrintedQuotation['words'], from: number, to: number): PrintedQuotation['words'] {
  return words.slice(from, to).map((word, index) => (index === 0 ? { ...word, gap: 'none' } : word));
}

function judgePlaces(
  draft: DraftWords,
  print: PrintedQuotation,
  parts: DraftQuotation['parts'],
  rarity: Rarity,
  atMost: number,
): Judged[] {
  const { words } = print;
  const gaps = words.filter(({ gap }) => gap === 'ellipsis' || gap === 'break').length;
  const reach = Math.ceil(words.length * 1.4) + longestGap * (1 + gaps);
  const most = words.length > longQuotation ? 2 : atMost;
  return findPlaces(words, rarity, reach, most)
    .map(({ tape, from, to }) => judge(draft, print, parts, tape, align(words, tape.index, from, to), rarity))
    .sort((a, b) => gravity(a, rarity.chance) - gravity(b, rarity.chance) || b.score - a.score);
}

const labels = [
  'verbatim',
  'punctuation',
  'marked-edit',
  'cleaned-up',
  'tidied',
  'unmarked-cut',
  'spliced',
  'altered',
] as const satisfies readonly CheckLabel[];

/** For choosing between places: the label's rank, and behind all of them what is hardly there. */
function gravity(judged: Judged, chance: number): number {
  if (!isThere(judged, chance)) return labels.length + 1 - judged.score;
  return labels.indexOf(judged.label);
}

/** Whether so much of the quotation is there that its differences can be spoken of. */
function isThere({ label, score, onlyCuts, inOrder, changes }: Judged, chance: number): boolean {
  if (labels.indexOf(label) < labels.indexOf('tidied')) return true;
  if (changes >= scattered && score < nearly) return false;
  return (onlyCuts || score >= enough) && inOrder >= chance * beyondChance;
}

/** Whether some of it is there, more than two texts about the same things have in common. */
function isNear({ score, matter, nearby, inOrder }: Judged, chance: number): boolean {
  if (score >= enough && inOrder >= chance * likeBeyondChance) return true;
  return Math.min(score, matter) >= some && nearby >= chance * nearbyPerChance - nearbyFree;
}

/** Takes a quotation apart; null where its parts lie beside each other in order, so that nothing was put together. */
function apart(print: PrintedQuotation, judgePart: (from: number, to: number) => Judged[]): Piece[] | null {
  const pieces = takeApart(print, judgePart);
  return pieces?.some((piece, index) => index > 0 && isElsewhere(pieces[index - 1], piece)) ? pieces : null;
}

function isElsewhere(before: Piece | undefined, piece: Piece): boolean {
  if (!before) return false;
  const [a, b] = [before.judged, piece.judged];
  if (a.tape !== b.tape) return true;
  const gap = b.tapeFrom - a.tapeTo;
  return gap < -1 || gap > longestGap || labelAt(a.tape, a.tapeFrom) !== labelAt(b.tape, b.tapeFrom);
}

/** Says what was found of a quotation, now that it is known who speaks on the tapes. `foreign`: some tapes are not in English. */
export function checkQuotation(
  draft: DraftWords,
  quotation: DraftQuotation,
  found: Found,
  { tapes, chance }: Rarity,
  speaker: Speaker | null,
  who: WhoSpoke,
  foreign: boolean,
): Check {
  const others = (judged: Judged): boolean =>
    who.compare(judged.tape, labelAt(judged.tape, judged.tapeFrom), speaker) === 'other';
  // The speaker's own words come before the same words in another's mouth, if they are nearly as good.
  const rank = (judged: Judged): number => gravity(judged, chance) + (others(judged) ? 4.5 : 0);
  const judged = found.judged.toSorted((a, b) => rank(a) - rank(b) || b.score - a.score);
  const best = judged[0];
  const base = {
    id: quotation.id,
    statement: quotation.statement,
    content: quotation.content,
    speaker: quotation.speaker,
  };
  const none = { flags: [], passages: [], edits: [], joins: [], tapeKind: null, risks: [], because: null };
  const absent = speaker !== null && tapes.length > 0 && tapes.every((tape) => who.isAbsent(tape, speaker));
  if (tapes.length === 0) {
    return { ...base, ...none, label: 'cannot-tell', score: 0, because: foreign ? 'language' : 'no-tape' };
  }
  if (found.count < fewest) {
    const exact = best && (best.label === 'verbatim' || best.label === 'punctuation') ? best : null;
    return {
      ...base,
      ...none,
      label: 'cannot-tell',
      because: 'short',
      score: exact ? 1 : 0,
      passages: exact ? [passageOf(exact)] : [],
      tapeKind: exact?.tape.kind ?? null,
    };
  }
  const inOnePlace = best && isThere(best, chance) && (best.label !== 'altered' || best.score >= onePlace);
  if (found.pieces && inOnePlace !== true) {
    return { ...base, ...fromPieces(draft, found, found.pieces, others) };
  }
  const there = best !== undefined && isThere(best, chance);
  if (!best || (!there && !isNear(best, chance))) {
    return absent || foreign
      ? {
          ...base,
          ...none,
          label: 'cannot-tell',
          score: best?.score ?? 0,
          because: foreign ? 'language' : 'no-tape',
        }
      : { ...base, ...none, label: 'not-found', score: best?.score ?? 0 };
  }
  if (!there && absent) {
    return { ...base, ...none, label: 'cannot-tell', score: best.score, because: 'no-tape' };
  }
  const unclear = there && best.unclear;
  const label = unclear ? 'cannot-tell' : labelFor(best.tape, there ? best.label : 'approximate');
  const flags: CheckFlag[] = [];
  if (there && others(best)) flags.push('wrong-speaker');
  const risks = there ? best.risks : [];
  if (risks.length > 0) flags.push('meaning-risk');
  if (there && isTrimmed(best.tape.index, best.tapeFrom, best.tapeTo)) flags.push('trimmed-context');
  if (there && isRepeated(judged, best, chance)) flags.push('several-places');
  return {
    ...base,
    label,
    flags,
    passages: [passageOf(best)],
    edits: editsOf(draft.prose, found.print.words, best),
    joins: joinsOf(best, found.print.words),
    score: best.score,
    tapeKind: best.tape.kind,
    because: unclear ? ('unclear' satisfies CannotTell) : null,
    risks,
  };
}

/** The same words in another place as well. */
function isRepeated(judged: readonly Judged[], best: Judged, chance: number): boolean {
  const harmless = labels.indexOf('punctuation');
  return (
    gravity(best, chance) <= harmless &&
    judged.some(
      (other) =>
        other !== best &&
        gravity(other, chance) <= harmless &&
        (other.tape !== best.tape || other.tapeTo <= best.tapeFrom || best.tapeTo <= other.tapeFrom),
    )
  );
}

/** A machine may have misheard whatever is worse than a stumble left out. */
function labelFor(tape: Tape, label: CheckLabel): CheckLabel {
  const misheard: readonly CheckLabel[] = ['tidied', 'unmarked-cut', 'spliced', 'altered', 'approximate'];
  return tape.kind === 'machine' && misheard.includes(label) ? 'differs' : label;
}

function fromPieces(
  draft: DraftWords,
  { print }: Found,
  pieces: readonly Piece[],
  others: (judged: Judged) => boolean,
): Pick<
  Check,
  'label' | 'flags' | 'passages' | 'edits' | 'joins' | 'score' | 'tapeKind' | 'because' | 'risks'
> {
  const flags: CheckFlag[] = pieces.some(({ judged }) => others(judged)) ? ['wrong-speaker'] : [];
  const risks: RiskKind[] = [];
  const covered = pieces.reduce((sum, { printFrom, printTo }) => sum + printTo - printFrom, 0);
  const edits: Edit[] = pieces.flatMap(({ printFrom, printTo, judged }) =>
    editsOf(draft.prose, cut(print.words, printFrom, printTo), judged),
  );
  const machine = pieces.every(({ judged }) => judged.tape.kind === 'machine');
  return {
    label: machine ? 'differs' : 'spliced',
    flags,
    passages: pieces.map(({ judged }) => passageOf(judged)),
    edits,
    joins: pieces.slice(1).flatMap(({ printFrom }) => print.words[printFrom]?.start ?? []),
    score: covered / Math.max(1, print.words.length),
    tapeKind: pieces[0]?.judged.tape.kind ?? null,
    because: null,
    risks,
  };
}

/** Where print goes on from another place of the same stretch. */
function joinsOf({ differences }: Judged, words: PrintedQuotation['words']): number[] {
  return differences
    .filter(({ kind, printFrom, printTo }) => kind === 'splice' && printFrom === printTo && printFrom > 0)
    .flatMap(({ printFrom }) => words[printFrom]?.start ?? []);
}

function passageOf({ tape, tapeFrom, tapeTo }: Judged): Passage {
  return passage(tape, tapeFrom, tapeTo);
}

/** The stretch of a tape between two positions of its index. */
export function passage(tape: Tape, tapeFrom: number, tapeTo: number): Passage {
  const { index } = tape;
  const [begin, end] = [index.first[tapeFrom] ?? 0, index.last[tapeTo - 1] ?? 0];
  const written = index.written.slice(begin, end + 1);
  const turn = index.transcript.turns[index.turns[tapeFrom] ?? 0];
  const lastTurn = index.transcript.turns[index.turns[tapeTo - 1] ?? 0];
  const first = written[0];
  const last = written.at(-1);
  return {
    transcript: tape.name,
    tapeSpeaker: turn?.speaker ?? null,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    from: timeBefore(turn, first) ?? turn?.from ?? null,
    to: timeAfter(lastTurn, last) ?? lastTurn?.to ?? null,
    text: written.map(({ text }) => text).join(' '),
  };
}

/** When a word begins: where the transcript times only lines, when its line does. */
function timeBefore(turn: Turn | undefined, word: TranscriptWord | undefined): number | null {
  if (!turn || !word) return null;
  for (let at = turn.words.indexOf(word); at >= 0; at -= 1) {
    const { from, to } = turn.words[at] ?? {};
    if (from != null) return from;
    // The line before has ended.
    if (to != null && turn.words[at] !== word) return to;
  }
  return null;
}

/** When a word ends: where the transcript times only lines, when its line does. */
function timeAfter(turn: Turn | undefined, word: TranscriptWord | undefined): number | null {
  if (!turn || !word) return null;
  for (let at = turn.words.indexOf(word); at >= 0 && at < turn.words.length; at += 1) {
    const { from, to } = turn.words[at] ?? {};
    if (from != null && turn.words[at] !== word) return from;
    if (to != null) return to;
  }
  return null;
}

/** The speaker's label at a position of the index. */
export function labelAt({ index }: Tape, position: number): string | null {
  return index.transcript.turns[index.turns[position] ?? 0]?.speaker ?? null;
}
