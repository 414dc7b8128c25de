import type { DecodedText } from '../decoded-text';
import { readMarkup } from '../markup';
import { readPlain } from '../typed/plain';
import { typedLines } from '../typed/read-typed';
import type { JsonFormat } from './json-format';
import { at, decoded, stringAt, textAt } from './json-value';

const stamp = /^<span[^>]*\bdata-timestamp=["']?(\d+(?:\.\d+)?)["']?[^>]*>$/i;

/**
 * oTranscribe's `.otr`: `text` is HTML, with times as `<span class="timestamp" data-timestamp="seconds">`; `media` is the
 * recording. The HTML is read as hand-typed text, each word where it stands behind both kinds of escapes.
 */
export const otranscribe: JsonFormat = {
  format: 'otranscribe',
  fits: (root) => {
    const text = textAt(root, 'text');
    if (!text) return at(root, 'text') !== undefined && at(root, 'media-time') !== undefined;
    return (
      ['media', 'media-time', 'media-source'].some((key) => at(root, key) !== undefined) ||
      text.value.includes('data-timestamp=')
    );
  },
  read(file, root, builder) {
    const text = textAt(root, 'text');
    const typed = text && asTyped(decoded(file, text));
    const about = typed ? readPlain(typed, typedLines(typed.text), builder) : {};
    return { ...about, media: stringAt(root, 'media') ?? stringAt(root, 'media-source') };
  },
};

/** HTML as a person would have typed it: paragraphs as lines, bold names between stars, times in square brackets. */
function asTyped(html: DecodedText): DecodedText {
  let isLineStart = true;
  let isInStamp = false;
  let isBold = false;
  return readMarkup(
    html,
    ({ written, name, isClosing }) => {
      const seconds = stamp.exec(written)?.[1];
      if (seconds !== undefined) {
        isInStamp = true;
        return `[${clockOf(Number(seconds))}]`;
      }
      if (name === 'span' && isClosing && isInStamp) {
        isInStamp = false;
        return ' ';
      }
      if (['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'blockquote'].includes(name)) {
        isLineStart = true;
        return name === 'br' ? '\n' : '\n\n';
      }
      if (name !== 'b' && name !== 'strong') return '';
      const marks = isClosing ? isBold : isLineStart;
      isBold = !isClosing && isLineStart;
      return marks ? '**' : '';
    },
    (text) => {
      if (text.trim() !== '' && !isInStamp) isLineStart = false;
      return !isInStamp;
    },
  );
}

function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  const milliseconds = String(Math.round((seconds - whole) * 1000)).padStart(3, '0');
  return `${pad(Math.floor(whole / 3600))}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}.${milliseconds}`;
}
