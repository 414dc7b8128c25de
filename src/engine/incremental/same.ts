import { bodiesBeside, wordsBeside } from '../speakers/beside';
import type { Entity, NamedAt } from '../speakers/entity';
import { isKept } from '../speakers/journal';

/** Whether two things that are known say the same. Somebody is the same as nobody else; plain data is by what is in it. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (isKept(one) || isKept(other)) return false;
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((item) => other.has(item));
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => same(item, (other as unknown[])[at]))
    );
  if (isNamedAt(one) && isNamedAt(other)) return wordsAt(one) === wordsAt(other);
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(
      (field) =>
        field in other &&
        same((one as Record<string, unknown>)[field], (other as Record<string, unknown>)[field]),
    )
  );
}

function isNamedAt(value: object): value is NamedAt {
  return 'reading' in value && 'mention' in value;
}

/** All that is ever asked of where somebody is named: the words beside it, and what governs the name. */
function wordsAt(at: NamedAt): string {
  const somebody = { namedAt: [at] } as unknown as Entity;
  return [at.mention.governor ?? '', ...bodiesBeside(somebody), '', ...wordsBeside(somebody)].join(' ');
}
