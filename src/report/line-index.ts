/**
 * Gives the line, counted from 1, of any offset of the text. Lines end at LF, CRLF or CR, as in VS Code. An offset
 * past the end is on the last line.
 */
export function lineIndex(text: string): (offset: number) => number {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
