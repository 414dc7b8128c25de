import { peers } from '../lexicon/titles';
import type { Entity } from './entity';
import { takesPronoun } from './entity';
import type { Name } from './mention';
import { pronounOf, suffixOf } from './person-names';

/**
 * Those of several bearers of a name whom it may well mean, by its suffix and titles; all of them where these tell nothing.
 */
export function narrowed(bearers: readonly Entity[], name: Name): readonly Entity[] {
  return preferStated(preferTitled(preferBearers(preferSuffix(bearers, name), name), name), name);
}

/** Whether the draft has named somebody with a suffix, as {@link suffixOf} gives it. */
export function bearsSuffix({ spellings }: Entity, suffix: string): boolean {
  return spellings.some((one) => suffixOf(one.split(' ')) === suffix);
}

/** "Quill Jr" is whom the draft has called so. */
function preferSuffix(fitting: readonly Entity[], { words }: Name): readonly Entity[] {
  const suffix = suffixOf(words);
  if (suffix === null) return fitting;
  const same = fitting.filter((entity) => bearsSuffix(entity, suffix));
  return same.length > 0 ? same : fitting;
}

/** "Quill" alone is who bears the name, before a relative to whom it was lent. */
function preferBearers(fitting: readonly Entity[], name: Name): readonly Entity[] {
  if (name.titles.length > 0) return fitting;
  const bearing = fitting.filter(({ surname, given }) => surname.length > 0 || given.length > 0);
  return bearing.length > 0 ? bearing : fitting;
}

/** "Dr Quill" is whom the draft has called a doctor; "Mrs Quill" is nobody whom it calls Ms. */
function preferTitled(all: readonly Entity[], { titles }: Name): readonly Entity[] {
  const title = titles.at(-1);
  if (title === undefined || all.length < 2) return all;
  // "Mr Orr" is not Mr Justice Orr.
  const others = all.filter(
    (entity) => entity.given.length > 0 || !entity.titles.includes('justice') || titles.includes('justice'),
  );
  const fitting = others.length > 0 ? others : all;
  const same = fitting.filter((entity) => entity.titles.includes(title));
  if (same.length > 0) return same;
  // "Lady Hale" for Baroness Hale of Orr
  const noble = peers.has(title)
    ? fitting.filter((entity) => entity.titles.some((one) => peers.has(one)))
    : [];
  if (noble.length > 0) return noble;
  const open = marital.test(title)
    ? fitting.filter((entity) => !entity.titles.some((one) => marital.test(one)))
    : fitting;
  return open.length > 0 ? open : fitting;
}

/** A draft calls one woman by one of these. */
const marital = /^(?:mrs|ms|miss)$/u;

/** Those of whom the draft says what the title says, where it does of any: "Mrs Quill" is his widow before she is Ben Quill. */
function preferStated(fitting: readonly Entity[], name: Name): readonly Entity[] {
  const pronoun = pronounOf(name);
  const stated = pronoun ? fitting.filter((entity) => takesPronoun(entity, pronoun) === 'stated') : [];
  return stated.length > 0 ? stated : fitting;
}
