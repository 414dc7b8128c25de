import { strict as assert } from 'node:assert';
import { analyze } from '../../../src/engine';
import type { Analysis, DraftFormat, Span } from '../../../src/engine';
import { readArticles } from '../articles/articles';
import type { Article } from '../articles/articles';

/** An article set another way: the other text, and where in the first one a place of it is. */
interface Setting {
  readonly text: string;
  readonly format?: DraftFormat;
  readonly back?: (at: number) => number;
}

/** All statements, in offsets of the article as it is, and who says them. */
function facts({ statements, speakers }: Analysis, back: (at: number) => number): string[] {
  const at = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => `${back(start)}–${back(end)}`).join(' ');
  return statements.map(({ kind, content, cue, source, speaker }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name.replace(/['’‘"“”]/g, '');
    return `${kind} · ${at(content)} · ${at(cue)} · ${at(source)} · ${name ?? 'nobody'}`;
  });
}

const articles = readArticles().map((article) => ({
  article,
  analysis: analyze(article.text, { format: article.format }),
}));

/** Asserts that each article that can be set in a way says the same in it; at least `least` can. */
function saysTheSame(set: (article: Article, analysis: Analysis) => Setting | null, least: number): void {
  let count = 0;
  for (const { article, analysis } of articles) {
    const setting = set(article, analysis);
    if (!setting) continue;
    count += 1;
    const same = (at: number): number => at;
    const other = analyze(setting.text, { format: setting.format ?? article.format });
    assert.deepEqual(facts(other, setting.back ?? same), facts(analysis, same), article.name);
  }
  assert.ok(count >= least, `${count} articles`);
}

/** Each character replaced by a longer or an equal text; places map back to the character. */
function replaceEach(text: string, of: (char: string) => string): Setting {
  let out = '';
  const places: number[] = [];
  const chars = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  for (const [at, char] of chars.entries()) {
    const put = of(char);
    places.push(...Array.from({ length: put.length }, () => at));
    out += put;
  }
  return { text: out, back: (at) => places[at] ?? text.length };
}

const curly = /[“”‘’]/;

/** The other kind of marks, double for single, at the edges of every quotation; apostrophes stay. */
function otherMarks(text: string, { quotations }: Analysis): string {
  const swap: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
  const chars = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  for (const { start, end, closed } of quotations) {
    for (const at of closed ? [start, end - 1] : [start])
      chars[at] = swap[chars[at] ?? ''] ?? chars[at] ?? '';
  }
  return chars.join('');
}

/** Paragraphs in a line each, parted by blank lines. */
function unwrap({ text }: Article, { zones }: Analysis): string {
  const chars = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  for (const zone of zones) {
    if (zone.kind !== 'body') continue;
    for (let at = zone.start; at < zone.end; at += 1) if (chars[at] === '\n') chars[at] = ' ';
  }
  return chars.join('');
}

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      let column = 0;
      return line.replace(/(\s?)(\S+)/g, (_, space: string, word: string) => {
        const breaks =
          space !== '' && column + 1 + word.length > width && !/^(?:[-*•·–—]|\d+[.)])/.test(word);
        column = breaks ? word.length : column + space.length + word.length;
        return (breaks ? '\n' : space) + word;
      });
    })
    .join('\n');
}

const isWrapped = (text: string): boolean => /\S\r?\n\S/.test(text);

describe('an article set another way', function () {
  this.timeout(120_000);

  it('says the same in straight marks as in curly ones', () => {
    saysTheSame(
      ({ text }) => (curly.test(text) ? { text: text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") } : null),
      12,
    );
  });

  it('says the same in British marks as in American ones, and the other way round', () => {
    saysTheSame((article, analysis) => {
      const text = otherMarks(article.text, analysis);
      // A mark that was mistyped has no counterpart.
      return text === article.text || article.name.startsWith('trams') ? null : { text };
    }, 12);
  });

  it('says the same with CRLF as with LF', () => {
    saysTheSame(
      ({ text }) =>
        text.includes('\r') ? null : replaceEach(text, (char) => (char === '\n' ? '\r\n' : char)),
      15,
    );
  });

  it('says the same wrapped at 72 columns as with a line a paragraph', () => {
    saysTheSame((article, analysis) => {
      if (article.format !== 'plain') return null;
      const text = unwrap(article, analysis);
      return isWrapped(text) ? null : { text: wrap(text, 72) };
    }, 8);
  });

  it('says the same with a line a paragraph as wrapped', () => {
    saysTheSame((article, analysis) => {
      const wrapped = article.format === 'plain' && isWrapped(article.text);
      return wrapped ? { text: unwrap(article, analysis) } : null;
    }, 1);
  });

  it('says the same with entities, as copied out of a page', () => {
    const entities: Readonly<Record<string, string>> = {
      '“': '&ldquo;',
      '”': '&rdquo;',
      '‘': '&#8216;',
      '’': '&rsquo;',
      '—': '&mdash;',
      '–': '&#x2013;',
    };
    saysTheSame(({ text, format }) => {
      const isLatex = format === 'latex' || !/[“”‘’—–]/.test(text);
      return isLatex ? null : replaceEach(text, (char) => entities[char] ?? char);
    }, 12);
  });

  it('says the same where UTF-8 was read as windows-1252', () => {
    const mojibake: Readonly<Record<string, string>> = {
      '“': 'â€œ',
      '”': 'â€\u009d',
      '‘': 'â€˜',
      '’': 'â€™',
      '—': 'â€”',
      '–': 'â€“',
    };
    saysTheSame(
      ({ text }) => (curly.test(text) ? replaceEach(text, (char) => mojibake[char] ?? char) : null),
      12,
    );
  });

  it('says the same with no-break spaces', () => {
    saysTheSame(({ text }) => ({ text: text.replace(/ (?=[“‘"'\p{Lu}])/gu, '\u00a0') }), 20);
  });
});
