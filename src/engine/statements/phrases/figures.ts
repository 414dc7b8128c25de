import type { ChunkedSentence } from './phrase';

/** "the cost at £4m", "Orr two points ahead", "it at four". */
export function figureFollows({ phrases, tokens }: ChunkedSentence, start: number): boolean {
  let at = start + 1;
  while (
    phrases[at]?.kind === 'comma' ||
    (phrases[at]?.kind === 'noun' &&
      phrases[at - 1]?.kind === 'comma' &&
      !countWords.test(tokens[phrases[at]?.from ?? -1]?.lower ?? '')) ||
    (phrases[at]?.kind === 'preposition' &&
      /^(?:of|for|in)$/.test(tokens[phrases[at]?.from ?? -1]?.lower ?? '')) ||
    (phrases[at]?.kind === 'noun' && phrases[at - 1]?.kind === 'preposition')
  )
    at += 1;
  const link = phrases[at];
  const lower = tokens[link?.from ?? -1]?.lower ?? '';
  if (!link || (link.kind === 'preposition' && lower !== 'at' && lower !== 'on')) return false;
  const from = link.kind === 'preposition' ? link.to : link.from;
  const words = tokens.slice(from, from + 4).map((token) => token.lower);
  const isFigure = words.slice(0, 2).some((word) => countWords.test(word));
  return (
    isFigure && (link.kind === 'preposition' || words.some((word) => /^(?:ahead|behind|clear)$/.test(word)))
  );
}

const countWords =
  /^(?:[£$€₹]?\p{N}.*|\p{Lu}?\p{N}.*|about|around|nearly|almost|just|more|less|between|only|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/u;
