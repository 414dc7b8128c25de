import { wordSet } from './word-set';

/** Words that stand where a source may stand and name nobody: "Enough to hope that …". */
export const noSources = wordSet('enough there here');

/** What shows a figure and says nothing: "The clock said noon". */
export const instruments = wordSet(
  'clock watch timer thermometer barometer gauge dial speedometer odometer scoreboard scales meter altimeter compass',
);
