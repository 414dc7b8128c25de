import type { Pairing } from '../matching/align';
import type { Verdict } from './judge-pairing';

/** Words of print beside other words of the tape. */
export interface Difference extends Pairing, Verdict {}
