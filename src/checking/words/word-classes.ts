import { isNumeral, months } from './numbers';

/** What makes a difference one of meaning. */
export type RiskKind = 'negation' | 'modal' | 'quantifier' | 'number' | 'name' | 'hedge' | 'condition';

/** Words whose loss, gain or exchange changes what was said. They are looked at first and never forgiven. */
const critical: Readonly<Record<Exclude<RiskKind, 'number' | 'name'>, string>> = {
  negation: 'not no never none nobody nothing nowhere nor neither without hardly barely scarcely',
  modal: 'can could may might must shall should will would ought',
  quantifier:
    'all every everybody everyone everything each both some somebody someone something any anybody anyone anything most ' +
    'many few fewer several much more less least only half always often sometimes usually rarely seldom ever enough ' +
    'entirely completely totally wholly bit little slightly somewhat',
  hedge:
    'maybe perhaps probably possibly apparently allegedly reportedly supposedly presumably likely unlikely seem appear ' +
    'almost nearly roughly approximately virtually partly potentially arguably essentially largely mainly mostly ' +
    'generally think guess believe suppose suspect reckon',
  condition: 'if unless except until whether provided otherwise',
};

const kinds = new Map<string, RiskKind>();
for (const [kind, words] of Object.entries(critical)) {
  for (const word of words.split(' ')) kinds.set(word, kind as RiskKind);
}

/** Which kind of meaning hangs on the word; null for any other. `stem` is the word's stem. */
export function riskOf(key: string, stem: string): RiskKind | null {
  if (isNumeral(key) || months.has(key) || weekdays.has(key)) return 'number';
  return kinds.get(key) ?? (hedgeVerbs.has(stem) ? 'hedge' : null);
}

/** Before a number they make it a rough one. */
const approximators: ReadonlySet<string> = new Set('about around over under near some up within'.split(' '));

/** The kind of meaning that hangs on a word because of the one behind it: "about forty". */
export function riskBefore(key: string, next: string): RiskKind | null {
  return approximators.has(key) && (isNumeral(next) || next === 'half') ? 'hedge' : null;
}

const auxiliaries: ReadonlySet<string> = new Set(
  'am is are was were do does did have has had can could may might must shall should will would'.split(' '),
);

/** Whether "not" behind the word negates it. */
export function isAuxiliary(key: string): boolean {
  return auxiliaries.has(key);
}

const hedgeVerbs: ReadonlySet<string> = new Set(['seem', 'appear']);
const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday'.split(' '),
);

/**
 * Function words: articles, pronouns, prepositions, conjunctions, auxiliaries. Words that stand against each other
 * ("before" and "after", "up" and "down", "but" and "because") are left out of those that may be exchanged.
 */
const functionWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those there here of in on at to for with by from about into onto upon as than and or so then 's 'd " +
    'which who whom whose what when where that i me my mine myself we us our ours ourselves you your yours yourself he him his ' +
    'himself she her hers herself it its itself they them their theirs themselves be am is are was were been being have has had ' +
    'having do does did doing get got ai just also too very even still now well off out up down over through during between ' +
    'but because though although while since back again going'
  ).split(' '),
);

/** Whether the word carries grammar rather than matter. */
export function isFunctionWord(key: string): boolean {
  return functionWords.has(key);
}

/** Function words that may not stand for one another, in pairs. */
const opposites = new Map<string, readonly string[]>();
for (const pair of [
  'to from',
  'up down',
  'over under',
  'in out',
  'on off',
  'before after',
  'for against',
  'and or',
  'and but',
]) {
  const [a = '', b = ''] = pair.split(' ');
  opposites.set(a, [...(opposites.get(a) ?? []), b]);
  opposites.set(b, [...(opposites.get(b) ?? []), a]);
}

/** Personal pronouns by whom they mean, from 1; "it" and "they" may mean the same thing. */
const persons: ReadonlyMap<string, number> = new Map(
  [
    'i me my mine myself',
    'we us our ours ourselves',
    'you your yours yourself yourselves',
    'he him his himself',
    'she her hers herself',
    'they them their theirs themselves it its itself',
  ].flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index + 1])),
);

/** What of a function word decides which others it may stand for. */
export interface GrammarRole {
  /** Whom a personal pronoun means; 0 for any other word. */
  readonly person: number;
  readonly opposites: readonly string[];
}

export function grammarRole(key: string): GrammarRole {
  return { person: persons.get(key) ?? 0, opposites: opposites.get(key) ?? none };
}

const none: readonly string[] = [];

/** Whether one may stand in print for the other as grammar: neither is the other's opposite or another person. */
export function mayStandFor(printed: GrammarRole, said: GrammarRole & { readonly key: string }): boolean {
  if (printed.person !== 0 && said.person !== 0 && printed.person !== said.person) return false;
  return printed.opposites.length === 0 || !printed.opposites.includes(said.key);
}
