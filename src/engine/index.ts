/** The engine's only door: text in, statements out. */
export { analyze } from './analyze';
export { ChangingDraft } from './incremental/changing-draft';
export { countsOf, near, preparing } from './incremental/said';
export { finish } from './steps';
export type { Steps } from './steps';
export { pronounForms } from './lexicon/pronouns';
export { splitPersonName } from './speakers/person-names';
export { foldName, isInitial, sameGiven } from './speakers/spellings';
export { readableWords } from './text/readable-words';
export type * from './analysis';
