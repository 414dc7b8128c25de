import type { Span } from '../../engine';
import { clockTime } from '../clock';
import type { TranscriptBuilder } from '../transcript-builder';
import type { TranscriptWord } from '../transcript';
import { wordsIn } from '../words';
import type { JsonText, JsonValue } from './json-value';
import { at, decoded } from './json-value';

/** A word, or some words, as a machine's JSON gives them. */
export interface Heard {
  readonly text: JsonText;
  readonly from: number | null;
  readonly to: number | null;
  readonly confidence: number | null;
  readonly speaker: Voice;
}

/** A speaker's label and where the file has it. */
export interface Voice {
  readonly speaker: string | null;
  readonly label: Span | null;
}

export const nobody: Voice = { speaker: null, label: null };

/** The label in the first of these values that is a name or a number: "Speaker 2", `0`. */
export function voiceOf(...values: readonly (JsonValue | undefined)[]): Voice {
  for (const value of values) {
    if (value?.kind === 'text' && value.value.trim() !== '')
      return { speaker: value.value.trim(), label: { start: value.start, end: value.end } };
    if (value?.kind === 'number')
      return { speaker: String(value.value), label: { start: value.start, end: value.end } };
  }
  return nobody;
}

/**
 * Reads times and confidences of one file: seconds or milliseconds as numbers or as strings ("4.87", "1.200s",
 * "00:00:04,870"), or Google's `{ seconds, nanos }`.
 */
export class JsonReadings {
  readonly #builder: TranscriptBuilder;
  readonly #unit: number;

  /** `unit`: milliseconds that 1 stands for. */
  constructor(builder: TranscriptBuilder, unit: 1 | 1000 = 1000) {
    this.#builder = builder;
    this.#unit = unit;
  }

  /** Milliseconds; null where there is no time, and where it cannot be read, which becomes a problem. */
  time(value: JsonValue | undefined): number | null {
    if (value === undefined || value.kind === 'other') return null;
    const read = this.#milliseconds(value);
    if (read !== null && read >= 0 && read < Number.MAX_SAFE_INTEGER) return Math.round(read);
    const detail = value.kind === 'text' || value.kind === 'number' ? String(value.value) : '';
    this.#builder.problem(value.start, 'bad-time', detail);
    return null;
  }

  /** Between 0 and 1; null where there is none. */
  confidence(value: JsonValue | undefined): number | null {
    const read = value?.kind === 'text' && value.value !== '' ? Number(value.value) : value;
    const given = typeof read === 'number' ? read : read?.kind === 'number' ? read.value : NaN;
    return given >= 0 && given <= 1 ? given : null;
  }

  #milliseconds(value: JsonValue): number | null {
    if (value.kind === 'number') return value.value * this.#unit;
    if (value.kind === 'text') {
      const seconds = /^\s*(\d+(?:\.\d+)?)(s?)\s*$/.exec(value.value);
      if (!seconds) return clockTime(value.value);
      return Number(seconds[1]) * (seconds[2] === 's' ? 1000 : this.#unit);
    }
    if (value.kind !== 'record') return null;
    const [seconds, nanos] = [at(value, 'seconds'), at(value, 'nanos')].map((part) =>
      part?.kind === 'number' || part?.kind === 'text' ? Number(part.value) : 0,
    );
    return (seconds ?? 0) * 1000 + (nanos ?? 0) / 1e6;
  }
}

/** Adds words one after the other; a speaker's words on end become one turn. */
export function sayHeard(file: string, builder: TranscriptBuilder, heard: Iterable<Heard>): void {
  for (const { text, from, to, confidence, speaker } of heard) {
    const words = wordsIn(decoded(file, text)).map((word) => ({ ...word, confidence }));
    builder.say({ ...speaker, words, from, to });
  }
}

/**
 * The words of a stretch of text, with the times and confidences of the pieces that make it up, if they do, but for
 * spaces. Pieces may be parts of a word ("10", ",000") and a word may run over several.
 */
export function timedWords(file: string, text: JsonText, pieces: readonly Heard[]): TranscriptWord[] | null {
  const words = wordsIn(decoded(file, text));
  const solid = pieces.map((piece) => piece.text.value.replace(/\s+/g, ''));
  if (solid.join('') !== words.map((word) => word.text).join('')) return null;
  let piece = 0;
  let pieceBegin = 0;
  let pieceEnd = solid[0]?.length ?? 0;
  const next = () => {
    pieceBegin = pieceEnd;
    pieceEnd += solid[++piece]?.length ?? 0;
    return pieces[piece]?.confidence ?? null;
  };
  let end = 0;
  return words.map((word) => {
    const begin = end;
    end += word.text.length;
    while (pieceEnd <= begin && piece < pieces.length - 1) next();
    const from = pieceBegin === begin ? (pieces[piece]?.from ?? null) : null;
    let confidence = pieces[piece]?.confidence ?? null;
    while (pieceEnd < end && piece < pieces.length - 1) {
      const part = next();
      if (part !== null && (confidence === null || part < confidence)) confidence = part;
    }
    return { ...word, from, to: pieceEnd === end ? (pieces[piece]?.to ?? null) : null, confidence };
  });
}
