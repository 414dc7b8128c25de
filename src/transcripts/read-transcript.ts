import { readPlain } from './formats/plain';
import type { Transcript } from './transcript';

/**
 * Reads a transcript file. Total: any text gives a transcript; what cannot be read is told in
 * {@link Transcript.problems} with its line, and the rest is read. The format is told by the content, not by a name.
 * Time and memory grow linearly with the text.
 */
export function readTranscript(text: string): Transcript {
  return readPlain(text);
}
