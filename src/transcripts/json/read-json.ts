import type { JsonList, JsonRecord, JsonValue } from './json-value';
import { unescape } from './json-value';

export interface ReadJson {
  /** The values that stand side by side in the file: one, or one a line. */
  readonly values: readonly JsonValue[];
  /** Where the file is damaged, one place a line at most. */
  readonly damage: readonly number[];
}

interface Open {
  readonly value: JsonRecord | JsonList;
  key: string | null;
}

/** How many brackets may be missing before one that closes. */
const near = 8;
const gap = /[\s:\ufeff]*/y;
const number = /-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;
/** The first character after blanks; empty at the end of the file. */
const below = /\s*(\S?)/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

/**
 * Reads JSON with the place of every value, whatever state it is in: a file that breaks off, commas too many or missing,
 * a string that is not closed, brackets that do not match. What can be made out is read and nothing is thrown. Nesting
 * costs no stack and time is linear. (The parsers at hand give either no places or up.)
 */
export function readJson(file: string): ReadJson {
  return new JsonReader(file).read();
}

class JsonReader {
  readonly #file: string;
  readonly #values: JsonValue[] = [];
  readonly #open: Open[] = [];
  readonly #damage: number[] = [];
  #at = 0;
  /** The end of the line that the last damage is on. */
  #damagedUntil = 0;
  /** The first character after the blanks looked over last, and whether JSON goes on with it. */
  #below = { at: 0, isJson: false };

  constructor(file: string) {
    this.#file = file;
  }

  read(): ReadJson {
    for (;;) {
      this.#match(gap);
      const start = this.#at;
      const character = this.#file[start];
      if (character === undefined) break;
      if (character === '{') this.#begin({ kind: 'record', start, fields: new Map() });
      else if (character === '[') this.#begin({ kind: 'list', start, items: [] });
      else if (character === '}') this.#finish('record');
      else if (character === ']') this.#finish('list');
      else if (character === ',') this.#comma();
      else if (character === '"') this.#string();
      else this.#literal();
    }
    if (this.#open.length > 0) this.#damaged(this.#file.trimEnd().length - 1);
    return { values: this.#values, damage: this.#damage };
  }

  #begin(value: JsonRecord | JsonList): void {
    this.#add(value);
    this.#open.push({ value, key: null });
    this.#at++;
  }

  #finish(kind: 'record' | 'list'): void {
    if (this.#open.at(-1)?.value.kind !== kind) this.#damaged(this.#at);
    // A bracket that nothing near by waits for closes nothing: what comes after it belongs where it stands.
    for (let depth = this.#open.length - 1; depth >= 0 && depth >= this.#open.length - near; depth--) {
      if (this.#open[depth]?.value.kind !== kind) continue;
      this.#open.length = depth;
      break;
    }
    this.#at++;
  }

  #comma(): void {
    const parent = this.#open.at(-1);
    if (parent && parent.key !== null) {
      this.#damaged(this.#at);
      parent.key = null;
    }
    this.#at++;
  }

  #literal(): void {
    const start = this.#at;
    const digits = this.#match(number);
    if (digits !== '') {
      this.#add({ kind: 'number', value: Number(digits), start, end: this.#at });
      return;
    }
    const name = this.#match(word);
    if (!['true', 'false', 'null', 'NaN', 'Infinity'].includes(name)) this.#damaged(start);
    if (name === '') this.#at++;
    else this.#add({ kind: 'other', start, end: this.#at });
  }

  #string(): void {
    const start = this.#at + 1;
    let end = start;
    let isEscaped = false;
    let closed = false;
    for (; end < this.#file.length; end++) {
      const character = this.#file[end];
      if (character === '"') {
        closed = true;
        break;
      }
      if (character === '\\') {
        isEscaped = true;
        end++;
      } else if ((character === '\n' || character === '\r') && this.#endsAt(end)) break;
    }
    end = Math.min(end, this.#file.length);
    if (!closed) this.#damaged(start - 1);
    const raw = this.#file.slice(start, end);
    const value = isEscaped ? unescape(raw) : raw;
    this.#at = closed ? end + 1 : end;
    const parent = this.#open.at(-1);
    if (parent?.value.kind === 'record' && parent.key === null) parent.key = value;
    else this.#add({ kind: 'text', value, start, end });
  }

  /** Whether a string that meets a line break was meant to end there: JSON goes on below it. */
  #endsAt(lineBreak: number): boolean {
    this.#damaged(lineBreak);
    if (lineBreak >= this.#below.at) {
      below.lastIndex = lineBreak;
      const found = below.exec(this.#file)?.[1] ?? '';
      this.#below = { at: below.lastIndex, isJson: found === '' || /["{}[\]]/.test(found) };
    }
    return this.#below.isJson;
  }

  #add(value: JsonValue): void {
    const parent = this.#open.at(-1);
    if (!parent) this.#values.push(value);
    else if (parent.value.kind === 'list') parent.value.items.push(value);
    else {
      if (parent.key === null) this.#damaged(value.start);
      // Of a key that occurs twice, the last stands where it stands in the file.
      parent.value.fields.delete(parent.key ?? '');
      parent.value.fields.set(parent.key ?? '', value);
      parent.key = null;
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#file)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #damaged(offset: number): void {
    if (offset < this.#damagedUntil) return;
    this.#damage.push(offset);
    const lineEnd = this.#file.indexOf('\n', offset);
    this.#damagedUntil = lineEnd < 0 ? Infinity : lineEnd + 1;
  }
}
