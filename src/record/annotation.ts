import type { Span, StatementKind } from '../engine';
import { isObject, listOf, objectsOf, textOf } from './json';
import type { Json, JsonObject } from './json';

/**
 * Where some words stand in a draft, as the W3C's Web Annotation model puts it: the words with what stands before and
 * after them (TextQuoteSelector) and where they stood when it was written (TextPositionSelector, UTF-16, half-open).
 */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What somebody says of a statement after checking it; `unchecked` takes back what was said before. */
export type Verdict = 'confirmed' | 'query' | 'cut' | 'unchecked';

export const verdicts: readonly Verdict[] = ['confirmed', 'query', 'cut', 'unchecked'];

/** What a statement was checked against: a recording or transcript, or something that is in no file. */
export type Evidence =
  /** `start` and `end` in milliseconds from its beginning; absent where the place is not known. */
  | { readonly file: string; readonly start?: number; readonly end?: number }
  | { readonly description: string };

/** What a person decided about the reading of a statement. */
export type Correction =
  | { readonly is: 'said-by'; readonly speaker: string }
  | { readonly is: 'not-a-statement' }
  /** Takes earlier corrections back. */
  | { readonly is: 'as-read' };

interface MarkBase {
  /** Unique; the same in every copy of the file. */
  readonly id: string;
  /** When, as an ISO date. */
  readonly created: string;
  /** Who, as they call themselves. */
  readonly creator: string;
  /** The parts of the statement's words; at least one. */
  readonly anchors: readonly Anchor[];
  /** Ids of earlier marks on the same statement that this one comes after. */
  readonly supersedes: readonly string[];
}

/** One act of checking. Marks are added, never changed: the last one on a statement counts, the others are its history. */
export interface SignOffMark extends MarkBase {
  readonly purpose: 'sign-off';
  readonly verdict: Verdict;
  readonly note: string;
  readonly evidence: Evidence | null;
  /** The statement as it was read then: who, or null for nobody. */
  readonly speaker: string | null;
  readonly kind: StatementKind | null;
}

/** One correction of what the engine reads. */
export interface CorrectionMark extends MarkBase {
  readonly purpose: 'correction';
  readonly correction: Correction;
}

export type Mark = SignOffMark | CorrectionMark;

/** How many characters before and after the words are kept to find them again. */
const contextLength = 40;

/** The anchor of a span of the text. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
  };
}

/** A mark as a Web Annotation. `draft` is the file name of the draft, the source of the target. */
export function annotationOf(mark: Mark, draft: string): JsonObject {
  const targets = mark.anchors.map((anchor) => targetOf(anchor, draft));
  return {
    id: mark.id,
    type: 'Annotation',
    motivation: mark.purpose === 'sign-off' ? 'assessing' : 'editing',
    created: mark.created,
    creator: { type: 'Person', name: mark.creator },
    body: mark.purpose === 'sign-off' ? signOffBody(mark) : correctionBody(mark.correction),
    target: targets.length === 1 && targets[0] ? targets[0] : targets,
    ...(mark.supersedes.length > 0 && { supersedes: mark.supersedes }),
  };
}

/** The mark that an annotation is; undefined where it is one of somebody else's, which is kept but not read. */
export function markOf(annotation: JsonObject): Mark | undefined {
  const anchors = objectsOf(annotation['target']).flatMap((target) => anchorIn(target) ?? []);
  const id = textOf(annotation['id']);
  if (id === '' || anchors.length === 0) return undefined;
  const creator = annotation['creator'];
  const base: MarkBase = {
    id,
    created: textOf(annotation['created']),
    creator: isObject(creator) ? textOf(creator['name']) : textOf(creator),
    anchors,
    supersedes: listOf(annotation['supersedes']).flatMap((one) => (typeof one === 'string' ? [one] : [])),
  };
  const bodies = objectsOf(annotation['body']);
  const value = (purpose: string): string | undefined => {
    const body = bodies.find((one) => one['purpose'] === purpose && typeof one['value'] === 'string');
    return body && textOf(body['value']);
  };
  if (annotation['motivation'] === 'editing') {
    const correction = correctionIn(value('classifying'), value('identifying'));
    return correction && { ...base, purpose: 'correction', correction };
  }
  if (annotation['motivation'] !== 'assessing') return undefined;
  const verdict = verdicts.find((one) => one === value('assessing'));
  if (!verdict) return undefined;
  return {
    ...base,
    purpose: 'sign-off',
    verdict,
    note: value('commenting') ?? '',
    evidence: evidenceIn(bodies),
    speaker: value('identifying') ?? null,
    kind: kinds.find((kind) => kind === value('classifying')) ?? null,
  };
}

