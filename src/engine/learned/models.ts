import type { Models } from './find-candidates';
import { unpackModels } from './weights';
import packed from './weights.bin';

let unpacked: Models | null = null;

/** The models, unpacked when they are first asked for. */
export function models(): Models {
  if (!unpacked) {
    const [cues, found] = unpackModels(packed);
    if (!cues || !found) throw new Error('weights.bin holds two models');
    unpacked = { cues, arguments: found };
  }
  return unpacked;
}
