import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/engine';

/** What an annotator marked: somebody (source) is shown (cue) to have said or held something (content). */
export interface GoldAttribution {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** What a second annotator marked in the same article; null where there was none. */
  readonly second: readonly GoldAttribution[] | null;
  /** Regions that the first annotator left out of account. */
  readonly discarded: readonly Span[];
}

/**
 * Reads a folder of PolNeAR's layout: `text/NAME.txt` and `attributions/NAME_XXXX.ann` (brat-like standoff). Where
 * several annotators read an article, the first file by name counts as gold, the second as another person's reading.
 * Their offsets count code points; ours UTF-16.
 */
export function readArticles(folder: string): AnnotatedArticle[] {
  const annotated = new Map<string, string[]>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[^_]*\.ann$/, '');
    annotated.set(name, [...(annotated.get(name) ?? []), file]);
  }
  return [...annotated]
    .filter(([name]) => existsSync(join(folder, 'text', `${name}.txt`)))
    .map(([name, files]) => {
      const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
      const [first, second = null] = files.map((file) =>
        parseStandoff(readFileSync(join(folder, 'attributions', file), 'utf8'), text),
      );
      const { attributions = [], discarded = [] } = first ?? {};
      return { name, text, attributions, discarded, second: second?.attributions ?? null };
    });
}

function parseStandoff(standoff: string, text: string): Pick<AnnotatedArticle, 'attributions' | 'discarded'> {
  const units = codePointOffsets(text);
  const spansOf = new Map<string, Span[]>();
  const discarded: Span[] = [];
  const events: string[] = [];
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('E')) events.push(body);
    const place = /^(\S+) (\d[\d; ]*)$/.exec(body);
    if (!id.startsWith('T') || !place) continue;
    const spans = (place[2] ?? '').split(';').map((pair): Span => {
      const [start = 0, end = 0] = pair.split(' ').map(Number);
      return { start: units(start), end: units(end) };
    });
    spansOf.set(id, spans);
    if (place[1] === 'Discard') discarded.push(...spans);
  }
  const attributions = events.map((event) => {
    const role = (name: string): Span[] =>
      event
        .split(' ')
        .filter((part) => part.startsWith(name))
        .flatMap((part) => spansOf.get(part.slice(part.indexOf(':') + 1)) ?? [])
        .sort((a, b) => a.start - b.start);
    return { cue: role('Cue'), source: role('Source'), content: role('Content') };
  });
  return { attributions: attributions.filter(({ content }) => content.length > 0), discarded };
}

function codePointOffsets(text: string): (codePoints: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (codePoints) => codePoints;
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  return (codePoints) => offsets[codePoints] ?? text.length;
}
