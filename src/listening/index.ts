import type { Command } from '../commands/command';
import { OpenTape } from './open-tape';
import type { ListeningContext } from './open-tape';

/** Going from words in a draft to where they were said. */
export function listeningCommands(context: ListeningContext): Command[] {
  return [new OpenTape(context)];
}
