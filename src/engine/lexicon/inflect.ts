export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Irregular verbs that occur in more than one word list: past, participle. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  put: ['put', 'put'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  draw: ['drew', 'drawn'],
  spell: ['spelled', 'spelled'],
};

/** Verbs of more than one syllable that double their last consonant; both spellings count where there are two. */
const doubling = new Set([
  'admit',
  'rebut',
  'regret',
  'demur',
  'concur',
  'aver',
  'forget',
  'begin',
  'signal',
  'label',
  'counsel',
  'extol',
  'refer',
  'rebel',
  'compel',
]);
const spelledBothWays = new Set(['signal', 'label', 'counsel']);

/** Every form of a verb, each with what it may be: "said" is past and participle. */
export function inflect(lemma: string, past?: string, participle?: string): Map<string, Set<VerbForm>> {
  const known = irregular[lemma];
  const forms = new Map<string, Set<VerbForm>>();
  const add = (form: string, kind: VerbForm): void => {
    forms.set(form, (forms.get(form) ?? new Set()).add(kind));
  };
  for (const base of spellings(lemma)) {
    add(base, 'base');
    add(thirdPerson(base), 'third');
    const pasts = past ?? known?.[0];
    for (const form of pasts !== undefined ? [pasts] : stems(base).map((stem) => suffixed(stem, 'ed'))) {
      add(form, 'past');
      if (participle === undefined && !known) add(form, 'participle');
    }
    const participles = participle ?? known?.[1];
    if (participles !== undefined) add(participles, 'participle');
    for (const stem of stems(base)) add(suffixed(stem, 'ing'), 'gerund');
  }
  return forms;
}

/** American and British: "criticize", "criticise". */
function spellings(lemma: string): string[] {
  return /..[^aeiou]ize$|[aeiou]lize$/.test(lemma) ? [lemma, lemma.replace(/ize$/, 'ise')] : [lemma];
}

function stems(base: string): string[] {
  const doubled = base + base.slice(-1);
  if (spelledBothWays.has(base)) return [base, doubled];
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) && !/^[^aeiou]*[aeiou]{2}/.test(base);
  return short || doubling.has(base) ? [doubled] : [base];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function suffixed(stem: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ed') {
    if (stem.endsWith('e')) return `${stem}d`;
    return /[^aeiou]y$/.test(stem) ? stem.replace(/y$/, 'ied') : `${stem}ed`;
  }
  return stem.endsWith('ee') || stem === 'be' ? `${stem}ing` : `${stem.replace(/e$/, '')}ing`;
}
