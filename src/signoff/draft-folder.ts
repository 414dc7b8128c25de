import * as vscode from 'vscode';

/** Whether the draft is a file, so that there can be one beside it. */
export function hasFolder({ scheme }: vscode.Uri): boolean {
  return scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}

export function folderOf(draft: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(draft, '..');
}

export function nameIn({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
