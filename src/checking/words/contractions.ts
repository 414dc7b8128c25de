/**
 * Short forms and what they stand for, in lower case with straight apostrophes. Both sides are spelled out before they
 * are compared, so that "don't", "do not" and "dont" are the same words. What is ambiguous keeps a word of its own
 * ("'s", "'d"), which {@link alternatives} says may be one of several.
 */
const written: Readonly<Record<string, string>> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  "ma'am": 'madam',
  "o'clock": 'oclock',
  "y'know": 'you know',
  "y'all": 'you all',
  "d'you": 'do you',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  hafta: 'have to',
  oughta: 'ought to',
  dunno: 'do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  lotta: 'lot of',
  outta: 'out of',
  gimme: 'give me',
  lemme: 'let me',
  whatcha: 'what are you',
  gotcha: 'got you',
  innit: 'is not it',
  woulda: 'would have',
  coulda: 'could have',
  shoulda: 'should have',
  mighta: 'might have',
  musta: 'must have',
  cause: 'cause',
  "'cause": 'because',
  cos: 'because',
  "'cos": 'because',
  coz: 'because',
  cuz: 'because',
  "'em": 'them',
  "'til": 'until',
  til: 'until',
  till: 'until',
  ya: 'you',
  "o'": 'of',
  // Without the apostrophe, as captions and hurried hands write them; those that are words of their own are left out.
  dont: 'do not',
  cant: 'can not',
  wont: 'will not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  theyve: 'they have',
  theyll: 'they will',
  weve: 'we have',
  hes: "he 's",
  shes: "she 's",
  thats: "that 's",
  whats: "what 's",
  theres: "there 's",
};

const endings: readonly (readonly [ending: string, words: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'s", "'s"],
  ["'d", "'d"],
];

/** The words that a word in lower case, with straight apostrophes, stands for; itself where it is no short form. */
export function spelledOut(word: string): readonly string[] {
  const whole = written[word];
  if (whole !== undefined) return whole.split(' ');
  for (const [ending, words] of endings) {
    if (word.length > ending.length && word.endsWith(ending)) {
      const before = word.slice(0, -ending.length);
      // "wouldn't've", "I'd've"
      return [...(before.includes("'") ? spelledOut(before) : [before]), words];
    }
  }
  if (word.endsWith("in'") && word.length > 4) return [word.slice(0, -1) + 'g'];
  return [word.replace(/'/g, '')];
}

/** What the words that short forms leave open may stand for. */
export const alternatives: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has', 'us', 'does']],
  ["'d", ['would', 'had', 'did']],
  ['st', ['saint', 'street']],
]);
