import * as vscode from 'vscode';
import type { SidecarFiles } from '../record';

/** A folder by VS Code's file systems, wherever it is. */
export function workspaceFiles(folder: vscode.Uri): SidecarFiles {
  const { fs } = vscode.workspace;
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    read: async (name) => {
      const bytes = await ifThere(fs.readFile(at(name)));
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
    write: async (name, text) => fs.writeFile(at(name), new TextEncoder().encode(text)),
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    remove: async (name) => {
      await ifThere(fs.delete(at(name), { useTrash: false }));
    },
    namesLike: async (prefix) => {
      const entries = (await ifThere(fs.readDirectory(folder))) ?? [];
      return entries.map(([name]) => name).filter((name) => name.startsWith(prefix));
    },
  };
}

/** Undefined where there is no such file. */
export async function ifThere<T>(result: Thenable<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
