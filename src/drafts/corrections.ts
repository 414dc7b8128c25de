import type * as vscode from 'vscode';
import type { Mark } from '../record';

/** Where the corrections of what the engine reads come from. */
export interface Corrections {
  /** Every mark on the document; those that are corrections are put into its analysis. */
  marksOn(document: vscode.TextDocument): readonly Mark[];
  /** Whether the person at this machine made the mark. */
  isOwn(mark: Mark): boolean;
  /** There are other marks on the document. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}
