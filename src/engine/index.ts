/** The engine's only door: text in, statements out. */
export { analyze } from './analyze';
export { foldName, isInitial, sameGiven } from './speakers/spellings';
export { readableWords } from './text/readable-words';
export type * from './analysis';
