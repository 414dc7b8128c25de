/** Labels of those who ask or lead: they are somebody, but nobody that a draft quotes by name. */
const asking: ReadonlySet<string> = new Set(
  (
    'q question questioner interviewer reporter journalist host moderator anchor presenter chair chairman chairwoman chairperson ' +
    'chairing presiding officer facilitator operator clerk audience press media'
  ).split(' '),
);
/** Words that say only that somebody spoke. */
const nobody: ReadonlySet<string> = new Set(
  (
    'speaker spk voice unknown unidentified participant person guest male female man woman interviewee respondent subject ' +
    'a answer witness caller s p the member'
  ).split(' '),
);
const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor doctor sir dame lord lady baroness president minister senator sen rep representative ' +
    'congressman congresswoman gov governor mayor judge justice general gen col colonel captain capt sgt officer chief secretary ' +
    'councillor councilor cllr councilman councilwoman reverend rev father sister brother bishop ambassador commissioner director ' +
    'coach counsel attorney hon honorable honourable madam the rt right prime vice deputy king queen prince princess'
  ).split(' '),
);

/** What a speaker's label in a transcript tells. */
export type LabelReading =
  /** A name: its words in lower case, titles left out, the surname last. */
  | { readonly kind: 'name'; readonly words: readonly string[]; readonly title: string | null }
  /** One who asks or leads: "Q", "Interviewer", "THE CHAIR". */
  | { readonly kind: 'asking' }
  /** Anybody: "Speaker 2", "A", "THE MAYOR". */
  | { readonly kind: 'anybody' };

/** Reads a label such as "MS. QUILL (Lab)", "Quill, Mara", "SPEAKER_01", "Q". */
export function readLabel(label: string): LabelReading {
  const plain = foldName(label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const [family = '', given] = plain.split(',');
  const ordered =
    given !== undefined && /^\s*\p{L}+\.?(?:\s\p{L}\.?)?\s*$/u.test(given) ? `${given} ${family}` : family;
  const all = ordered.split(/[^\p{L}'-]+/u).filter((word) => word !== '');
  if (
    all.some((word) => asking.has(word)) &&
    all.every((word) => asking.has(word) || titles.has(word) || nobody.has(word))
  ) {
    return { kind: 'asking' };
  }
  if (/\d/.test(plain) || all.some((word) => nobody.has(word))) return { kind: 'anybody' };
  const words = all.filter((word) => !titles.has(word));
  if (words.length === 0 || words.every((word) => word.length === 1)) return { kind: 'anybody' };
  return { kind: 'name', words, title: all.find((word) => titles.has(word)) ?? null };
}

/** A name for comparing: lower case, no accents, straight apostrophes. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/_/gu, ' ');
}

/** Words that belong to a surname without being it: "del Mar", "van Dijk". */
const particles: ReadonlySet<string> = new Set(
  'de del della di da la le van von der den el al bin ibn y e dos san st'.split(' '),
);
/** What follows a surname. */
const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv phd md mp qc kc obe mbe cbe'.split(' '));

/** Whether a label's name may be the person's: `yes` by surname, and by given name where both have one; `perhaps` by one name. */
export function sameName(label: readonly string[], name: string): 'yes' | 'perhaps' | 'no' {
  const said = label.filter((word) => !suffixes.has(word));
  const person = foldName(name)
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word !== '' && !titles.has(word) && !suffixes.has(word));
  const surname = person.at(-1);
  if (surname === undefined || said.length === 0) return 'no';
  const given = person.slice(0, -1).filter((word) => !particles.has(word));
  if (said.at(-1) === surname) {
    const also = said.slice(0, -1).filter((word) => !particles.has(word));
    const [a, b] = [also[0], given[0]];
    if (a === undefined || b === undefined) return 'yes';
    const initial = a.length === 1 || b.length === 1;
    if (a === b || also.some((word) => given.includes(word))) return 'yes';
    if (initial) return a.startsWith(b.charAt(0)) ? 'yes' : 'no';
    // "Bob" and "Robert" may be one; so may a brother and a sister be two.
    return a.startsWith(b.charAt(0)) ? 'perhaps' : 'no';
  }
  // A transcript may go by given names, and a double name by its first half.
  if (said.length === 1 && (given[0] === said[0] || person.includes(said[0] ?? ''))) return 'perhaps';
  if (person.length === 1 && said.includes(surname)) return 'perhaps';
  return said.some((word) => word.length > 2 && person.includes(word)) && said.length > 1 ? 'perhaps' : 'no';
}
