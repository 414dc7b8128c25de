import { mergeObjects } from './draft-record';
import { listOf, textOf } from './json';
import type { JsonObject } from './json';
import { parseLineList, printLineList } from './line-list';
import type { Parsed, SidecarKind } from './sidecar';

/**
 * On what terms somebody spoke: `record` by name; `background` without the name; `off` not at all. A name under the last
 * two must not get into the draft.
 */
export type GroundRule = 'record' | 'background' | 'off';

export const groundRules: readonly GroundRule[] = ['record', 'background', 'off'];

/** What was agreed with one person. */
export interface Agreement {
  readonly name: string;
  readonly rule: GroundRule;
  readonly note: string;
  /** When, as an ISO date, and by whom it was written down. */
  readonly created: string;
  readonly creator: string;
  /** Phrases that hold the name and mean something else: "Quill Street". */
  readonly allow: readonly string[];
}

/** The agreements about a draft, in `DRAFT.ground-rules.json`, which is kept out of version control. */
export interface GroundRules {
  readonly fields: JsonObject;
  /** By name. Fields that others have put there are kept. */
  readonly agreements: ReadonlyMap<string, JsonObject>;
}

const listKey = 'rules';

export const groundRuleFiles: SidecarKind<GroundRules> = {
  empty: { fields: {}, agreements: new Map() },
  parse: parseRules,
  print: ({ fields, agreements }) => {
    const items = [...agreements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
    return printLineList({ fields, items }, listKey);
  },
  merge: (a, b) => {
    const agreements = new Map(a.agreements);
    for (const [name, item] of b.agreements) add(agreements, name, item);
    return { fields: mergeObjects(a.fields, b.fields), agreements };
  },
};

/** The name of the file beside a draft. */
export function groundRulesName(draft: string): string {
  return `${draft}.ground-rules.json`;
}

/** Keeps the files with ground rules out of version control. */
export const ignoredPattern = '*.ground-rules.json';

/** A `.gitignore` that keeps the ground rules out; the text itself where it does so already. */
export function withIgnoredRules(gitignore: string): string {
  const isThere = gitignore.split(/\r?\n/).some((line) => line.trim() === ignoredPattern);
  if (isThere) return gitignore;
  const lineEnd = gitignore.includes('\r\n') ? '\r\n' : '\n';
  const before = gitignore === '' || gitignore.endsWith('\n') ? gitignore : gitignore + lineEnd;
  return `${before}${ignoredPattern}${lineEnd}`;
}

export function agreementsOf({ agreements }: GroundRules): Agreement[] {
  return [...agreements.values()].flatMap((item) => {
    const name = textOf(item['name']).trim();
    // A rule that this version does not know is kept to as if it were the strictest.
    const rule = groundRules.find((one) => one === item['rule']) ?? 'off';
    const allow = listOf(item['allow']).flatMap((one) => (typeof one === 'string' ? [one] : []));
    const [note, created, creator] = ['note', 'created', 'creator'].map((key) => textOf(item[key])) as [
      string,
      string,
      string,
    ];
    return name === '' ? [] : [{ name, rule, note, created, creator, allow }];
  });
}

/** The rules with one more agreement, in the place of an earlier one about the same name. */
export function withAgreement(rules: GroundRules, agreement: Agreement): GroundRules {
  const { name, created, allow, ...others } = agreement;
  const earlier = rules.agreements.get(name);
  const item = {
    ...earlier,
    name,
    ...others,
    created,
    modified: created,
    ...(allow.length > 0 && { allow }),
  };
  return { ...rules, agreements: new Map([...rules.agreements, [name, item]]) };
}

function parseRules(text: string): Parsed<GroundRules> {
  const parsed = parseLineList(text, listKey);
  if (!('value' in parsed)) return parsed;
  const { fields, items } = parsed.value;
  const agreements = new Map<string, JsonObject>();
  for (const item of items) add(agreements, textOf(item['name']) || JSON.stringify(item), item);
  return { ...parsed, value: { fields, agreements } };
}

function add(agreements: Map<string, JsonObject>, name: string, item: JsonObject): void {
  const other = agreements.get(name);
  agreements.set(name, other ? mergeObjects(other, item) : item);
}
