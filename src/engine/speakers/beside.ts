import { bodyOfNationality, bodyOfPlace } from '../lexicon/metonyms';
import { kindredRoles, signsOfRole } from '../lexicon/signs-of-roles';
import type { Entity } from './entity';
import type { FoundMention, Noun } from './mention';
import type { ParagraphMentions } from './paragraph-mentions';

/** So many tokens of a sentence are looked at on either side. */
const reach = 40;

/** The words that tell of somebody in the sentences naming him, outside quotation marks, in lower case. */
export function wordsBeside({ namedAt }: Entity): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { reading, mention, from, to } of namedAt) {
    const near = reading.tokens.slice(Math.max(from, mention.from - reach), Math.min(to, mention.to + reach));
    for (const { lower, quotation } of near) if (quotation < 0) words.add(lower);
  }
  return words;
}

/** The countries and bodies that the sentences naming somebody speak of outside quotation marks, by their keys. */
export function bodiesBeside({ namedAt }: Entity): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const { reading, mention } of namedAt) {
    const sentence = reading.sentences[mention.sentence];
    const from = Math.max(sentence?.from ?? 0, mention.from - reach);
    const to = Math.min(sentence?.to ?? 0, mention.to + reach);
    for (const { lower, quotation } of reading.tokens.slice(from, to)) {
      const body = bodyOfPlace.get(lower) ?? bodyOfNationality.get(lower);
      if (body !== undefined && quotation < 0) bodies.add(body);
    }
  }
  return bodies;
}

/** Whether what the draft says where it names somebody tells that he is this: "won" of a winner, "potter" of an artist. */
export function isTold(entity: Entity, { head, possessor }: Noun): boolean {
  // "Ms Quill's lawyer" is not whoever else is a solicitor.
  if (possessor !== undefined) return false;
  const kindred = kindredRoles.get(head);
  if (kindred && entity.roles.some(({ noun }) => kindred.has(noun.head))) return true;
  const age = /^(\d{1,3})-year-old$/u.exec(head)?.[1];
  if (age !== undefined) return wordsBeside(entity).has(age);
  const sign = signsOfRole(head);
  return (
    sign !== null &&
    [...wordsBeside(entity)].some((word) => word !== head && word !== `${head}s` && sign.test(word))
  );
}

/**
 * Whether the words of a description touch what was said beside a name: "Russian" of "the head of Russian diplomacy"
 * and the "Moscow" of the sentence that named him.
 */
export function sharesBody(noun: Noun, entity: Entity): boolean {
  const touched = [...noun.modifiers, ...noun.complement].flatMap(
    (word) => bodyOfNationality.get(word) ?? bodyOfPlace.get(word) ?? [],
  );
  if (touched.length === 0) return false;
  const bodies = bodiesBeside(entity);
  return touched.some((body) => bodies.has(body));
}

/**
 * The tokens of the sentence that tell of somebody named in it: from the sentence's beginning, or from the name where another person stands before it, up to the next
 * person's name.
 */
export function reachOf(
  { reading, mentions }: ParagraphMentions,
  mention: FoundMention,
): { from: number; to: number } {
  const sentence = reading.sentences[mention.sentence];
  const people = mentions.filter(
    (other) => other !== mention && other.sentence === mention.sentence && other.name?.shape === 'person',
  );
  const after = people.find(({ from }) => from >= mention.to);
  const isFirst = !people.some(({ to }) => to <= mention.from);
  return {
    from: isFirst ? (sentence?.from ?? mention.from) : mention.from,
    to: after?.from ?? sentence?.to ?? mention.to,
  };
}
