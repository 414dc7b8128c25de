import type { About } from '../transcript-builder';

const field =
  /^[\s*_#-]*(date|recorded(?: on)?|recording|language|file|audio|video|media|tape|source|title|subject|place|location|duration|length|participants|speakers|interview(?:ed)? by|transcri(?:bed by|ber|pt)|attendees)[*_]*\s*:[*_]*\s*(.*)$/i;
const isoDate = /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?\b/;

/**
 * What a line at the top of a transcript says about it ("Date: 2026-03-04", "Language: en-GB", "Audio: quill.m4a"); empty
 * where it says something else about it ("Place: Tarn"); null where it is no such line.
 */
export function aboutLine(line: string): About | null {
  const [, key = '', written = ''] = field.exec(line.slice(0, 300)) ?? [];
  const value = written.replace(/[\s*_]+$/, '');
  switch (key.toLowerCase()) {
    case '':
      return null;
    case 'language':
      return value === '' ? {} : { language: value };
    case 'date':
    case 'recorded':
    case 'recorded on': {
      const date = isoDate.exec(value)?.[0];
      return date === undefined ? {} : { date };
    }
    case 'file':
    case 'audio':
    case 'video':
    case 'media':
    case 'tape':
    case 'recording':
      return value === '' ? {} : { media: value };
    default:
      return {};
  }
}
