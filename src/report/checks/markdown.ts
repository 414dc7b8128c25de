import { lineIndex } from '../line-index';
import { escapeMarkdown } from '../escape';
import { nameOf, quotedWords } from './checked-draft';
import type { CheckedDraft } from './checked-draft';
import { clock, englishFindings, finding, tapeWords } from './findings';
import type { FindingWording } from './findings';

/**
 * The checks of a draft as a Markdown list in text order: the quotation, what was found, and below it the transcript's
 * own words where they are not the same. Statements in the writer's words follow with the passages nearest to them.
 */
export function checksToMarkdown(draft: CheckedDraft, wording: FindingWording = englishFindings): string {
  const lineAt = lineIndex(draft.text);
  const place = (start: number, speaker: string | null): string =>
    [nameOf(draft, speaker), `line ${lineAt(start)}`].filter((part) => part !== '').join(', ');
  const quotations = draft.checks.map((check) => {
    const who = place(check.content[0]?.start ?? 0, check.speaker);
    const line = `- ${escapeMarkdown(quotedWords(draft, check.content))} (${escapeMarkdown(who)}): ${escapeMarkdown(finding(check, wording))}\n`;
    const words = tapeWords(check.passages);
    const same = check.label === 'verbatim' || words === '';
    return same ? line : `${line}  - tape: ${escapeMarkdown(words)}\n`;
  });
  const indirect = draft.indirect
    .filter(({ passages }) => passages.length > 0)
    .map(({ statement, passages }) => {
      const who = place(statement.content[0]?.start ?? 0, statement.speaker);
      const near = passages.map(
        ({ from, transcript, text }) =>
          `  - ${escapeMarkdown(`${wording.where(clock(from), transcript)}: ${text}`)}\n`,
      );
      return `- ${escapeMarkdown(quotedWords(draft, statement.content))} (${escapeMarkdown(who)})\n${near.join('')}`;
    });
  const sections = [
    quotations.length === 0 ? '' : `**Quotations**\n\n${quotations.join('')}`,
    indirect.length === 0
      ? ''
      : `**In the writer’s words, and the passages nearest to them**\n\n${indirect.join('')}`,
  ];
  return sections.filter((section) => section !== '').join('\n');
}
