/** Sounds that are no words: a transcript may keep them, print leaves them out. */
export const hesitations: ReadonlySet<string> = new Set(
  'um umm uhm uh uhh er err erm em eh ah ahh aah mm mmm mhm hm hmm hmmm huh uhhuh mhmm ugh tsk'.split(' '),
);

/**
 * Words that are often said without meaning anything, longest first. They may also mean something ("sort of", "right"),
 * so that leaving them out is kept apart from leaving out a hesitation.
 */
export const softPhrases: readonly (readonly string[])[] = [
  ['do', 'you', 'know', 'what', 'i', 'mean'],
  ['you', 'know', 'what', 'i', 'mean'],
  ['if', 'you', 'know', 'what', 'i', 'mean'],
  ['if', 'you', 'like'],
  ['if', 'you', 'will'],
  ['as', 'it', 'be'],
  ['as', 'you', 'know'],
  ['you', 'know'],
  ['i', 'mean'],
  ['sort', 'of', 'like'],
  ['kind', 'of', 'like'],
  ['sort', 'of', 'a'],
  ['kind', 'of', 'a'],
  ['sort', 'of'],
  ['kind', 'of'],
  ['all', 'right'],
  ['like'],
  ['well'],
  ['so'],
  ['right'],
  ['ok'],
  ['yea'],
  ['oh'],
  ['look'],
  ['see'],
  ['anyway'],
];

/** What a listener says to show that he listens: no turn of its own. */
export const backchannels: ReadonlySet<string> = new Set([
  ...hesitations,
  ...'yea yes yep ok right sure no really wow i see exactly absolutely of course go on good great gotcha got you'.split(
    ' ',
  ),
]);
