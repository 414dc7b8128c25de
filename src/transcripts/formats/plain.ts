import { wordsIn } from '../words';
import type { Transcript, Turn } from '../transcript';

/** A paragraph a turn, by nobody. */
export function readPlain(text: string): Transcript {
  const turns: Turn[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/\S[^\r\n]*(?:\r?\n[ \t]*\S[^\r\n]*)*/g)) {
    const words = wordsIn(text, index, index + paragraph.length);
    const first = words[0];
    const last = words.at(-1);
    if (first && last)
      turns.push({
        speaker: null,
        label: null,
        start: first.start,
        end: last.end,
        from: null,
        to: null,
        words,
      });
  }
  const problems = turns.length === 0 ? [{ line: 1, code: 'no-words' as const, detail: '' }] : [];
  return { format: 'plain', turns, language: null, date: null, media: null, problems };
}
