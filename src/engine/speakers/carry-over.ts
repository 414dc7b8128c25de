import type { FoundStatement } from '../statements/found';
import type { Discourse, Sighting } from './discourse';
import type { Entity } from './entity';
import type { ParagraphMentions } from './paragraph-mentions';
import { ambiguous, nobody } from './resolved';
import type { Resolved, Rival } from './resolved';

/**
 * Whose a quotation without a cue is.
 *
 * 1. The sentence before it introduces somebody ("Orr was blunt."): a lead-in.
 * 2. Its own sentence has a person as subject: that person, as only part of the sentence is quoted.
 * 3. Somebody spoke just before, and no other person has come in since: the last speaker goes on.
 * 4. Somebody else has come in: we abstain and name both. So where the sentence goes on behind the quotation's comma, with a verb that
 *    nobody knows: “…,” harrumphed into his beard the minister.
 */
export function carryOver(
  paragraph: ParagraphMentions,
  found: FoundStatement,
  discourse: Discourse,
  writer: Entity | null,
): Resolved {
  const at = found.content[0];
  if (!at) return nobody;
  const sentence = sentenceAt(paragraph, at.start);
  const attributed = goesOnBehindComma(paragraph, found, sentence - paragraph.firstSentence);
  const last = discourse.lastSpoken(writer);
  const back = last === discourse.lastSpoken() ? paragraphsBack : paragraphsBack + 1;
  const spoken = last && paragraph.index - last.paragraph <= back ? last : null;
  const ownSubject = subjectIn(discourse, sentence);
  if (ownSubject && isPerson(ownSubject.entity)) {
    return leadIn(ownSubject, paragraph, spoken?.entity === ownSubject.entity ? 0.95 : 0.8);
  }
  const before = subjectIn(discourse, sentence - 1);
  const sameParagraph = sentence > paragraph.firstSentence;
  if (before && sameParagraph && speaks(before.entity) && spoken?.sentence !== sentence - 1) {
    if (!spoken || spoken.entity === before.entity) return leadIn(before, paragraph, 1);
    return { ...leadIn(before, paragraph, 0.75), rivals: [{ entity: spoken.entity, share: 0.25 }] };
  }
  const ledIn = before && !sameParagraph && paragraph.afterColon;
  if (ledIn) return leadIn(before, paragraph, 1);
  const presented = !sameParagraph && paragraph.afterColon ? discourse.personIn(sentence - 1) : null;
  if (presented) return leadIn(presented, paragraph, 0.9);
  if (before && !sameParagraph && isPerson(before.entity) && !saidSince(discourse, paragraph.index - 1)) {
    const rivals = spoken && spoken.entity !== before.entity ? [{ entity: spoken.entity, share: 0.25 }] : [];
    return { ...leadIn(before, paragraph, rivals.length > 0 ? 0.75 : 0.9), rivals };
  }
  if (!spoken) return before && ownSubject ? ambiguous([rival(ownSubject, 0.5)]) : nobody;
  if (attributed) return ambiguous([{ entity: spoken.entity, share: 0.5 }]);
  const newcomers = discourse
    .sinceSpoken()
    .filter(
      ({ entity, subject, reported }) => subject && !reported && entity !== spoken.entity && isPerson(entity),
    );
  const newcomer = newcomers.at(-1);
  if (newcomer) return ambiguous([rival(newcomer, 0.55), { entity: spoken.entity, share: 0.45 }]);
  const other = discourse.turnTaker();
  if (other && paragraph.index > spoken.paragraph) {
    return ambiguous([
      { entity: other.entity, share: 0.6 },
      { entity: spoken.entity, share: 0.4 },
    ]);
  }
  const rivals = ownSubject && ownSubject.entity !== spoken.entity ? [rival(ownSubject, 0.25)] : [];
  const evidence = [{ start: spoken.start, end: spoken.end }];
  // Items of a list share what leads in to them.
  if (paragraph.reading.paragraph.zone === 'list-item' && rivals.length === 0) {
    const distance = paragraph.index - spoken.paragraph;
    return { entity: spoken.entity, reason: 'lead-in', evidence, rivals, share: 1, distance };
  }
  return {
    entity: spoken.entity,
    reason: 'carried-over',
    evidence,
    rivals,
    share: rivals.length > 0 ? 0.75 : 1,
    distance: paragraph.index - spoken.paragraph,
  };
}

/** A speaker is carried over no further than so many paragraphs; a stack of bare quotations counts each anew. */
const paragraphsBack = 1;

/** Whether anything was said in a paragraph or after it. */
function saidSince(discourse: Discourse, paragraph: number): boolean {
  return (discourse.lastSpoken()?.paragraph ?? -1) >= paragraph;
}

/** “…,” and more words behind it: the sentence tells by itself who speaks, in words that were not understood. */
function goesOnBehindComma(
  { reading }: ParagraphMentions,
  { content }: FoundStatement,
  index: number,
): boolean {
  const sentence = reading.sentences[index];
  const [first, ...more] = content;
  if (!first || !sentence || more.length > 0 || first.start > sentence.start + 1) return false;
  const { prose } = reading.paragraph;
  const [behind = ''] = /^[\s\u2060]*,?/u.exec(prose.slice(first.end, sentence.end)) ?? [];
  const comma = /,[^\p{L}\p{N}]{0,3}$/u.test(prose.slice(first.start, first.end) + behind);
  return comma && /\p{Ll}{2}/u.test(prose.slice(first.end, sentence.end));
}

function leadIn(sighting: Sighting, paragraph: ParagraphMentions, share: number): Resolved {
  return {
    entity: sighting.entity,
    reason: 'lead-in',
    evidence: [{ start: sighting.start, end: sighting.end }],
    rivals: [],
    share,
    distance: paragraph.index - sighting.paragraph,
  };
}

function subjectIn(discourse: Discourse, sentence: number): Sighting | null {
  return discourse.subjectOf(sentence);
}

function sentenceAt({ reading, firstSentence }: ParagraphMentions, offset: number): number {
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return firstSentence + low;
}

function isPerson({ kind, named, isEvident }: Entity): boolean {
  return kind === 'person' || kind === 'anonymous' || (kind === null && named && isEvident);
}

function speaks(entity: Entity): boolean {
  return (
    isPerson(entity) || entity.kind === 'group' || entity.kind === 'organisation' || entity.kind === null
  );
}

function rival({ entity }: Sighting, share: number): Rival {
  return { entity, share };
}
