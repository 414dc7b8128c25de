/** Numerals in words and figures, as one value. Data first, the reading of them below. */
const small: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const powers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Letters after figures: £4.2m, 3bn, 50k. */
const letters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const ordinals: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...[...tens].map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]),
]);
const decades: ReadonlyMap<string, number> = new Map(
  [...tens].map(([word, value]) => [word.replace(/y$/, 'ies'), value]),
);

/** A word or figure of the text, in lower case, that may be part of a numeral. */
export interface NumeralPart {
  readonly lower: string;
  /** A comma, a dash or the end of a sentence follows: the numeral ends here. */
  readonly stops: boolean;
}

export interface Numeral {
  /** How it is compared: "#21", "#21st", "#1990s". */
  readonly key: string;
  /** How many parts it takes up. */
  readonly length: number;
}

/** Whether a word may be in the middle of a numeral without being one by itself: "hundred", "point". */
export function goesIntoNumerals(lower: string): boolean {
  return powers.has(lower) || lower === 'half' || lower === 'point';
}

/** The numeral that begins at the part, the longest there is; null where none does. */
export function numeralAt(parts: readonly NumeralPart[], from: number): Numeral | null {
  const word = (index: number): string => parts[index]?.lower ?? '';
  const goesOn = (index: number): boolean => parts[index - 1]?.stops === false && index < parts.length;
  const first = word(from);
  const figures = /^(\d+)(st|nd|rd|th|s)$/.exec(first);
  if (figures) return { key: `#${Number(figures[1])}${figures[2] === 's' ? 's' : 'th'}`, length: 1 };
  if (ordinals.has(first)) return { key: `#${ordinals.get(first) ?? 0}th`, length: 1 };
  if (decades.has(first)) return { key: `#${decades.get(first) ?? 0}s`, length: 1 };

  let at = from;
  // "a hundred", "half a million"
  let value: number;
  if ((first === 'a' || first === 'an') && powers.has(word(from + 1)) && goesOn(from + 1)) {
    value = 1;
    at += 1;
  } else if (first === 'half' && word(from + 1) === 'a' && powers.has(word(from + 2)) && goesOn(from + 2)) {
    value = 0.5;
    at += 2;
  } else {
    const start = below100(parts, from);
    if (!start) return null;
    if (start.ending !== '') return { key: `#${start.value}${start.ending}`, length: start.length };
    value = start.value;
    at += start.length;
    const year = value >= 13 && value <= 20 && goesOn(at) ? below100(parts, at) : null;
    if (year && !start.figures && (year.value >= 10 || word(at) === 'oh') && year.value < 100) {
      return { key: `#${value * 100 + year.value}${year.ending}`, length: at + year.length - from };
    }
    if (word(at) === 'point' && goesOn(at)) {
      let decimals = '';
      let next = at + 1;
      while (goesOn(next) && (small.get(word(next)) ?? (word(next) === 'oh' ? 0 : 10)) < 10) {
        decimals += String(small.get(word(next)) ?? 0);
        next += 1;
      }
      if (decimals !== '') {
        value += Number(`0.${decimals}`);
        at = next;
      }
    }
    // "two and a half million", "three and a half"
    if (word(at) === 'and' && word(at + 1) === 'a' && word(at + 2) === 'half' && goesOn(at)) {
      value += 0.5;
      at += 3;
    }
  }
  // Groups: up to 999, and what they are counted in, each smaller than the one before: "2 million, 100 thousand and 4".
  let total = 0;
  let last = Infinity;
  for (;;) {
    const small = powers.get(word(at)) ?? Infinity;
    if (small <= 100 && goesOn(at)) {
      value *= small;
      at += 1;
      const next = word(at) === 'and' ? at + 1 : at;
      const rest = small === 100 && goesOn(at) && goesOn(next) ? below100(parts, next) : null;
      if (rest && !rest.figures && rest.value > 0 && word(next) !== 'oh') {
        value += rest.value;
        at = next + rest.length;
        if (rest.ending !== '') return { key: `#${round(total + value)}${rest.ending}`, length: at - from };
      }
    }
    const power = powers.get(word(at)) ?? 0;
    if (power <= 100 || power >= last || !goesOn(at)) break;
    total += value * power;
    value = 0;
    last = power;
    at += 1;
    const comma = parts[at - 1]?.stops === true;
    const next = word(at) === 'and' && !comma ? at + 1 : at;
    const rest = below100(parts, next);
    if (!rest || rest.figures || rest.value === 0 || word(next) === 'oh') break;
    const counted = powers.get(word(next + rest.length)) ?? 0;
    const goesWith = !comma && (next > at || power === 1000) && counted === 0;
    if (!goesWith && (counted === 0 || counted >= power)) break;
    value = rest.value;
    at = next + rest.length;
    if (rest.ending !== '') break;
    if (counted === 0) break;
  }
  return { key: `#${round(total + value)}`, length: at - from };
}

