import type { About, TranscriptBuilder } from '../transcript-builder';
import type { TranscriptFormat } from '../transcript';
import type { JsonValue } from './json-value';

/** How one tool writes transcripts as JSON. */
export interface JsonFormat {
  readonly format: TranscriptFormat;
  /** Whether the value has the shape that only this tool writes. */
  fits(root: JsonValue): boolean;
  /** Adds what was said to the builder, and gives what the file says about itself. */
  read(file: string, root: JsonValue, builder: TranscriptBuilder): About;
}
