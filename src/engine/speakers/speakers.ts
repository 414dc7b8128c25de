import type { Mention, Speaker } from '../analysis';
import { compareSpans } from '../text/span';
import type { Entity } from './entity';
import { isInitial } from './spellings';

/**
 * The speakers of the analysis: all who say something or may have said it, and everybody with a full name. In the
 * order of first mention.
 */
export function speakersOf(
  entities: readonly Entity[],
  used: ReadonlySet<Entity>,
): { speakers: Speaker[]; idOf: ReadonlyMap<Entity, string> } {
  const idOf = new Map<Entity, string>();
  const listed = entities
    .filter((entity) => used.has(entity) || (entity.given.length > 0 && entity.evidence > 0))
    .map((entity) => ({ entity, mentions: mentionsOf(entity) }))
    .filter(({ entity, mentions }) => mentions.length > 0 || used.has(entity))
    .sort(
      (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.entity.index - b.entity.index,
    );
  const speakers = listed.map(({ entity, mentions }, index): Speaker => {
    const id = `s${index + 1}`;
    idOf.set(entity, id);
    const shown = entity.roles.filter(({ words }) => !/^(?:(?:who|which)\b|\d+$)/u.test(words));
    const role = entity.named ? (shown.find(({ stated }) => stated) ?? shown[0]) : undefined;
    return {
      id,
      name: entity.name,
      kind: entity.kind ?? 'person',
      description: role?.words ?? (entity.named ? null : entity.name),
      affiliation: entity.affiliation,
      spellings: spellingsOf(entity),
      mentions,
    };
  });
  return { speakers, idOf };
}

/** Forms of the full name that differ in spelling, not in length; the name itself first where it is one of them. */
function spellingsOf({ name, spellings }: Entity): string[] {
  const words = name.split(' ');
  const full = spellings.filter((form) => {
    const parts = form.split(' ');
    return (
      parts.length === words.length && parts.every((part, i) => isInitial(part) === isInitial(words[i] ?? ''))
    );
  });
  return full.length > 0 ? full : [name];
}

function mentionsOf({ mentions }: Entity): Mention[] {
  const sorted = [...mentions].sort(compareSpans);
  return sorted.filter(
    (mention, i) => mention.start !== sorted[i - 1]?.start || mention.end !== sorted[i - 1]?.end,
  );
}
