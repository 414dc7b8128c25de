import { extname } from 'node:path';
import type { DraftFormat } from '../engine';

const formatByExtension: Readonly<Record<string, DraftFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.adoc': 'asciidoc',
  '.asciidoc': 'asciidoc',
  '.rst': 'restructuredtext',
  '.tex': 'latex',
};

/** How a file of this name is marked up, by its extension; anything unknown is plain. */
export function formatOf(file: string): DraftFormat {
  return formatByExtension[extname(file).toLowerCase()] ?? 'plain';
}
