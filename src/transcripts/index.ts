/** The only door of the transcripts: a file's text in, turns and words out. */
export { readTranscript } from './read-transcript';
export type * from './transcript';
