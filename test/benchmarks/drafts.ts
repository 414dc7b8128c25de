import { goldFolder } from '../evaluation/gold';
import { articlesFolder, readArticles } from '../engine/articles/articles';

/** The plain-text articles of our own, as a reporter would have them open. */
function articles(): string[] {
  return [articlesFolder, goldFolder('tune')]
    .flatMap((folder) => readArticles(folder))
    .filter(({ format }) => format === 'plain')
    .map(({ text }) => text.trim());
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Our own articles, again and again, as separate drafts, until they have so many words; each at least once. */
export function draftsOf(words: number): string[] {
  const own = articles();
  const drafts = [...own];
  let counted = countWords(own.join('\n'));
  for (let at = 0; counted < words; at += 1) {
    const next = own[at % own.length] ?? '';
    drafts.push(next);
    counted += countWords(next);
  }
  return drafts;
}

/** One draft of so many words, give or take a paragraph: our own articles one after another, again and again. */
export function draftOf(words: number): string {
  const paragraphs = articles().flatMap((text) => text.split(/\r?\n\r?\n/));
  const taken: string[] = [];
  for (let at = 0, counted = 0; counted < words; at += 1) {
    const next = paragraphs[at % paragraphs.length] ?? '';
    taken.push(next);
    counted += countWords(next);
  }
  return taken.join('\n\n');
}