/** Figures of any size, or up to ninety-nine in words; with the ending of an ordinal or a decade. */
function below100(
  parts: readonly NumeralPart[],
  at: number,
): { value: number; length: number; figures: boolean; ending: string } | null {
  const word = parts[at]?.lower ?? '';
  const figures = /^(\d[\d,]*(?:\.\d+)?|\.\d+)(k|m|mn|bn|tn)?$/.exec(word);
  if (figures) {
    const value = Number((figures[1] ?? '').replace(/,/g, '')) * (letters.get(figures[2] ?? '') ?? 1);
    return { value: round(value), length: 1, figures: true, ending: '' };
  }
  const ten = tens.get(word);
  if (ten !== undefined) {
    const next = parts[at]?.stops === false ? (parts[at + 1]?.lower ?? '') : '';
    const one = small.get(next);
    if (one !== undefined && one > 0 && one < 10) {
      return { value: ten + one, length: 2, figures: false, ending: '' };
    }
    const ordinal = ordinals.get(next);
    if (ordinal !== undefined && ordinal < 10) {
      return { value: ten + ordinal, length: 2, figures: false, ending: 'th' };
    }
    return { value: ten, length: 1, figures: false, ending: '' };
  }
  if (word === 'oh') {
    const one = small.get(parts[at + 1]?.lower ?? '');
    return one !== undefined && one < 10 ? { value: one, length: 2, figures: false, ending: '' } : null;
  }
  const value = small.get(word);
  if (value !== undefined) return { value, length: 1, figures: false, ending: '' };
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return { value: ordinal, length: 1, figures: false, ending: 'th' };
  const decade = decades.get(word);
  return decade === undefined ? null : { value: decade, length: 1, figures: false, ending: 's' };
}

/** 4.2 times a million is 4200000, not 4200000.0000000005. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Whether a word is compared as a number. */
export function isNumeral(key: string): boolean {
  return key.startsWith('#');
}

/** Words of money that a sign before the figures stands for. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['£', 'pound'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['¥', 'yen'],
]);

/** The values of {@link currencies}. */
export const moneyWords: ReadonlySet<string> = new Set(currencies.values());

export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['pounds', 'pound'],
  ['dollars', 'dollar'],
  ['euros', 'euro'],
]);

/** Months: an ordinal beside one is the day, which is printed without its ending as well. */
export const months: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/** Units of measure, as they are printed after figures. */
export const units: ReadonlyMap<string, readonly string[]> = new Map([
  ['km', ['kilometer']],
  ['kms', ['kilometer']],
  ['kg', ['kilogram']],
  ['kgs', ['kilogram']],
  ['cm', ['centimeter']],
  ['mm', ['millimeter']],
  ['mph', ['mile', 'an', 'hour']],
  ['kph', ['kilometer', 'an', 'hour']],
  ['lb', ['pound']],
  ['lbs', ['pound']],
  ['ft', ['feet']],
  ['pc', ['percent']],
  ['%', ['percent']],
]);
