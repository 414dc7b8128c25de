import * as vscode from 'vscode';
import type { Tape } from './tape';

const sound = ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aac', 'weba'];
const pictures = ['mp4', 'm4v', 'webm', 'ogv', 'mov', 'mkv', 'avi'];

/** The endings of recordings' names. Whether one can be played is for whoever plays it. */
export const recordingEndings: readonly string[] = [...sound, ...pictures];

/** Whether a recording has pictures, as far as its name tells. */
export function hasPictures({ path }: vscode.Uri): boolean {
  return pictures.includes(endingOf(path));
}

/**
 * The recording of a transcript: the one the user gave, the one the transcript names, or one beside it with the same name.
 * Undefined where there is none on this machine. What a transcript names is looked for in its own folder alone, and no address is
 * ever fetched.
 */
export async function recordingOf({ uri, settings: { media } }: Tape): Promise<vscode.Uri | undefined> {
  const given = media === null ? undefined : addressOf(media);
  if (given && (await isThere(given))) return given;
  const folder = vscode.Uri.joinPath(uri, '..');
  const names = await filesIn(folder);
  const named = media === null || given ? '' : (media.split(/[\\/]/).at(-1) ?? '').toLowerCase();
  const stems = stemsOf(uri.path.split('/').at(-1) ?? '');
  const found =
    names.find((name) => name.toLowerCase() === named && isRecording(name)) ??
    stems.map((stem) => names.find((name) => isRecording(name) && stemsOf(name)[0] === stem)).find(Boolean);
  return found === undefined ? undefined : vscode.Uri.joinPath(folder, found);
}

/** What the user gave is an address of a file; a bare name is the transcript's. */
function addressOf(media: string): vscode.Uri | undefined {
  if (!/^[a-z][a-z\d+.-]+:\//i.test(media) || /^https?:/i.test(media)) return undefined;
  const uri = vscode.Uri.parse(media);
  return isRecording(uri.path) ? uri : undefined;
}

/** "orr.en" and "orr" of "orr.en.vtt", in lower case. */
function stemsOf(name: string): string[] {
  const parts = name.toLowerCase().split('.').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

function endingOf(name: string): string {
  return (name.split('.').at(-1) ?? '').toLowerCase();
}

function isRecording(name: string): boolean {
  return recordingEndings.includes(endingOf(name));
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

async function filesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  } catch {
    return []; // A document that is in no folder.
  }
}
