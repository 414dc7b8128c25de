import * as vscode from 'vscode';

/** Folders that hold no transcripts, and many files. */
const skipped = new Set(['node_modules', '.git', '.hg', '.svn']);
/** What a walk through a folder without a search of its own looks at, at most. */
const mostFolders = 2000;

/** Whether the file system's path of a document or a file matches a glob, by VS Code's own rules. */
export function matchesGlob(uri: vscode.Uri, glob: string): boolean {
  // Of a document, match() looks at no more than its address and its language.
  return vscode.languages.match({ pattern: glob }, { uri, languageId: '' } as vscode.TextDocument) > 0;
}

/**
 * The files of the workspace that match a glob. VS Code's search leaves out what the user excludes; it knows nothing of file
 * systems that bring no search, as virtual ones may, so their folders are walked.
 */
export async function findFiles(glob: string, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  if (glob.trim() === '') return [];
  const found = await vscode.workspace.findFiles(glob, undefined, undefined, token);
  const searched = new Set(found.map((uri) => uri.scheme));
  for (const { uri } of vscode.workspace.workspaceFolders ?? [])
    if (uri.scheme !== 'file' && !searched.has(uri.scheme)) found.push(...(await walk(uri, glob, token)));
  return found;
}

/** The files below a folder that match a glob, by the file system alone. */
export async function walk(
  root: vscode.Uri,
  glob: string,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [root];
  for (const folder of folders) {
    if (token?.isCancellationRequested) break;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      // A link may lead back to where it is.
      if (type === vscode.FileType.Directory && !skipped.has(name) && folders.length < mostFolders)
        folders.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && matchesGlob(uri, glob)) found.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return []; // Gone, or not to be read: nothing is found there.
  }
}
