/** The only door of checking: a draft's analysis and its transcripts in, what each quotation amounts to out. */
export { checkDraft, DraftChecker } from './draft-checker';
export type { CheckProgress } from './draft-checker';
export { withEllipses } from './fixes/ellipses';
export { reattribution } from './fixes/reattribute';
export type { Reattribution } from './fixes/reattribute';
export { splitAtJoins } from './fixes/split';
export { withTapeWords } from './fixes/tape-words';
export { nearestPassages } from './nearest-passages';
export { isOnTape } from './speakers/who-spoke';
export { indexSteps, indexTranscript } from './transcript-index';
export type { TranscriptIndex } from './transcript-index';
export { tapeOf } from './tape';
export type { Tape, TapeKind, TapeStyle } from './tape';
export type * from './check';
export type { RiskKind } from './words/word-classes';
