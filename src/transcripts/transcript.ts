import type { Span } from '../engine';

/**
 * What a transcript file says was said, by whom and when. Plain data: no methods, no cycles, safe to send between
 * threads or to print as JSON.
 *
 * Every offset is a UTF-16 code unit of the file's text as it was given to {@link readTranscript}, every span is
 * half-open. Times are milliseconds on the tape.
 */
export interface Transcript {
  /** Told by the content, never by the file's name. `plain` where nothing more special fits. */
  readonly format: TranscriptFormat;
  /**
   * In the order they were said, which is the file's but where it keeps a list for each channel. A turn ends where another
   * speaker begins, where the clock begins anew, and where nobody is named at an empty line.
   */
  readonly turns: readonly Turn[];
  /** As the file gives it ("en", "en-GB", "english"), or null. */
  readonly language: string | null;
  /** ISO 8601, as far as the file gives one, or null. */
  readonly date: string | null;
  /** The recording's file name or address, as the file gives it, or null. */
  readonly media: string | null;
  /** What could not be read, in the file's order. Everything else was. */
  readonly problems: readonly TranscriptProblem[];
}

/** What one speaker said before another took over. */
export interface Turn {
  /** The label as written: "Speaker 2", "MS. QUILL". Null where the file gives none. */
  readonly speaker: string | null;
  /** Where the label stands; null where there is none, or where it stands for many turns at once. */
  readonly label: Span | null;
  /** The part of the file that the turn takes up, its label included where it stands with the words. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds; null where the file does not say. */
  readonly from: number | null;
  readonly to: number | null;
  /** In the order they were said, which within a turn is the file's. Never empty. */
  readonly words: readonly TranscriptWord[];
}

/** A word of the transcript: what stands between two spaces, with its punctuation. */
export interface TranscriptWord {
  /** As it is to be read: escapes and entities decoded, punctuation that the file keeps apart joined on ("bridge,"). */
  readonly text: string;
  /** `file.slice(start, end)` is the word as it stands in the file, escapes and all. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds; null where the file gives no time for this very word. */
  readonly from: number | null;
  readonly to: number | null;
  /** Between 0 and 1, as the machine that wrote the transcript gives it; null where it does not. */
  readonly confidence: number | null;
}

export type TranscriptFormat =
  | 'webvtt'
  | 'srt'
  | 'otter'
  | 'whisper'
  | 'whisperx'
  | 'rev'
  | 'assemblyai'
  | 'deepgram'
  | 'aws'
  | 'google'
  | 'speechmatics'
  | 'otranscribe'
  | 'youtube'
  | 'bbc'
  | 'plain';

/** A place in the file that could not be read as it is meant. */
export interface TranscriptProblem {
  /** From 1. */
  readonly line: number;
  readonly code: TranscriptProblemCode;
  /** The words of the file that are at fault, shortened; empty where something is missing. */
  readonly detail: string;
}

/**
 * - `no-words`: the file holds no words at all.
 * - `broken-json`: the file is cut off or is not JSON at this place; what could be made out was read.
 * - `unknown-json`: JSON, but of no tool that is known here; its text was looked for and read as far as found.
 * - `bad-time`: a time that cannot be read; the words are kept without it.
 * - `time-order`: a time before the one before it, and the clock does not go on from there; the words are kept without it.
 * - `bad-cue`: a subtitle block that is damaged; its words are kept.
 * - `bad-field`: a field that holds something else than it should; passed over.
 */
export type TranscriptProblemCode =
  'no-words' | 'broken-json' | 'unknown-json' | 'bad-time' | 'time-order' | 'bad-cue' | 'bad-field';
