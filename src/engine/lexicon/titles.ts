import { wordSet } from './word-set';

/**
 * Forms of address that stand before a name and are no part of it, without full stop, in lower case. With a pronoun
 * where the title itself states it: the only titles that tell us "he" or "she".
 */
export const pronounOfTitle: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...wordEntries(
    'he',
    'mr mister sir lord king prince baron viscount earl master monsieur herr señor signor don father brother sheikh sultan emperor alhaji shri monsignor',
  ),
  ...wordEntries(
    'she',
    'mrs ms miss madam madame lady dame queen princess baroness countess duchess viscountess mademoiselle frau señora señorita signora doña sister mother sheikha empress alhaja hajia smt shrimati kumari datin puan',
  ),
]);

/** Forms of address that say nothing but respect. */
export const courtesyTitles = wordSet(
  [...pronounOfTitle.keys()].join(' '),
  'mx dr doctor prof professor rev reverend hon rt the_rt_hon rabbi imam ayatollah pastor canon',
  'capt captain col colonel gen general lt lieutenant sgt sergeant cpl corporal maj major adm admiral cmdr commander',
  'brigadier commodore marshal constable inspector superintendent detective det insp supt asst pc dci di dc ds pte private',
  'sen senator rep representative gov governor cllr councillor councilor ald alderman amb ambassador',
  'pres president pm justice judge magistrate mp msp congressman congresswoman councilman councilwoman assemblyman assemblywoman alderwoman secretary minister premier chancellor',
  'honour honor majesty excellency holiness grace highness eminence lordship ladyship worship',
  'senators sens representatives reps presidents congressmen drs doctors professors councillors cllrs',
  'maître maitre docteur doktor dott dottore avv herrn pan pani recorder sheriff bailiff sub-lieutenant wing flight-lieutenant datuk haji hajji mullah maulana',
  'mayor bishop archbishop cardinal pope abbot dean provost deacon archdeacon coach',
  'comrade mallam malam otunba oba ustad pandit dato encik ustaz ven venerable msgr abp swami snr ch const ssgt msgt sgt-maj acc dcc',
  'assemblymember assemblyperson mla trooper',
);

/** The role that a title states, by the title: "PC Quill" is "the officer" afterwards. */
export const roleOfTitle: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dr: ['doctor'],
    doctor: ['doctor'],
    prof: ['professor'],
    professor: ['professor'],
    sen: ['senator'],
    senator: ['senator'],
    rep: ['representative', 'congressman', 'congresswoman'],
    representative: ['representative', 'congressman', 'congresswoman'],
    gov: ['governor'],
    governor: ['governor'],
    cllr: ['councillor'],
    councillor: ['councillor'],
    councilor: ['councilor'],
    mp: ['mp'],
    pc: ['constable', 'officer', 'policeman', 'policewoman'],
    constable: ['constable', 'officer', 'policeman', 'policewoman'],
    dc: ['detective', 'officer'],
    di: ['detective', 'inspector', 'officer'],
    dci: ['detective', 'inspector', 'officer'],
    ds: ['detective', 'sergeant', 'officer'],
    sgt: ['sergeant', 'officer'],
    sergeant: ['sergeant', 'officer'],
    inspector: ['inspector', 'officer'],
    insp: ['inspector', 'officer'],
    supt: ['superintendent', 'officer'],
    det: ['detective', 'officer'],
    superintendent: ['superintendent', 'officer'],
    detective: ['detective', 'officer'],
    capt: ['captain'],
    captain: ['captain'],
    col: ['colonel'],
    colonel: ['colonel'],
    gen: ['general'],
    general: ['general'],
    lt: ['lieutenant'],
    lieutenant: ['lieutenant'],
    maj: ['major'],
    major: ['major'],
    adm: ['admiral'],
    admiral: ['admiral'],
    commander: ['commander'],
    judge: ['judge'],
    justice: ['judge'],
    recorder: ['judge'],
    magistrate: ['magistrate', 'judge'],
    sheriff: ['sheriff'],
    rev: ['vicar', 'priest', 'reverend', 'minister'],
    reverend: ['vicar', 'priest', 'reverend', 'minister'],
    father: ['priest'],
    sister: ['nun'],
    rabbi: ['rabbi'],
    imam: ['imam'],
    bishop: ['bishop'],
    archbishop: ['archbishop'],
    cardinal: ['cardinal'],
    pope: ['pope'],
    president: ['president'],
    chancellor: ['chancellor'],
    premier: ['premier'],
    minister: ['minister'],
    mayor: ['mayor'],
    ambassador: ['ambassador'],
    amb: ['ambassador'],
    assemblymember: ['lawmaker', 'legislator'],
    trooper: ['officer', 'trooper'],
    const: ['constable', 'officer'],
    ch: ['officer'],
    king: ['king'],
    queen: ['queen'],
    prince: ['prince'],
    princess: ['princess'],
    coach: ['coach'],
    maître: ['lawyer'],
    maitre: ['lawyer'],
  }),
);

/** Titles of those who may be named after a place as well: "Lord Tarn of Wick". */
export const peers = wordSet('lord lady baron baroness viscount viscountess');

/** Titles that take "his" or "her" before them: "Her Honour Judge Orr". */
export const possessedTitles = wordSet(
  'honour honor majesty excellency holiness grace highness eminence lordship ladyship worship',
);

/** Letters after a name that are an honour or an office and no part of it. */
export const honours = wordSet('obe mbe cbe kbe dbe kc qc phd md esq mp msp mep ms frs dds rn');

/** Abbreviated titles, which carry a full stop that ends no sentence. */
export const abbreviatedTitles = wordSet(
  'mr mrs ms mx dr prof rev hon st capt col gen lt sgt cpl maj adm cmdr insp supt det asst sen rep gov cllr ald amb pres messrs sens reps drs smt shri ven msgr ch const snr',
);

/** Titles that are surnames as well: at the end of a name they are one. */
export const titleOrSurname = wordSet(
  'king prince earl baron bishop pope abbot dean deacon major sergeant judge justice marshal constable chancellor mayor',
  'brewer butcher dancer driver farmer gardener guard guest hunter keeper miller painter porter potter ranger sailor shepherd',
  'singer tailor trainer weaver winger fielder friend champion child winner forward star guide barber dean',
  'knight cook baker page master private canon general provost priest coach captain duke butler steward',
  'merchant piper chandler forester monk player',
);

/** Titles that, with nothing but a name after them, are more often a given name. */
export const givenNameTitles = wordSet('earl dean');

/** After a name, part of it: "Ben Orr Jr", "Ben Orr III". */
export const nameSuffixes = wordSet('jr jnr junior sr snr senior ii iii iv v');

/** Lower-case words inside a name. */
export const nameParticles = wordSet(
  'de del della da das do dos di du des la le van von der den ter ten te zu zur bin bint ibn ben abu al el ul ud al- el- y e af av',
);

function wordEntries(pronoun: 'he' | 'she', list: string): [string, 'he' | 'she'][] {
  return list.split(' ').map((word) => [word, pronoun]);
}
