import type * as vscode from 'vscode';
import type { Transcript, TranscriptSettings } from '../transcripts';

/** A transcript in the workspace, as it is now: of the open document, with what is not saved, or of the file. */
export interface Tape {
  readonly uri: vscode.Uri;
  /** What the offsets of {@link transcript} are of: as VS Code shows it, without a byte order mark. */
  readonly text: string;
  /** The same object as long as the text is the same. */
  readonly transcript: Transcript;
  readonly settings: TranscriptSettings;
}

/** A transcript that was found and could not be read. */
export interface UnreadTape {
  readonly uri: vscode.Uri;
  /** `missing`: also where the file may not be read. */
  readonly because: 'too-large' | 'missing';
}
