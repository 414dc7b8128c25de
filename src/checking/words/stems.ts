/** Forms of irregular verbs and nouns, a line each, the base first. */
const irregular = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said, tell told, get got gotten, give gave given, take took taken, make made, come came, know knew known, see saw seen
think thought, find found, keep kept, leave left, feel felt, bring brought, buy bought, begin began begun, hold held, write wrote written
stand stood, hear heard, mean meant, meet met, run ran, pay paid, sit sat, speak spoke spoken, lie lay lain, lead led, grow grew grown
lose lost, fall fell fallen, send sent, build built, understand understood, draw drew drawn, break broke broken, spend spent, rise rose risen
drive drove driven, wear wore worn, choose chose chosen, eat ate eaten, win won, teach taught, catch caught, fight fought, seek sought
sell sold, sleep slept, throw threw thrown, fly flew flown, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen
hide hid hidden, ride rode ridden, ring rang rung, shake shook shaken, shoot shot, show showed shown, shrink shrank shrunk, sing sang sung
sink sank sunk, steal stole stolen, stick stuck, strike struck, swear swore sworn, swim swam swum, swing swung, tear tore torn, wake woke woken
bear bore borne, beat beaten, become became, bend bent, bite bit bitten, bleed bled, blow blew blown, breed bred, burn burned, dig dug, drink drank drunk
feed fed, flee fled, hang hung, lend lent, light lit, slide slid, spin spun, spring sprang sprung, sweep swept, weep wept, bind bound, wind wound
man men, woman women, child children, person people, foot feet, tooth teeth, mouse mice, life lives, wife wives, knife knives, leaf leaves, half halves
everyone everybody, someone somebody, anyone anybody
wolf wolves, shelf shelves, self selves, goose geese
`;

const bases = new Map<string, string>();
for (const line of irregular.trim().split('\n')) {
  for (const all of line.split(', ')) {
    const [base = '', ...others] = all.split(' ');
    bases.set(base, base);
    for (const other of others) bases.set(other, base);
  }
}

/** Words whose ending is none. */
const whole: ReadonlySet<string> = new Set(
  (
    'news this thus his its as us yes plus gas bus various previous always perhaps less unless across process access ' +
    'success business address press class pass loss boss cross miss glass grass bring thing nothing something anything ' +
    'everything king ring sing wing spring string evening morning during ceiling wedding need indeed speed feed seed deed ' +
    'bed red hundred sacred kindred shed bread series species means politics economics'
  ).split(' '),
);

/** Endings of regular forms; the first that fits is taken off. */
const forms: readonly (readonly [ending: RegExp, without: string])[] = [
  [/ies$|ied$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=[^s'uiy])s$/, ''],
  [/(?<=[aeiouy].*)(?:ing|ed)$/, ''],
];

/** What the forms of a word have in common, for telling "goes" and "went" from "goes" and "stays". Not a word. */
export function stemOf(word: string): string {
  const base = bases.get(word);
  if (base !== undefined) return ending(base);
  if (whole.has(word) || word.length < 4 || word.startsWith('#')) return word;
  for (const [form, without] of forms) if (form.test(word)) return ending(word.replace(form, without));
  return ending(word);
}

/** "making", "makes" and "make" are one, and so are "stopped" and "stop". */
function ending(word: string): string {
  return word.length > 3
    ? word
        .replace(/(?<=[^e])e$/, '')
        .replace(/([bdfgklmnprtvz])\1$/, '$1')
        .replace(/y$/, 'i')
    : word;
}
