import type { ReasonCode, Span } from '../analysis';
import type { Entity } from './entity';

/** Whom a mention or a source means, and why. Spans are the draft's. */
export interface Resolved {
  /** Null where nobody is named, or where several are and the engine abstains. */
  readonly entity: Entity | null;
  readonly reason: ReasonCode;
  readonly evidence: readonly Span[];
  /** Others that it could mean, likeliest first, with their share of the belief. */
  readonly rivals: readonly Rival[];
  /** The share of the belief that `entity` has, 1 without rivals. */
  readonly share: number;
  /** Paragraphs back to what it rests on. */
  readonly distance: number;
  /** What carried the words, where the source is a document of the speaker's: "Quill's report". */
  readonly carrier?: Span;
}

export interface Rival {
  readonly entity: Entity;
  readonly share: number;
}

/** The draft names nobody here. */
export const nobody: Resolved = {
  entity: null,
  reason: 'nobody',
  evidence: [],
  rivals: [],
  share: 1,
  distance: 0,
};

/** It means somebody, and nobody else. */
export function found(entity: Entity, reason: ReasonCode, evidence: readonly Span[]): Resolved {
  return { entity, reason, evidence, rivals: [], share: 1, distance: 0 };
}

/** Several could be meant, one as well as the other. */
export function oneOf(entities: readonly Entity[], evidence: readonly Span[] = []): Resolved {
  return ambiguous(
    entities.map((entity) => ({ entity, share: 1 / entities.length })),
    evidence,
  );
}

/** Several could be meant. */
export function ambiguous(rivals: readonly Rival[], evidence: readonly Span[] = []): Resolved {
  return { ...nobody, reason: rivals.length > 0 ? 'ambiguous' : 'nobody', rivals, evidence };
}

/** What a nameless person of the first paragraphs said was said by whoever the draft then names, once all of it is read. */
export function namedLater(resolved: Resolved): Resolved {
  const named = resolved.entity?.standsFor;
  return named?.introduced
    ? { ...resolved, entity: named, reason: 'role', evidence: [named.introduced] }
    : resolved;
}
