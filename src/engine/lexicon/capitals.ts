import { wordSet } from './word-set';

/**
 * Capitalised words that are no part of a name wherever they stand: function words, days, months, languages of address.
 * Words that are names as well ("Will", "Mark", "June") are not here.
 */
export const neverNames = wordSet(
  `none a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours
  theirs who whom whose which what when where why how and or but nor so yet for if unless until while although though because
  since as at by in of on to from with without within into onto upon about above across after against along among amid around
  before behind below beneath beside besides between beyond despite down during except inside like near off out outside over
  past per through throughout toward towards under underneath up via than then there here not no yes is are was were be been
  being am has have had having do does did done can could should would shall might must ought also just only even still
  already always never ever often sometimes usually once twice again too very more most less least much many few some any each
  every all both either neither another other others such own same one two three four five six seven eight nine ten
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  today yesterday tomorrow tonight meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence
  instead otherwise perhaps maybe certainly clearly indeed later earlier now soon recently finally eventually lastly firstly
  secondly thirdly last next according asked speaking writing responding replying commenting addressing
  update updated note correction editor photo photos picture pictures image images caption video read related advertisement
  thanks thank please sorry hello ok okay well oh ah let lets dont isnt nothing everything everyone everybody nobody
  someone somebody anyone anybody something anything enough asking regarding concerning including excluding given seeing
  early breaking exclusive latest opinion analysis comment interview profile former ex acting then-president current several dozens hundreds thousands millions nearly almost
  about around over under roughly approximately q re fwd ps`,
);

/**
 * Capitalised words that are no name by themselves, but may be part of one: "New research", but "New Hampshire", "Tarn
 * Evening News".
 */
export const loneCapitals = wordSet(
  'good great news sport back home new old big small young first second third review watch live feature late daily evening',
);

/**
 * Words that often open a sentence and are then no name, though they may be one elsewhere. A capital word with
 * one of these endings is not taken for the beginning of a name either, see `openerEndings`.
 */
export const sentenceOpeners = wordSet(
  `will may can long short white black brown green young hall
  police residents critics experts officials people parents nurses teachers doctors farmers workers unions ministers
  government inflation prices sales profits shares weather traffic rain snow fire war peace love time life death money
  nobody children women men trade defence defense finance health justice education interior foreign prime chief senior
  local national royal human social public private free full half part most top key major minor main sources aides allies
  supporters opponents rivals friends neighbours neighbors witnesses survivors relatives families campaigners activists
  protesters organisers organizers volunteers managers bosses owners tenants landlords drivers passengers commuters shoppers
  fans players coaches investigators detectives prosecutors lawyers judges analysts economists scientists researchers
  historians academics observers commentators leaders mourners visitors tourists voters readers viewers listeners
  take make give get go come keep put leave call ask tell say see look think know want need try use find work
  winter summer spring autumn fall question answer yet sure true false right wrong left fewer better worse best worst`,
);

/** Given names and surnames with such an ending. */
export const namesLikeOpeners = wordSet(
  `ted ned fred jed zed red alfred wilfred winifred mildred manfred siegfried gottfried ahmed mohammed mohamed muhammed hamed saeed
  rashed khaled waleed majed walid reed creed sneed ed billy sally polly molly holly lily emily kelly beverly kimberly ely dolly
  milly willy wally ally carly shelly nelly charly kerly oily reilly connolly donnelly connelly daly healy king sterling irving ming
  ping ting ling xing jing harding browning golding fielding manning fleming keating bing ching ding wing yang-ling`,
);

/** Endings of first words that are not names: "Speaking Orr", "Shortly". */
export const openerEndings = /(?:ing|ed|ly)$/u;
