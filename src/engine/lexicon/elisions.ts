/**
 * Words written with an apostrophe at the head ("’em"), which is often set as an opening quotation mark. Words that
 * as often open a quotation ("’round", "’cause") are left out; years and decades ("’90s") are told by their figures.
 * Without the apostrophe, as they stand within a sentence.
 */
export const headElisions: ReadonlySet<string> = new Set([
  'bout',
  'cept',
  'cos',
  'coz',
  'cuz',
  'em',
  'm',
  'n',
  'neath',
  'nother',
  'nuff',
  'til',
  'tis',
  'Tis',
  'tisn',
  'twas',
  'Twas',
  'twere',
  'twill',
  'twould',
]);

/** Words that drop their last letters ("o’ the town"), besides all that end in "in’". Lower case. */
export const tailElisions: ReadonlySet<string> = new Set([
  'an',
  'd',
  'fo',
  'lil',
  'mo',
  'o',
  'ol',
  'th',
  'wi',
  'yo',
]);
