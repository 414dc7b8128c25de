import { annotationOf, markOf } from './annotation';
import type { Mark } from './annotation';
import { textOf } from './json';
import type { JsonObject } from './json';
import { parseLineList, printLineList } from './line-list';
import type { Parsed, SidecarKind } from './sidecar';

/**
 * What is kept beside a draft, in `DRAFT.record.json`: a W3C annotation page with an annotation for each act of
 * checking and each correction. Annotations and fields of others are kept as they are.
 */
export interface DraftRecord {
  /** The page's fields, its list excepted. */
  readonly fields: JsonObject;
  /** By id, or by their own text where they have none. */
  readonly annotations: ReadonlyMap<string, JsonObject>;
}

const listKey = 'items';

const page: JsonObject = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' };

export const draftRecords: SidecarKind<DraftRecord> = {
  empty: { fields: page, annotations: new Map() },
  parse: parseRecord,
  print: printRecord,
  merge: mergeRecords,
};

/** The name of the file beside a draft. */
export function recordName(draft: string): string {
  return `${draft}.record.json`;
}

/** The marks of a record, the oldest first. */
export function marksOf(record: DraftRecord): Mark[] {
  return [...record.annotations.values()]
    .flatMap((annotation) => markOf(annotation) ?? [])
    .sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
}

/** The record with one more mark. */
export function withMark(record: DraftRecord, mark: Mark, draft: string): DraftRecord {
  return { ...record, annotations: new Map([...record.annotations, [mark.id, annotationOf(mark, draft)]]) };
}

function parseRecord(text: string): Parsed<DraftRecord> {
  const parsed = parseLineList(text, listKey);
  if (!('value' in parsed)) return parsed;
  const { fields, items } = parsed.value;
  const annotations = new Map<string, JsonObject>();
  for (const item of items) add(annotations, keyOf(item), item);
  return { ...parsed, value: { fields: { ...page, ...fields }, annotations } };
}

/** In the order of the ids, which come at random: two branches seldom add at the same place. */
function printRecord({ fields, annotations }: DraftRecord): string {
  const items = [...annotations].sort(([a], [b]) => compare(a, b)).map(([, annotation]) => annotation);
  return printLineList({ fields: { ...page, ...fields }, items }, listKey);
}

function mergeRecords(a: DraftRecord, b: DraftRecord): DraftRecord {
  const annotations = new Map(a.annotations);
  for (const [key, annotation] of b.annotations) add(annotations, key, annotation);
  return { fields: mergeObjects(a.fields, b.fields), annotations };
}

/** Two lines of one id are what git leaves of a merge. */
function add(annotations: Map<string, JsonObject>, key: string, annotation: JsonObject): void {
  const other = annotations.get(key);
  annotations.set(key, other ? mergeObjects(other, annotation) : annotation);
}

/** Of two versions of one thing the one modified last, with the fields that only the other has. */
export function mergeObjects(a: JsonObject, b: JsonObject): JsonObject {
  const order =
    compare(textOf(a['modified']), textOf(b['modified'])) || compare(JSON.stringify(a), JSON.stringify(b));
  if (order === 0) return a;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  return { ...earlier, ...later };
}

function keyOf(annotation: JsonObject): string {
  return textOf(annotation['id']) || JSON.stringify(annotation);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
