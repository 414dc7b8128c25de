import type { Models } from './find-candidates';
import type { Judge } from './judge/judge';
import { unpackTrees } from './judge/trees';
import packedTrees from './trees.bin';
import { sequenceModel, unpackTables } from './weights';
import packed from './weights.bin';

let unpacked: { readonly models: Models; readonly judge: Judge } | null = null;

/** The models and their judge, unpacked when they are first asked for. */
export function learned(): { readonly models: Models; readonly judge: Judge } {
  if (!unpacked) {
    const [cueState, cueEdge, state, edge, marks] = unpackTables(packed);
    if (!cueState || !cueEdge || !state || !edge || !marks) throw new Error('weights.bin holds five tables');
    const [exact, overlap] = unpackTrees(packedTrees);
    if (!exact || !overlap) throw new Error('trees.bin holds two forests');
    unpacked = {
      models: { cues: sequenceModel(cueState, cueEdge), arguments: sequenceModel(state, edge) },
      judge: { marks: marks.table, exact, overlap },
    };
  }
  return unpacked;
}
