/** A time as people and subtitle files write it: "12:31", "1:02:03", "00:12:31.200", "00:12:31,2". */
export const clockPattern = '(?:\\d{1,3}:)?\\d{1,3}:\\d{1,2}(?:[.,]\\d{1,9})?';

const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?$/;

/** Milliseconds of a time as in {@link clockPattern}; null for anything else, and for a 61st minute or second. */
export function clockTime(written: string): number | null {
  const found = clock.exec(written.trim());
  if (!found) return null;
  const [, hours, minutes = '', seconds = '', fraction = '0'] = found;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * 1000 + Math.round(Number(`0.${fraction}`) * 1000);
}
