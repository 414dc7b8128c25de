import { wordSet } from './word-set';

/** Words that stand where a source may stand and name nobody: "Enough to hope that …". */
export const noSources = wordSet('enough there here');
