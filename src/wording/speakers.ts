import type { Speaker } from '../engine';

/** The speaker's description, where it says more than the name. */
export function describedBeyondName({ name, description }: Speaker): string | undefined {
  return description === null || description.toLowerCase() === name.toLowerCase() ? undefined : description;
}
