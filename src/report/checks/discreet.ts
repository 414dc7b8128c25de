import type { Check, Passage, Tape } from '../../checking';
import type { Span } from '../../engine';
import { findLeaks, withoutLeaks } from '../../record';
import type { Agreement } from '../../record';
import type { CheckedDraft } from './checked-draft';

/**
 * A checked draft as it may leave the editor: without what {@link withoutLeaks} leaves out of its analysis, without checks
 * of which a passage is from, or names, somebody who must not be named, and without such passages beside what is told in the
 * writer's words. `leftOut` counts quotations and statements, not passages.
 */
export function discreetChecks(
  draft: CheckedDraft,
  tapes: readonly Tape[],
  agreements: readonly Agreement[],
): { readonly draft: CheckedDraft; readonly leftOut: number } {
  if (agreements.every(({ rule }) => rule === 'record')) return { draft, leftOut: 0 };
  const { analysis } = withoutLeaks(draft.text, draft.analysis, agreements);
  const kept = new Set(analysis.statements.map(({ id }) => id));
  const names = (words: string): boolean => findLeaks(words, agreements).length > 0;
  const tells = ({ transcript, tapeSpeaker, text }: Passage): boolean => {
    const people = tapes.find(({ name }) => name === transcript)?.people;
    const person = people?.get(tapeSpeaker ?? '') ?? '';
    return [text, capitalized(tapeSpeaker ?? ''), person, capitalized(transcript)].some(names);
  };
  const isKept = ({ statement, content, passages }: Check): boolean =>
    (statement === null ? !content.some(isNamed) : kept.has(statement)) && !passages.some(tells);
  const checks = draft.checks.filter(isKept);
  const indirect = draft.indirect
    .filter(({ statement }) => kept.has(statement.id))
    .map((near) => ({ ...near, passages: near.passages.filter((passage) => !tells(passage)) }));
  return {
    draft: { ...draft, analysis, checks, indirect },
    leftOut: draft.checks.length - checks.length + draft.indirect.length - indirect.length,
  };

  function isNamed({ start, end }: Span): boolean {
    return names(draft.text.slice(start, end));
  }
}

/** Labels and file names are written in any case: "quill-kitchen.vtt" names Quill. */
function capitalized(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
