import type * as vscode from 'vscode';
import { indexSteps, tapeOf } from '../checking';
import type { Passage, Tape, TranscriptIndex } from '../checking';
import { inSlices } from '../in-slices';
import type { Tape as FoundTape } from '../tapes/tape';
import type { Tapes } from '../tapes/tapes';
import type { Transcript } from '../transcripts';

/** A transcript of the workspace, ready to be searched. The same object as long as it and what is known of it are the same. */
export interface IndexedTape extends FoundTape {
  /** Its name is unique among those it was found with, so that a {@link Passage} tells whose it is. */
  readonly tape: Tape;
}

/** The transcripts of the workspace, each indexed once a version. */
export class IndexedTapes {
  readonly #indices = new WeakMap<Transcript, TranscriptIndex>();
  #known = new Map<string, IndexedTape>();

  constructor(readonly tapes: Tapes) {}

  /** All transcripts but the draft itself, in the order of their addresses; undefined where it is given up. */
  async besides(draft: vscode.Uri, isGivenUp: () => boolean): Promise<readonly IndexedTape[] | undefined> {
    const found = await this.tapes.all();
    const names = distinctNames(found.map(({ uri }) => uri));
    const known = new Map<string, IndexedTape>();
    for (const [at, one] of found.entries()) {
      if (isGivenUp()) return undefined;
      const address = one.uri.toString();
      const before = this.#known.get(address);
      const name = names[at] ?? address;
      if (before && isSame(before, one, name)) known.set(address, before);
      else {
        const index =
          this.#indices.get(one.transcript) ?? (await inSlices(indexSteps(one.transcript), isGivenUp));
        if (!index) return undefined;
        this.#indices.set(one.transcript, index);
        known.set(address, { ...one, tape: tapeOf(name, index, one.settings) });
      }
    }
    this.#known = known;
    return [...known.values()].filter(({ uri }) => uri.toString() !== draft.toString());
  }
}

function isSame(before: IndexedTape, now: FoundTape, name: string): boolean {
  return (
    before.transcript === now.transcript &&
    before.tape.name === name &&
    JSON.stringify(before.settings) === JSON.stringify(now.settings)
  );
}

/** The files' names, with as many of their folders before them as it takes to tell them apart. */
export function distinctNames(uris: readonly { readonly path: string }[]): string[] {
  const parts = uris.map(({ path }) => path.split('/').filter((part) => part !== ''));
  const nameOf = (one: readonly string[], folders: number) => one.slice(-1 - folders).join('/');
  const namesakes = new Map<string, string[][]>();
  for (const one of parts) namesakes.set(nameOf(one, 0), [...(namesakes.get(nameOf(one, 0)) ?? []), one]);
  return parts.map((one) => {
    const others = (namesakes.get(nameOf(one, 0)) ?? []).filter((other) => other !== one);
    let folders = 0;
    while (folders < one.length && others.some((other) => nameOf(other, folders) === nameOf(one, folders)))
      folders += 1;
    return nameOf(one, folders);
  });
}

/** The transcript a passage is from. */
export function tapeOfPassage(
  tapes: readonly IndexedTape[],
  { transcript }: Passage,
): IndexedTape | undefined {
  return tapes.find(({ tape }) => tape.name === transcript);
}
