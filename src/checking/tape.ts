import type { TranscriptSettings } from '../transcripts';
import type { TranscriptIndex } from './transcript-index';

/**
 * Who wrote the transcript: a machine mishears, so that a difference from it is no alteration; `official` is a record
 * such as that of a parliament or a court; `unknown` is taken for a person's.
 */
export type TapeKind = TranscriptSettings['kind'];

/** `full`: every sound; `clean`: hesitations, false starts and tics left out, so that it cannot prove "the same words". */
export type TapeStyle = TranscriptSettings['style'];

/** A transcript and what its user knows about it. */
export interface Tape {
  /** How it is named to the user: the file's name. */
  readonly name: string;
  readonly index: TranscriptIndex;
  readonly kind: TapeKind;
  readonly style: TapeStyle;
  /** As a tag or a name ("en-GB", "english"); null where nobody says. Only one that is known not to be English matters. */
  readonly language: string | null;
  /** Whom the labels stand for, as the user mapped them: "Speaker 2" → "Mara Quill". */
  readonly people: ReadonlyMap<string, string>;
}

/** A tape from a transcript's index and the settings kept beside it. */
export function tapeOf(name: string, index: TranscriptIndex, settings: TranscriptSettings): Tape {
  const { kind, style, language, speakers } = settings;
  return { name, index, kind, style, language, people: new Map(Object.entries(speakers)) };
}
