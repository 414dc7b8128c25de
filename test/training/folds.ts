/** Which of so many folds an article is in, by its name: always the same one. */
export function foldOf(article: string, folds: number): number {
  return Array.from(article).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % folds;
}
