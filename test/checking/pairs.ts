import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/engine';
import { checkDraft, indexTranscript } from '../../src/checking';
import type { Check, CheckFlag, CheckLabel, TapeKind, TapeStyle } from '../../src/checking';
import { readTranscript } from '../../src/transcripts';

/** A draft with one quotation, a transcript, and what is true of the two. */
export interface QuotePair {
  readonly file: string;
  readonly line: number;
  readonly kind: TapeKind;
  readonly style: TapeStyle;
  readonly transcript: string;
  readonly draft: string;
  readonly label: CheckLabel;
  readonly flags: readonly CheckFlag[];
}

/** Pairs to learn from, and pairs that are only scored. */
export type PairSet = 'learnt' | 'held';

const folders: Readonly<Record<PairSet, string>> = {
  learnt: 'test/checking/pairs',
  held: 'test/checking/pairs/held',
};

/**
 * Reads the pairs of a folder: each file is `kind:` and `style:`, an empty line, a transcript, a line `=====`, and then a
 * line a draft: `label flag flag | draft`.
 */
export function readPairs(set: PairSet): QuotePair[] {
  const folder = folders[set];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pairs'))
    .sort()
    .flatMap((name) => {
      const [tape = '', drafts = ''] = readFileSync(join(folder, name), 'utf8').split(/^=====\n/m);
      const [head = '', ...rest] = tape.split('\n\n');
      const setting = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
      const before = tape.split('\n').length;
      return drafts.split('\n').flatMap((line, index): QuotePair[] => {
        const [truth, draft] = line.split(/ \| (.*)/s);
        if (truth === undefined || draft === undefined) return [];
        const [label, ...flags] = truth.trim().split(' ');
        return [
          {
            file: join(folder, name),
            line: before + index + 1,
            kind: setting('kind') as TapeKind,
            style: setting('style') as TapeStyle,
            transcript: rest.join('\n\n'),
            draft,
            label: label as CheckLabel,
            flags: flags as CheckFlag[],
          },
        ];
      });
    });
}

/** What the checks say of the pair's first quotation; null where the draft has none. */
export function checkPair(pair: QuotePair): Check | null {
  const { transcript, kind, style } = pair;
  const index = indexTranscript(readTranscript(transcript));
  const tape = { name: 'tape', index, kind, style, language: null, people: new Map<string, string>() };
  return checkDraft(analyze(pair.draft), [tape])[0] ?? null;
}
