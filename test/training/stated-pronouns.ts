import type { Entity } from '../../src/engine/speakers/entity';

/** What newspapers themselves say of public people by printing "Mr." or "Mrs." before their surnames. */
export interface StatedPronouns {
  /** `nobody`: no person, so no pronoun. `unknown`: a person, or what may be one, of whom no newspaper says it. */
  of(entity: Entity): 'he' | 'she' | 'nobody' | 'unknown';
}

/** So often at least, and so much more often than the other. */
const atLeast = 2;
const clearly = 10;

/**
 * Reads the titles of all articles: "Mr. Quill" counts for the one person whom the same article gives in full as
 * "Ben Quill".
 */
export function readStatedPronouns(texts: readonly string[]): StatedPronouns {
  const counts = new Map<string, { he: number; she: number }>();
  for (const text of texts) {
    const full = new Map<string, Set<string>>();
    for (const [, given = '', surname = ''] of text.matchAll(
      /(?<!\p{Lu}\p{Ll}+\s)(\p{Lu}\p{Ll}+)\s+(?:\p{Lu}\.\s+)?(\p{Lu}[\p{L}'’-]+)/gu,
    )) {
      if (titles.test(given)) continue;
      full.set(surname, (full.get(surname) ?? new Set()).add(given));
    }
    for (const [, title = '', surname = ''] of text.matchAll(/\b(Mr|Mrs|Ms)\.\s+(\p{Lu}[\p{L}-]+)/gu)) {
      const bearers = full.get(surname);
      const [given] = bearers ?? [];
      if (bearers?.size !== 1 || given === undefined) continue;
      const count = counts.get(`${given} ${surname}`) ?? { he: 0, she: 0 };
      count[title === 'Mr' ? 'he' : 'she'] += 1;
      counts.set(`${given} ${surname}`, count);
    }
  }
  const stated = new Map<string, 'he' | 'she'>();
  for (const [name, { he, she }] of counts) {
    if (he >= atLeast && he > clearly * she) stated.set(name, 'he');
    if (she >= atLeast && she > clearly * he) stated.set(name, 'she');
  }
  return {
    of({ kind, given, surname, name, named, isEvident }) {
      if (kind === 'organisation' || kind === 'group' || kind === 'document') return 'nobody';
      const known = stated.get(`${given[0] ?? ''} ${surname.at(-1) ?? ''}`);
      if (known) return known;
      const bearers = [...stated].filter(([full]) => full.endsWith(` ${name}`));
      const [bearer] = bearers;
      if (bearers.length === 1 && bearer) return bearer[1];
      return kind === null && named && !isEvident ? 'nobody' : 'unknown';
    },
  };
}

const titles =
  /^(?:Mr|Mrs|Ms|President|Senator|Governor|Representative|Secretary|Former|The|In|But|And|For|With|When)$/u;
