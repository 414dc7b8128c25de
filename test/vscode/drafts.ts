import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';

const id = 'on-the-record.on-the-record';
const scheme = 'archive';

/** A draft with a statement by each of two speakers, and a quotation before them that nobody is named for. */
export const bridge = [
  '“It was never about the money.”',
  '“The bridge is unsafe,” said Mara Quill.',
  '“We asked for an inspection,” said Ben Orr.',
].join('\n\n');

/** The extension's parts. */
export async function onTheRecord(): Promise<OnTheRecord> {
  const extension = vscode.extensions.getExtension<OnTheRecord>(id);
  if (!extension) throw new Error('The extension is not installed');
  return extension.activate();
}

/** Opens an untitled document and waits until it is read. VS Code may still be opening a file of its own beside it. */
export async function openUntitled(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  const { analyses } = await onTheRecord();
  const document = await vscode.workspace.openTextDocument({ content, language });
  let editor = await vscode.window.showTextDocument(document);
  await eventually('the document is in front', async () => {
    if (editor.document !== document) editor = await vscode.window.showTextDocument(document);
    return editor.document === document && vscode.window.activeTextEditor?.document === document;
  });
  await analyses.whenIdle();
  return editor;
}

const archive = new Map<string, string>();

/** Documents that are in no file system and cannot be edited. */
export const archived = {
  provideTextDocumentContent: ({ path }: vscode.Uri): string => archive.get(path) ?? '',
};
vscode.workspace.registerTextDocumentContentProvider(scheme, archived);

/** The address of a new read-only document that is in no file system. */
export function archiveUri(content: string, extension = 'txt', inScheme = scheme): vscode.Uri {
  const path = `/draft-${archive.size}.${extension}`;
  archive.set(path, content);
  return vscode.Uri.from({ scheme: inScheme, path });
}

/** Closes all editors; what was typed is thrown away. */
export async function closeAll(): Promise<void> {
  for (
    let left = 50;
    left > 0 && vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0);
    left -= 1
  ) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const [tab] = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    if (tab && !tab.isDirty) await vscode.window.tabGroups.close(tab);
  }
}

/** The folder of the samples' transcripts. */
export function sampleTapes(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The samples are not open');
  return vscode.Uri.joinPath(folder.uri, 'tapes');
}

/** Leaves the draft in front unchecked, and closes all editors. */
export async function stopCheckingAndCloseAll(): Promise<void> {
  await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
  await closeAll();
}

/** Waits until something holds; fails with what it is if it never does. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Sets a setting of the user, and after the test sets it back. */
export async function withSetting(
  key: string,
  value: unknown,
  test: () => Promise<void>,
  languageId?: string,
): Promise<void> {
  const scope = languageId === undefined ? undefined : { languageId };
  const set = async (to: unknown) => {
    await vscode.workspace
      .getConfiguration('onTheRecord', scope)
      .update(key, to, vscode.ConfigurationTarget.Global, languageId !== undefined);
    await (await onTheRecord()).analyses.whenIdle();
  };
  await set(value);
  try {
    await test();
  } finally {
    await set(undefined);
  }
}
