/** The only door of the transcripts: a file's text in, turns and words out. */
export { clockTime } from './clock';
export { outlineOf } from './outline';
export type { OutlineTurn } from './outline';
export { readTranscript } from './read-transcript';
export { guessSettings, readSettings } from './settings';
export type { TranscriptSettings } from './settings';
export type * from './transcript';
