import type { Mention, SpeakerKind } from '../analysis';
import { placeNames, bodyOfPlace } from '../lexicon/metonyms';
import { organisationNouns, knownBodies } from '../lexicon/organisations';
import type { Entity, Role } from './entity';
import { takesPronoun } from './entity';
import type { Name, Pronoun } from './mention';
import { kept, KeptList, KeptMap, orderOfMaking } from './journal';
import { bearsSuffix, narrowed } from './namesakes';
import {
  coreWords,
  fullness,
  isWholeByTitle,
  printedTitle,
  pronounOf,
  splitPersonName,
  suffixOf,
} from './person-names';
import type { PersonName } from './person-names';
import { foldName, foldSurname, isInitial, sameGiven } from './spellings';

/** Whom a name may mean. `entity` is null where two stay equally near; then the rivals are all of them. */
export interface Named {
  readonly entity: Entity | null;
  /** Others of that name, nearest first. */
  readonly rivals: readonly Entity[];
  /** The name is a shorter form of the entity's. */
  readonly short: boolean;
}

/** So many bearers of one surname are compared, the latest ones: keeps a list of names linear. */
const bearers = 12;

/** So many of one surname, given name or first word are kept, the latest ones. */
const keptOfOne = 48;

/** Among so many who were met last, somebody is looked for by a handle or initials. */
const lately = 200;

/** Two bearers of a name count as equally near within so many sentences. */
const equallyNear = 4;

/**
 * All whom the draft names, told apart by their names. Full names and bodies are met first, over the whole draft, so
 * that a headline's "Orr" finds the Mara Orr of the first paragraph.
 */
export class People {
  readonly #entities = new KeptList<Entity>();
  readonly #bySurname = new KeptMap<string, readonly Entity[]>();
  readonly #byGiven = new KeptMap<string, readonly Entity[]>();
  readonly #byBody = new KeptMap<string, Entity>();
  /** By a word between given name and last surname: "Pérez" of "Domingo Pérez Chávez". */
  readonly #byMiddle = new KeptMap<string, readonly Entity[]>();
  readonly #byFirstWord = new KeptMap<string, readonly Entity[]>();
  readonly #byWord = new KeptMap<string, Entity>();
  /** By surname: whether the draft has a Mr and a Mrs of that name, and so two people. */
  readonly #titled = new KeptMap<string, Set<'he' | 'she'>>();

  /** All, in the order in which they were met. */
  get entities(): readonly Entity[] {
    this.#entities.look();
    return this.#entities;
  }

  /** Makes known a name that needs no other to be understood. Others are left to {@link find}. */
  meet(name: Name): Entity | null {
    const stated = pronounOf(name);
    if (stated) {
      const key = foldSurname(splitPersonName(name.words).surname);
      const known = this.#titled.get(key);
      if (!known?.has(stated)) this.#titled.set(key, new Set([...(known ?? []), stated]));
    }
    if (name.shape === 'organisation' || isKnownBody(name)) return this.#body(name);
    if (isWholeByTitle(name)) return this.#holder(name);
    if (name.shape === 'person' && coreWords(name.words).length > 1 && !name.uncertain)
      return this.#person(name);
    return null;
  }

