/** Abbreviations that keep their full stop, and after which a capital letter starts no sentence. Lower case, no stop. */
export const abbreviationsBeforeNames: ReadonlySet<string> = new Set(
  [
    'mr mrs ms mx dr prof rev revd hon fr sr sra br st ste mt ft messrs mme mlle m',
    'gen lt col maj capt cpt cmdr cdr sgt cpl pvt adm brig insp det supt const pc',
    'sen rep gov pres treas sec amb atty asst assoc dep del dir supt',
    'vs v cf ca viz eg ie al approx dept univ',
    'art sec fig vol pp ch eq',
  ]
    .join(' ')
    .split(' '),
);

/** Abbreviations that keep their full stop but may well end a sentence: before a capital letter they do. */
export const abbreviationsAnywhere: ReadonlySet<string> = new Set(
  [
    'jr snr jnr esq inc ltd co corp plc bros llc ave blvd rd hwy etc est',
    'ala ariz ark calif colo conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  ]
    .join(' ')
    .split(' '),
);

/** Abbreviations only before a figure: "No. 10", "p. 4", "Mar. 3". */
export const abbreviationsBeforeFigures: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'p',
  'pp',
  'para',
  'ch',
  'c',
  ...'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
]);

/** Words that start a sentence far more often than they follow an initial or an abbreviation. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  [
    'the a an this that these those he she it they we you i his her its their our my',
    'but and or so yet however meanwhile still then now there here what when where why who how if as',
    'in on at for from by with after before since while although because despite under over about',
    'no not some many most all both several one two three',
  ]
    .join(' ')
    .split(' '),
);
