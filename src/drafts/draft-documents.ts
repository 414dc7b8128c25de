import type * as vscode from 'vscode';
import type { DraftFormat } from '../engine';
import { settings } from '../settings';

/** The languages prose is written in, and how each is marked up. */
const formats: ReadonlyMap<string, DraftFormat> = new Map([
  ['plaintext', 'plain'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['asciidoc', 'asciidoc'],
  ['restructuredtext', 'restructuredtext'],
  ['latex', 'latex'],
  ['tex', 'latex'],
]);

/**
 * Schemes of documents that nobody drafts in: output, input boxes, chat, notebook cells, the original side of a
 * diff. A list of what is left out, so that any file system an extension provides can hold drafts.
 */
const foreignSchemes: ReadonlySet<string> = new Set([
  'output',
  'debug',
  'comment',
  'search-editor',
  'interactive',
  'vscode',
  'vscode-scm',
  'vscode-terminal',
  'vscode-settings',
  'vscode-notebook-cell',
  'vscode-notebook-cell-metadata',
  'vscode-notebook-cell-output',
  'vscode-interactive-input',
  'vscode-local-history',
  'vscode-chat-code-block',
  'vscode-chat-input',
  'vscode-merge',
  'chat-editing-text-model',
  'chatSessionInput',
  'walkThrough',
  'walkThroughSnippet',
  'git',
  'gitlens',
  'svn',
  'hg',
  'pr',
  'review',
]);

/** Why a document is or is not read. */
export type DraftStatus = 'draft' | 'not-a-draft' | 'language-off' | 'too-large';

/** Selects the languages of drafts, whatever the scheme. */
export const draftSelector: vscode.DocumentFilter[] = [...formats.keys()].map((language) => ({ language }));

/** How the document is marked up; null where its language or its scheme is not one of drafts. */
export function draftFormat(document: vscode.TextDocument): DraftFormat | null {
  return foreignSchemes.has(document.uri.scheme) ? null : (formats.get(document.languageId) ?? null);
}

/** Whether the document is read, and if not, why. */
export function draftStatus(document: vscode.TextDocument): DraftStatus {
  if (draftFormat(document) === null) return 'not-a-draft';
  if (!settings.enabled(document)) return 'language-off';
  return documentLength(document) > settings.maxLength() ? 'too-large' : 'draft';
}

/** In characters, without putting the text together. */
function documentLength(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
