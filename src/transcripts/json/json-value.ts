import { DecodedText } from '../decoded-text';

/** A value of a JSON file that knows where it stands in the file, as half-open UTF-16 offsets. */
export type JsonValue = JsonText | JsonNumber | JsonRecord | JsonList | JsonOther;

export interface JsonText {
  readonly kind: 'text';
  readonly value: string;
  /** Between the quotation marks. */
  readonly start: number;
  readonly end: number;
}
export interface JsonNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly start: number;
  readonly end: number;
}
export interface JsonRecord {
  readonly kind: 'record';
  readonly start: number;
  /** Of a key that occurs twice, the last. */
  readonly fields: Map<string, JsonValue>;
}
export interface JsonList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: JsonValue[];
}
/** `true`, `false`, `null`, and bare words that should not be there. */
export interface JsonOther {
  readonly kind: 'other';
  readonly start: number;
  readonly end: number;
}

/** What stands at the path, as far as there is a path; undefined otherwise. */
export function at(
  value: JsonValue | undefined,
  ...path: readonly (string | number)[]
): JsonValue | undefined {
  let found = value;
  for (const step of path) {
    if (typeof step === 'number') found = found?.kind === 'list' ? found.items[step] : undefined;
    else found = found?.kind === 'record' ? found.fields.get(step) : undefined;
  }
  return found;
}

/** The items of a list; none of anything else. */
export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The first of the fields that is a string that is not empty. */
export function textAt(value: JsonValue | undefined, ...keys: readonly string[]): JsonText | undefined {
  for (const key of keys) {
    const found = at(value, key);
    if (found?.kind === 'text' && found.value !== '') return found;
  }
  return undefined;
}

/** The string at the path, or null. */
export function stringAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): string | null {
  const found = at(value, ...path);
  return found?.kind === 'text' && found.value !== '' ? found.value : null;
}

const escape = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g;
const escaped: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** What a string with escapes reads; an escape that JSON does not know reads as the character after the backslash. */
export function unescape(raw: string): string {
  return raw.replace(escape, reading);
}

/** A string of the file with its escapes decoded and the way back. */
export function decoded(file: string, { start, end }: JsonText): DecodedText {
  const raw = DecodedText.asIs(file, start, end);
  if (!raw.text.includes('\\')) return raw;
  return raw.replace(
    Array.from(raw.text.matchAll(escape), ({ 0: written, 1: hex, 2: letter, index }) => ({
      start: index,
      end: index + written.length,
      reading: reading(written, hex, letter),
    })),
  );
}

function reading(_written: string, hex: string | undefined, letter = ''): string {
  return hex === undefined ? (escaped.get(letter) ?? letter) : String.fromCharCode(parseInt(hex, 16));
}
