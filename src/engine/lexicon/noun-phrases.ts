import { wordSet } from './word-set';

export const prepositions = wordSet(
  `about above across after against along alongside among amid amongst around as at before behind below beneath beside besides
  between beyond by despite during except for from in inside into like near of off on onto opposite outside over past per
  regarding since than through throughout to toward towards under underneath until unlike up upon via with within without
  including`,
);

/** Words that open a clause, so that a noun phrase behind them may be its subject. */
export const clauseOpeners = wordSet(
  'and but or nor so yet that if whether when while as because although though since after before until unless where why how what which who then',
);

/** What cannot go on a noun phrase: auxiliaries, relative words, common adverbs and verbs of report. */
export const phraseEnders = wordSet(
  `is are was were be been being am has have had having do does did can could should will would shall may might must ought
  who whom whose which that when where why how what if whether because although though while and or but nor
  also just only even still already always never ever often soon later earlier now then there here not today yesterday tomorrow
  tonight immediately recently said says say told tells asked asks added adds went came made took gave got left died met saw
  spoke began called wants wanted thinks thought knows knew believes believed continued insisted warned claimed denied described
  wrote writes read reads sent spoke announced argued noted explained replied admitted confirmed declined refused he she it they we you i`,
);

export const determiners = new Map<string, 'definite' | 'indefinite' | 'possessive'>([
  ['the', 'definite'],
  ['this', 'definite'],
  ['that', 'definite'],
  ['these', 'definite'],
  ['those', 'definite'],
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['any', 'indefinite'],
  ['every', 'indefinite'],
  ['each', 'indefinite'],
  ['one', 'indefinite'],
  ['his', 'possessive'],
  ['her', 'possessive'],
  ['their', 'possessive'],
  ['its', 'possessive'],
  ['my', 'possessive'],
  ['our', 'possessive'],
]);

/** Words of time and negation that are no verb and no noun phrase of their own. */
export const timeWords = wordSet(
  'yesterday today tomorrow tonight now then later earlier again too ago once twice not never here there together alone first last next',
);
