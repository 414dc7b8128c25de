import { isObject, listOf, parseJson } from './json';
import type { JsonObject } from './json';
import type { Parsed } from './sidecar';

/**
 * A JSON object that holds a list, printed with one entry a line, so that git merges two copies of it:
 *
 * ```
 * {"version":1,"items":[
 * {"id":"a"},
 * {"id":"b"}
 * ]}
 * ```
 */
export interface LineList {
  /** The fields beside the list, the version among them. */
  readonly fields: JsonObject;
  readonly items: readonly JsonObject[];
}

/** The format this extension writes. Files of a later one are left alone. */
export const currentVersion = 1;

export function printLineList({ fields, items }: LineList, listKey: string): string {
  const { [listKey]: _, ...others } = fields;
  const head = JSON.stringify({ ...others, version: currentVersion, [listKey]: [] }).slice(0, -2);
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return lines === '' ? `${head}]}\n` : `${head}\n${lines}\n]}\n`;
}

/**
 * Reads what {@link printLineList} wrote, also where somebody has laid it out otherwise, where git left the marks of a
 * merge in it, or where a merge left a comma too many or too few. Total; linear in the length of the text.
 */
export function parseLineList(text: string, listKey: string): Parsed<LineList> {
  const whole = parseJson(text.replace(/^\uFEFF/, ''));
  // A byte that is not UTF-8 is read as U+FFFD.
  if (isObject(whole) && !text.includes('\uFFFD')) {
    const version = whole['version'];
    if (typeof version === 'number' && version > currentVersion) return { status: 'newer', version };
    const { [listKey]: list, ...fields } = whole;
    const items = listOf(list).filter((item) => isObject(item));
    if (Array.isArray(list) && items.length === list.length)
      return { status: 'read', value: { fields, items } };
  }
  return parseByLine(text, listKey);
}

const conflictMark = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/;

function parseByLine(text: string, listKey: string): Parsed<LineList> {
  let fields: JsonObject = {};
  const items: JsonObject[] = [];
  let badLine = 0;
  let firstConflict = 0;
  let inBase = false;
  let isOpen = false;
  let isClosed = false;
  for (const [index, rawLine] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = rawLine.trim();
    const [, mark] = conflictMark.exec(line) ?? [];
    if (mark !== undefined) {
      firstConflict ||= index + 1;
      inBase = mark.startsWith('|');
      continue;
    }
    if (inBase || line === '') continue;
    if (/^\]\s*\}$/.test(line)) {
      isClosed = true;
      continue;
    }
    const head =
      line.endsWith('[') || line.endsWith('[]}') ? parseJson(line.replace(/\[(?:\]\})?$/, '[]}')) : undefined;
    if (isObject(head) && Array.isArray(head[listKey])) {
      const version = head['version'];
      if (typeof version === 'number' && version > currentVersion) return { status: 'newer', version };
      const { [listKey]: _, ...others } = head;
      fields = { ...fields, ...others };
      isOpen = true;
      if (line.endsWith('[]}')) isClosed = true;
      continue;
    }
    const item = line.includes('\uFFFD') ? undefined : parseJson(line.replace(/,$/, ''));
    if (isObject(item)) items.push(item);
    else badLine ||= index + 1;
  }
  const value = { fields, items };
  if (badLine === 0 && isOpen && isClosed) return { status: 'merged', value };
  if (firstConflict > 0) return { status: 'conflict', line: firstConflict };
  return { status: 'damaged', line: badLine || text.split('\n').length, value };
}
