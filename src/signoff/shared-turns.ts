import * as vscode from 'vscode';
import { takingTurns } from '../record';
import type { Turn, TurnMark } from '../record';
import { ifThere } from './workspace-files';

/**
 * Turns that all windows of this VS Code take at one sidecar. The mark is a folder in the extension's own storage, not
 * beside the draft: VS Code can create a file over another, but nobody can rename a folder over one that is not empty.
 */
export class SharedTurns {
  readonly #folder: vscode.Uri;
  #count = 0;

  constructor(storage: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(storage, 'turns');
  }

  /** @param token Tells this window from others. */
  at(sidecar: vscode.Uri, token: string): Turn {
    return takingTurns(this.#mark(encodeURIComponent(sidecar.toString()).slice(-200), token));
  }

  #mark(name: string, token: string): TurnMark {
    const { fs } = vscode.workspace;
    const mark = vscode.Uri.joinPath(this.#folder, name);
    const owner = vscode.Uri.joinPath(mark, 'owner');
    const remove = async (uri: vscode.Uri) => {
      await ifThere(fs.delete(uri, { recursive: true, useTrash: false }));
    };
    return {
      set: async () => {
        if ((await ifThere(fs.stat(owner))) !== undefined) return false;
        this.#count += 1;
        const own = vscode.Uri.joinPath(this.#folder, `${token}-${this.#count}`);
        await fs.writeFile(vscode.Uri.joinPath(own, 'owner'), new Uint8Array());
        try {
          await fs.rename(own, mark, { overwrite: false });
          return true;
        } catch (error) {
          await remove(own);
          if ((await ifThere(fs.stat(owner))) === undefined) throw error;
          return false;
        }
      },
      setAt: async () => (await ifThere(fs.stat(owner)))?.mtime,
      clear: () => remove(mark),
      now: () => Date.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
  }
}
