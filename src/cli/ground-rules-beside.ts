import { readFile } from 'node:fs/promises';
import { agreementsOf, groundRuleFiles, groundRulesName } from '../record';
import type { Agreement } from '../record';
import { UnreadableDraft } from './read-draft-file';

/**
 * What was agreed with the people of a draft, from the file beside it; none where there is none. Throws
 * {@link UnreadableDraft} where it cannot be read whole: then nobody can say which names must not be printed.
 */
export async function groundRulesBeside(file: string): Promise<Agreement[]> {
  let text: string;
  try {
    text = await readFile(groundRulesName(file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return [];
    throw unreadable;
  }
  const parsed = groundRuleFiles.parse(text);
  if (parsed.status !== 'read' && parsed.status !== 'merged') throw unreadable;
  return agreementsOf(parsed.value);
}

const unreadable = new UnreadableDraft('its ground rules cannot be read, so nothing of it is printed');
