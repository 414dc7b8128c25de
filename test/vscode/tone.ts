/** A recording: some seconds of a low tone, as a WAV file of eight-bit samples. */
export function tone(seconds: number): Uint8Array {
  const rate = 8000;
  const length = rate * seconds;
  const bytes = new Uint8Array(44 + length);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => {
    bytes.set(new TextEncoder().encode(text), at);
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // uncompressed
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  for (let at = 0; at < length; at += 1) bytes[44 + at] = 128 + Math.round(20 * Math.sin((at / rate) * 1382));
  return bytes;
}
