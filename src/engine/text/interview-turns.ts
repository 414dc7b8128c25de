import type { Paragraph, Turn } from './draft';

/** Emphasis or a heading's mark before and after all of a paragraph, in any of the formats. */
const opensEmphasis = /(?:\*{1,3}|_{1,3}|<(?:b|strong|em|i)>|\\(?:textbf|textit|emph)\{)[ \t]*$/u;
const closesEmphasis = /^[ \t]*(?:\*{1,3}|_{1,3}|<\/(?:b|strong|em|i)>|\})/u;
/** Marks are looked for so far from the paragraph. */
const longestMark = 10;

const asks = /\?["”’)\]*_\s]*$/u;
const addresses = /\b(?:you|your|yours)\b/iu;
const fewestQuestions = 2;

/**
 * Finds the turns of an interview that prints its questions in emphasis, or as headings, and gives no labels. So do writers who explain
 * ("**Why is the dam leaking?**"), whose answers are their own: here the questions must address somebody, and a third of the answers
 * or more must be in the first person.
 *
 * @returns one for each paragraph; null outside interviews.
 */
export function findTurns(text: string, paragraphs: readonly Paragraph[]): (Turn | null)[] {
  const questions = paragraphs.map((paragraph) => isQuestion(text, paragraph));
  const turns = paragraphs.map((paragraph, at) => turnOf(paragraph, at, questions));
  for (const [at, turn] of turns.entries()) {
    const goesOn = turn === null && turns[at - 1] !== null && turns[at - 1] !== 'question' && at > 0;
    const paragraph = paragraphs[at];
    if (goesOn && paragraph?.zone === 'body' && !questions[at] && speaksForItself(paragraph.prose))
      turns[at] = 'goes-on';
  }
  return isInterview(paragraphs, turns) ? turns : turns.map(() => null);
}

/** Whether outside quotation marks the first person speaks: what tells an answer from an explanation. */
export function speaksForItself(prose: string): boolean {
  return /\b(?:I|my|me|mine|myself)\b/u.test(prose.replaceAll(/["“][^"”]*["”]/gu, ' '));
}

function isQuestion(text: string, { start, prose, zone, label }: Paragraph): boolean {
  if (label) return false;
  if (zone === 'crosshead' && asks.test(prose)) return true;
  // A question before any text looks like a headline.
  const isText = zone === 'body' || zone === 'crosshead' || (zone === 'headline' && asks.test(prose));
  const end = start + prose.length;
  return (
    isText &&
    opensEmphasis.test(text.slice(Math.max(0, start - longestMark), start)) &&
    closesEmphasis.test(text.slice(end, end + longestMark))
  );
}

function turnOf({ zone, label }: Paragraph, at: number, questions: readonly boolean[]): Turn | null {
  if (questions[at]) return questions[at + 1] === false ? 'question' : null;
  return questions[at - 1] && zone === 'body' && !label ? 'answer' : null;
}

function isInterview(paragraphs: readonly Paragraph[], turns: readonly (Turn | null)[]): boolean {
  const prosesOf = (kind: Turn): string[] =>
    paragraphs.flatMap(({ prose }, at) => (turns[at] === kind ? [prose] : []));
  const [questions, answers] = [prosesOf('question'), prosesOf('answer')];
  const asking = questions.filter((prose) => asks.test(prose));
  return (
    asking.length >= Math.max(fewestQuestions, questions.length / 2) &&
    questions.some((prose) => addresses.test(prose)) &&
    3 * answers.filter(speaksForItself).length >= answers.length
  );
}
