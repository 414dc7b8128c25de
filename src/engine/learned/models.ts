import type { Judge, Models } from './find-candidates';
import { judgeWeights } from './judge-weights';
import { sequenceModel, unpackTables } from './weights';
import packed from './weights.bin';

let unpacked: { readonly models: Models; readonly judge: Judge } | null = null;

/** The models and their judge, unpacked when they are first asked for. */
export function learned(): { readonly models: Models; readonly judge: Judge } {
  if (!unpacked) {
    const [cueState, cueEdge, state, edge, marks] = unpackTables(packed);
    if (!cueState || !cueEdge || !state || !edge || !marks) throw new Error('weights.bin holds five tables');
    unpacked = {
      models: { cues: sequenceModel(cueState, cueEdge), arguments: sequenceModel(state, edge) },
      judge: { weights: judgeWeights, marks: marks.table },
    };
  }
  return unpacked;
}
