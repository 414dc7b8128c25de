import * as vscode from 'vscode';

/** Bytes of the largest file that is read; VS Code itself hands no larger document to extensions. */
const largest = 50_000_000;

/** What tells one state of a file from another, without reading it; null where it cannot be read. */
export async function fileVersion(uri: vscode.Uri): Promise<{ version: string; isTooLarge: boolean } | null> {
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return null;
    return { version: `file ${mtime} ${size}`, isTooLarge: size > largest };
  } catch {
    return null;
  }
}

/** A file's text as VS Code would show it; null where it cannot be read. UTF-16 is told by its byte order mark. */
export async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}