  /** Makes known somebody of whom the draft gives a given name and, with a relative, the surname; not where that name is known as another. */
  meetGiven(name: Name): void {
    const key = [name.words[0] ?? ''];
    if (this.#bySurname.has(foldSurname(key)) || this.#byBody.has(bodyKey(key))) return;
    this.#person(name);
  }

  /** Somebody of whom the draft gives a surname alone, and who is none of those of that surname. */
  another(name: Name): Entity {
    return this.#bearer(name.display, name.words);
  }

  /**
   * Whom a name means at this place; a single word that is no known name makes a new entity, unless its capital is
   * `uncertain` and nothing is made of it (`entity` null, no rivals).
   */
  find(name: Name, mayMake: boolean): Named {
    const met = this.meet(name);
    if (met) return { entity: met, rivals: [], short: false };
    if (name.shape === 'thing' && !mayMake) return nobody;
    const words = coreWords(name.words);
    if (words.length > 1) {
      const known = this.#matchPerson(splitPersonName(name.words), suffixOf(name.words));
      if (known) return { entity: known, rivals: [], short: false };
      if (!mayMake) return nobody;
      const made = /^(?:place|thing)$/u.test(name.shape) ? this.#body(name) : this.#person(name);
      return { entity: made, rivals: [], short: false };
    }
    const word = words[0] ?? '';
    const pools = [
      this.#bySurname.get(foldSurname(splitPersonName(name.words).surname)) ?? [],
      this.#byGiven.get(foldName(word)) ?? [],
    ];
    if (/^(?:sir|dame)$/u.test(name.titles.at(-1) ?? '')) pools.reverse();
    for (const pool of pools) {
      const fitting = pool.filter((entity) => this.#titleFits(entity, name));
      if (fitting.length > 0) return nearest(narrowed(fitting, name));
    }
    const body = this.#byBody.get(bodyKey(name.words)) ?? this.#onlyBodyOf(word);
    if (body && name.titles.length === 0) return { entity: body, rivals: [], short: true };
    const key = foldName(word);
    const known = this.#byWord.get(key);
    if (known && this.#titleFits(known, name)) return { entity: known, rivals: [], short: false };
    const middle = this.#byMiddle.get(key)?.filter((entity) => this.#titleFits(entity, name)) ?? [];
    if (middle.length > 0) return nearest(middle);
    if (!mayMake && (name.uncertain || name.shape === 'place')) return nobody;
    const made = this.#make(name.display, name.titles.length > 0 ? 'person' : null);
    if (pronounOf(name)) {
      made.titled = `${printedTitle(name.titles)} ${name.display}`;
      made.surname = name.words;
      append(this.#bySurname, foldSurname(splitPersonName(name.words).surname), made);
    } else this.#byWord.set(key, made);
    return { entity: made, rivals: [], short: false };
  }

  /** The person whose name the handle is made of: "@benorr", "@b_orr", "@OrrBen". Makes one where there is none. */
  findHandle(display: string): Entity {
    const letters = foldName(display.replace(/\d+$/u, ''));
    const known = this.#byWord.get(`@${letters}`);
    if (known) return known;
    for (const entity of this.entities.slice(-lately)) {
      if (entity.kind !== 'person' || entity.given.length === 0) continue;
      const given = foldName(entity.given[0] ?? '');
      const surname = foldSurname(entity.surname);
      const forms = [given + surname, surname + given, given.charAt(0) + surname, surname + given.charAt(0)];
      if (!forms.includes(letters)) continue;
      this.#byWord.set(`@${letters}`, entity);
      return entity;
    }
    const made = this.#make(display, 'person');
    this.#byWord.set(`@${letters}`, made);
    return made;
  }

  /** Lets somebody known by a given name alone be called by a relative's surname: "Mrs Quill" for "his widow, Ida". */
  lendSurname(entity: Entity, surname: readonly string[]): void {
    if (surname.length > 0) append(this.#bySurname, foldSurname(surname), entity);
  }

  /** The one person whose initials these are: "PV" for Prudence Vail. Null where there is none, or more than one. */
  findInitials(letters: string): Entity | null {
    const key = foldName(letters.replace(/[.\s]/gu, ''));
    const fitting = this.entities.slice(-lately).filter(({ kind, given, surname }) => {
      const words = [...given, ...surname.filter((word) => /^\p{Lu}/u.test(word))];
      return (
        kind === 'person' &&
        words.length > 1 &&
        foldName(words.map((word) => word.charAt(0)).join('')) === key
      );
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** Another name for a body, given in brackets: "(OSCE)". */
  addAcronym(entity: Entity, acronym: string): void {
    this.#byBody.set(acronym.toLowerCase(), entity);
  }

  /** Somebody without a name: `name` is the description as printed. */
  describe(name: string, kind: SpeakerKind | null): Entity {
    const entity = this.#make(name, kind);
    entity.named = false;
    return entity;
  }

  #person(name: Name): Entity {
    const { given, surname } = splitPersonName(name.words);
    const suffix = suffixOf(name.words);
    const known = this.#matchPerson({ given, surname }, suffix);
    // "Una Orr … Her daughter, Una Orr jnr": the same name again, told apart.
    const other = suffix !== null && known !== null && !bearsSuffix(known, suffix);
    if (known && !other) {
      this.#keepSpelling(known, name);
      return known;
    }
    const entity = this.#make(name.display, 'person');
    entity.given = given;
    entity.surname = surname;
    entity.spellings = [name.display];
    append(this.#bySurname, foldSurname(surname), entity);
    if (given[0] && !isInitial(given[0])) append(this.#byGiven, foldName(given[0]), entity);
    if (name.nickname) append(this.#byGiven, foldName(name.nickname), entity);
    for (const word of given.slice(1)) if (!isInitial(word)) append(this.#byMiddle, foldName(word), entity);
    return entity;
  }

  /** Who is named in full by a title and a surname. */
  #holder(name: Name): Entity {
    const key = foldSurname(name.words);
    const known = this.#bySurname
      .get(key)
      ?.find(
        ({ given, titles }) => given.length === 0 && name.titles.some((title) => titles.includes(title)),
      );
    if (known) return known;
    return this.#bearer(`${printedTitle(name.titles)} ${name.display}`, name.words);
  }

  /** Makes somebody of whom the draft gives the surname alone. */
  #bearer(display: string, surname: readonly string[]): Entity {
    const made = this.#make(display, 'person');
    made.surname = surname;
    append(this.#bySurname, foldSurname(surname), made);
    return made;
  }

  #matchPerson({ given, surname }: PersonName, suffix: string | null): Entity | null {
    const first = given[0] ?? '';
    const pool = (this.#bySurname.get(foldSurname(surname)) ?? []).slice(-bearers);
    // "Hector John" for Hector John MacAskill
    const double = given.length > 0 && suffix === null ? [...given, ...surname].map(foldName) : [];
    const called = (this.#byGiven.get(foldName(first)) ?? []).find(
      (entity) =>
        double.length > 1 &&
        entity.given.length >= double.length &&
        double.every((word, i) => word === foldName(entity.given[i] ?? '')),
    );
    if (called) return called;
    const same = pool.filter((entity) => entity.given.some((known) => foldName(known) === foldName(first)));
    if (same.length > 1 && suffix !== null) return same.find((entity) => bearsSuffix(entity, suffix)) ?? null;
    if (same[0]) return same[0];
    const alike = pool.filter(({ given: known }) => known[0] !== undefined && sameGiven(known[0], first));
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }

  /** Keeps a full form; the fullest becomes the name. */
  #keepSpelling(entity: Entity, name: Name): void {
    const { given } = splitPersonName(name.words);
    if (!entity.spellings.includes(name.display)) entity.spellings = [...entity.spellings, name.display];
    const [known, now] = [fullness(entity.name), fullness(name.display)];
    if (now <= known) return;
    entity.name = name.display;
    entity.given = given;
    if (given[0] && !isInitial(given[0])) {
      const key = foldName(given[0]);
      if (!this.#byGiven.get(key)?.includes(entity)) append(this.#byGiven, key, entity);
    }
  }

  #body(name: Name): Entity {
    const key = bodyKey(name.words);
    const known = this.#byBody.get(key);
    if (known) return known;
    const entity = this.#make(name.display, 'organisation');
    entity.place = bodyOfPlace.get(key) ?? null;
    this.#byBody.set(key, entity);
    const capitals = name.words.filter((word) => /^\p{Lu}/u.test(word));
    const acronym = capitals.map((word) => word.charAt(0).toLowerCase()).join('');
    if (acronym.length > 2 && !this.#byBody.has(acronym)) this.#byBody.set(acronym, entity);
    const first = name.words[0]?.toLowerCase() ?? '';
    if (capitals.length > 1 && !bodyOfPlace.has(first) && !organisationNouns.has(first)) {
      append(this.#byFirstWord, first, entity);
    }
    return entity;
  }

  #onlyBodyOf(word: string): Entity | null {
    const bodies = this.#byFirstWord.get(word.toLowerCase()) ?? [];
    return bodies.length === 1 ? (bodies[0] ?? null) : null;
  }

  /**
   * Where the draft has a Mr and a Mrs of one surname, a title joins a name only by what the draft states: of the
   * bearer, or of the other one.
   */
  #titleFits(entity: Entity, name: Name): boolean {
    const pronoun = pronounOf(name);
    if (!pronoun) return true;
    // "Mrs Quill" is not the daughter to whom her parents' surname was lent.
    const isChild = entity.surname.length === 0 && entity.roles.some(({ noun }) => noun.head === 'daughter');
    if (isChild && name.titles.includes('mrs')) return false;
    const fit = takesPronoun(entity, pronoun);
    const surname = foldSurname(splitPersonName(name.words).surname);
    const two = (this.#titled.get(surname)?.size ?? 0) > 1;
    if (!two || fit !== 'possible') return fit !== 'excluded';
    return (this.#bySurname.get(surname) ?? [])
      .slice(-bearers)
      .some((other) => other.given.length > 0 && takesPronoun(other, pronoun) === 'excluded');
  }

  #make(name: string, kind: SpeakerKind | null): Entity {
    const entity: Entity = kept<Entity>({
      index: orderOfMaking(this.#entities.length),
      kind,
      name,
      named: true,
      titled: null,
      titles: [],
      standsFor: null,
      place: null,
      given: [],
      surname: [],
      spellings: [],
      mentions: new KeptList<Mention>(),
      introduced: null,
      introducedByName: false,
      roles: new KeptList<Role>(),
      affiliation: null,
      pronouns: new KeptMap<Pronoun, number>(),
      timesNamed: 0,
      namedAt: [],
      isEvident: false,
      lastSentence: -1,
    });
    this.#entities.push(entity);
    return entity;
  }
}

const nobody: Named = { entity: null, rivals: [], short: false };

/** Nearest before this place, if clearly so. */
function nearest(pool: readonly Entity[]): Named {
  const sorted = pool.slice(-bearers).sort((a, b) => b.lastSentence - a.lastSentence);
  const [first, second] = sorted;
  if (!first) return nobody;
  if (!second) return { entity: first, rivals: [], short: true };
  const apart = second.lastSentence < 0 || first.lastSentence - second.lastSentence > equallyNear;
  const clear = first.lastSentence >= 0 && apart;
  return clear
    ? { entity: first, rivals: sorted.slice(1), short: true }
    : { entity: null, rivals: sorted, short: true };
}

function bodyKey(words: readonly string[]): string {
  const key = words
    .filter((word, i) => i === 0 || !/^(?:inc|ltd|plc|llc|corp|co)\.?$/iu.test(word))
    .join(' ')
    .toLowerCase();
  return placeNames.get(key) ?? key;
}

function isKnownBody(name: Name): boolean {
  return name.titles.length === 0 && knownBodies.has(name.words.join(' ').toLowerCase());
}

function append(map: KeptMap<string, readonly Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key) ?? [];
  if (!list.includes(entity)) map.set(key, [...list, entity].slice(-keptOfOne));
}
