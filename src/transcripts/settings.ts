import type { Transcript, TranscriptFormat } from './transcript';

/**
 * What is known of a transcript beside its words. Plain data, to be kept as JSON: what the file says, until the user says
 * otherwise.
 */
export interface TranscriptSettings {
  /** `machine`: nobody has listened; it is no evidence that a quote is altered. `official`: a record, Hansard or a court's. */
  readonly kind: 'machine' | 'human' | 'official' | 'unknown';
  /** `clean`: fillers and false starts were left out, so it cannot prove that a quote is word for word. */
  readonly style: 'full' | 'clean' | 'unknown';
  readonly language: string | null;
  /** ISO 8601, or null. */
  readonly date: string | null;
  /** The recording: a path beside the transcript, or an address. */
  readonly media: string | null;
  /** From a speaker's label as written ("Speaker 2") to the person's name in the draft. */
  readonly speakers: Readonly<Record<string, string>>;
}

/** Formats that only machines write. Subtitles and typed text may be anybody's: there it is the words that tell. */
const machines: ReadonlySet<TranscriptFormat> = new Set([
  'whisper',
  'whisperx',
  'assemblyai',
  'deepgram',
  'aws',
  'google',
  'speechmatics',
  'youtube',
  'otter',
]);

/** The settings as far as the file tells; `unknown` and null where it does not. No label is mapped to anybody. */
export function guessSettings(transcript: Transcript): TranscriptSettings {
  return {
    kind: kindOf(transcript),
    style: 'unknown',
    language: transcript.language,
    date: transcript.date,
    media: transcript.media,
    speakers: {},
  };
}

function kindOf({ format, turns }: Transcript): TranscriptSettings['kind'] {
  if (machines.has(format)) return 'machine';
  if (format === 'otranscribe') return 'human';
  // Only a machine says how sure it is of a word.
  const isScored = turns.some((turn) =>
    turn.words.some((word) => word.confidence !== null && word.confidence < 1),
  );
  return isScored || isUnpunctuated(turns) || turns.some(({ speaker }) => diarized.test(speaker ?? ''))
    ? 'machine'
    : 'unknown';
}

/** Labels as programs number them that tell speakers apart; people write "Speaker 2". */
const diarized = /^SPEAKER_\d+$/;

/** With fewer words nothing can be told. */
const enoughWords = 60;

/**
 * Words on end without a full stop, a comma or a capital: nobody types like that, while programs that only hear do. A few of
 * each are let pass: "I", names that a program knows.
 */
function isUnpunctuated(turns: Transcript['turns']): boolean {
  let words = 0;
  let stops = 0;
  let capitals = 0;
  for (const turn of turns)
    for (const { text } of turn.words) {
      words += 1;
      if (/[.,;:!?…]["'”’)]*$/u.test(text)) stops += 1;
      if (/^\p{Lu}/u.test(text) && !/^I(?:['’]\p{L}+)?$/u.test(text)) capitals += 1;
    }
  return words >= enoughWords && stops / words < 0.01 && capitals / words < 0.1;
}

/**
 * Reads settings kept as JSON over what the file tells: a field that is missing or holds something it cannot is taken from
 * the guess. Never throws.
 */
export function readSettings(kept: unknown, guess: TranscriptSettings): TranscriptSettings {
  if (typeof kept !== 'object' || kept === null) return guess;
  const fields = kept as Record<string, unknown>;
  const oneOf = <T extends string>(value: unknown, values: readonly T[], otherwise: T): T =>
    values.find((one) => one === value) ?? otherwise;
  const textOr = (value: unknown, otherwise: string | null) =>
    typeof value === 'string' || value === null ? value : otherwise;
  const speakers = fields['speakers'];
  return {
    kind: oneOf(fields['kind'], ['machine', 'human', 'official', 'unknown'], guess.kind),
    style: oneOf(fields['style'], ['full', 'clean', 'unknown'], guess.style),
    language: textOr(fields['language'], guess.language),
    date: textOr(fields['date'], guess.date),
    media: textOr(fields['media'], guess.media),
    speakers:
      typeof speakers === 'object' && speakers !== null && !Array.isArray(speakers)
        ? Object.fromEntries(
            Object.entries(speakers).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
          )
        : guess.speakers,
  };
}