const kinds: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

function textBody(purpose: string, value: string): JsonObject {
  return { type: 'TextualBody', purpose, value };
}

function signOffBody({ verdict, kind, speaker, note, evidence }: SignOffMark): Json {
  return [
    textBody('assessing', verdict),
    ...(kind === null ? [] : [textBody('classifying', kind)]),
    ...(speaker === null ? [] : [textBody('identifying', speaker)]),
    ...(note === '' ? [] : [textBody('commenting', note)]),
    ...(evidence === null ? [] : [evidenceBody(evidence)]),
  ];
}

function correctionBody(correction: Correction): Json {
  return correction.is === 'said-by'
    ? textBody('identifying', correction.speaker)
    : textBody('classifying', correction.is);
}

function correctionIn(
  classified: string | undefined,
  identified: string | undefined,
): Correction | undefined {
  if (classified === 'not-a-statement' || classified === 'as-read') return { is: classified };
  return identified === undefined || identified === '' ? undefined : { is: 'said-by', speaker: identified };
}

/** https://www.w3.org/TR/media-frags/: seconds, "t=751.2,754". */
function evidenceBody(evidence: Evidence): JsonObject {
  if ('description' in evidence) return textBody('describing', evidence.description);
  const { file, start, end } = evidence;
  const body = { type: 'SpecificResource', purpose: 'linking', source: file };
  if (start === undefined) return body;
  const seconds = [start, ...(end === undefined ? [] : [end])].map((ms) => String(ms / 1000));
  const conformsTo = 'http://www.w3.org/TR/media-frags/';
  return { ...body, selector: { type: 'FragmentSelector', conformsTo, value: `t=${seconds.join(',')}` } };
}

function evidenceIn(bodies: readonly JsonObject[]): Evidence | null {
  const linked = bodies.find(
    (body) => body['type'] === 'SpecificResource' && typeof body['source'] === 'string',
  );
  if (linked) {
    const [selector] = objectsOf(linked['selector']).filter((one) => one['type'] === 'FragmentSelector');
    const [, start, end] =
      /^t=(?:npt:)?(\d+(?:\.\d+)?)?(?:,(\d+(?:\.\d+)?))?$/.exec(textOf(selector?.['value'])) ?? [];
    return {
      file: textOf(linked['source']),
      ...(start !== undefined && { start: Math.round(Number(start) * 1000) }),
      ...(end !== undefined && { end: Math.round(Number(end) * 1000) }),
    };
  }
  const described = bodies.find((body) => body['purpose'] === 'describing');
  const description = textOf(described?.['value']);
  return description === '' ? null : { description };
}

function targetOf({ exact, prefix, suffix, start, end }: Anchor, draft: string): JsonObject {
  return {
    source: draft,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function anchorIn(target: JsonObject): Anchor | undefined {
  const selectors = objectsOf(target['selector']);
  const quote = selectors.find((one) => one['type'] === 'TextQuoteSelector');
  const position = selectors.find((one) => one['type'] === 'TextPositionSelector');
  const exact = textOf(quote?.['exact']);
  if (exact === '') return undefined;
  const start = offsetOf(position?.['start']) ?? 0;
  return {
    exact,
    prefix: textOf(quote?.['prefix']),
    suffix: textOf(quote?.['suffix']),
    start,
    end: offsetOf(position?.['end']) ?? start + exact.length,
  };
}

function offsetOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
