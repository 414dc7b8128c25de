import * as vscode from 'vscode';

/** The section all settings of the extension are in. */
export const section = 'onTheRecord';

export type HighlightSetting = 'byRole' | 'bySpeaker' | 'off';
export type OutlineSetting = 'off' | 'bySpeaker' | 'storyOrder';

/** The user's settings, read afresh at each call; defaults live in package.json alone. */
export const settings = {
  /** Whether documents in this one's language are looked at. */
  enabled: (document: vscode.TextDocument): boolean => read(document, 'enable', true),
  hover: (document: vscode.TextDocument): boolean => read(document, 'hover', true),
  inlayHints: (document: vscode.TextDocument): boolean => read(document, 'inlayHints', false),
  outline: (document: vscode.TextDocument): OutlineSetting => read(document, 'outline', 'storyOrder'),
  highlights: (): HighlightSetting => read(undefined, 'highlights', 'byRole'),
  /** Whether quotations that are not as they were said are problems. */
  checkProblems: (document: vscode.TextDocument): boolean => read(document, 'checkProblems', true),
  followCursor: (): boolean => read(undefined, 'followCursor', true),
  /** Characters; longer documents are left alone. */
  maxLength: (): number => Math.max(0, read(undefined, 'maxLength', 1_000_000)),
  /** A glob: which files of the workspace are transcripts. */
  transcripts: (): string => read(undefined, 'transcripts', '**/*.{vtt,srt,otr}'),
};

function read<T>(document: vscode.TextDocument | undefined, key: string, fallback: T): T {
  return vscode.workspace.getConfiguration(section, document).get<T>(key, fallback);
}
