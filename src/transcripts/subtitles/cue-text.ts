import { tokenizeVTTCue, VTTCue } from 'media-captions';
import type { Span } from '../../engine';
import { DecodedText } from '../decoded-text';
import { readMarkup } from '../markup';
import type { TranscriptWord } from '../transcript';
import { wordAt } from '../words';
import type { Cue } from './blocks';

/** A word of a cue and who says it, by the cue's voice tags. */
export interface CueWord {
  readonly word: TranscriptWord;
  readonly voice: string | null;
  /** Where the voice is named. */
  readonly label: Span | null;
}

interface Piece {
  readonly text: string;
  readonly voice: string | null;
  /** Milliseconds: the timestamp before it; null where there is none. */
  readonly from: number | null;
}

type Node = ReturnType<typeof tokenizeVTTCue>[number];

/** An angle bracket that opens no tag, which the tokenizer would take all that follows for. */
const stray = /<(?!\/?[a-zA-Z\d])|<(?=[^<>]*(?:<|$))/g;
/** `>>`, which is a change of speaker also where no space follows, or what stands between spaces. */
const words = />{2,}|(?:(?!>{2})\S)+/g;

/**
 * The words of a cue with their voices and inner times. `media-captions` reads these by the rules of WebVTT, but says nothing
 * of places: its pieces are laid over the text that {@link readMarkup} reads with the way back to the file. Where the two do
 * not agree, as in a cue with entities that WebVTT does not know, the text is kept and the markup is not.
 */
export function readCueText(file: string, cue: Cue): CueWord[] {
  const first = cue.lines[0];
  const last = cue.lines.at(-1);
  if (!first || !last) return [];
  const raw = DecodedText.asIs(file, first.start, last.end);
  const voices: Span[] = [];
  const text = readMarkup(raw, ({ name, isClosing, written }, { start }) => {
    if (name === 'v' && !isClosing) voices.push(voicePlace(written, start + first.start));
    return '';
  });
  let pieces = piecesOf(raw.text.replace(stray, '&lt;'), cue);
  if (pieces.map((piece) => piece.text).join('') !== text.text)
    pieces = [{ text: text.text, voice: null, from: null }];
  let current = -1;
  let pieceEnd = 0;
  let passed = 0;
  return Array.from(text.text.matchAll(words), ({ 0: written, index }): CueWord => {
    let from: number | null = null;
    while (pieceEnd <= index && current < pieces.length - 1) {
      pieceEnd += pieces[++current]?.text.length ?? 0;
      from = pieces[current]?.from ?? from;
    }
    const word = { ...wordAt(text, index, written), from };
    const voice = pieces[current]?.voice ?? null;
    while ((voices[passed]?.end ?? Infinity) <= word.start) passed++;
    return { word, voice, label: voice === null ? null : (voices[passed - 1] ?? null) };
  });
}

/** The name in `<v.loud Mara Quill>`. */
function voicePlace(written: string, start: number): Span {
  const name = /^<v[^\s>]*\s*/i.exec(written)?.[0].length ?? 0;
  const end = written.replace(/\s*>$/, '').length;
  return { start: start + Math.min(name, end), end: start + end };
}

function piecesOf(raw: string, cue: Cue): Piece[] {
  const pieces: Piece[] = [];
  let from: number | null = null;
  const open: { node: Node; voice: string | null }[] = [];
  const push = (nodes: readonly Node[], voice: string | null) => {
    for (const node of nodes.toReversed()) open.push({ node, voice });
  };
  const ends = cue.to === null ? Infinity : cue.to / 1000;
  push(tokenizeVTTCue(new VTTCue((cue.from ?? 0) / 1000, ends, raw)), null);
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    if (node.type === 'text') {
      pieces.push({ text: node.data, voice: next.voice, from });
      from = null;
    } else {
      if (node.type === 'timestamp') from = Math.round(node.time * 1000);
      push(node.children, node.type === 'v' ? node.voice.trim() || null : next.voice);
    }
  }
  return pieces;
}
