import { strict as assert } from 'node:assert';
import { readTranscript } from '../../src/transcripts';

/** Files of about `size` code units: whole ones, and some that a careless pass would choke on. */
const files: Readonly<Record<string, (size: number) => string>> = {
  'subtitles with voices': (size) =>
    'WEBVTT\n\n' + '00:01.000 --> 00:02.000\n<v Mara>It <i>hums</i> &amp; hums.</v>\n\n'.repeat(size / 66),
  'captions that roll': (size) =>
    'WEBVTT\n\n' +
    '00:01.000 --> 00:01.010\nit hums\n\n00:01.010 --> 00:02.000\nit hums\nit hums\n\n'.repeat(size / 76),
  'one cue': (size) => '00:01.000 --> 00:02.000\n' + 'It hums.\n'.repeat(size / 9),
  'voices that are not closed': (size) => '00:01.000 --> 00:02.000\n' + '<v Mara>It '.repeat(size / 11),
  'angle brackets': (size) => '00:01.000 --> 00:02.000\n' + '<a'.repeat(size / 2),
  'words as JSON': (size) =>
    `{"segments":[{"text":"","words":[${'{"word":" hums","start":1,"end":2,"score":0.9},'.repeat(size / 47)}]}]}`,
  'JSON that only opens': (size) => '[{"a":'.repeat(size / 6),
  'JSON that only closes': (size) => '{"a":1' + ']'.repeat(size),
  'a string that is not closed': (size) => '{"text":"' + '\n'.repeat(size),
  'escapes alone': (size) => `{"text":"${'\\u00e9 '.repeat(size / 7)}"}`,
  'rubbish after a brace': (size) => '{"a":1' + '#'.repeat(size),
  'typed turns': (size) => 'MARA QUILL: It hums [00:12:31] all night.\n\n'.repeat(size / 43),
  'lines that might be labels': (size) =>
    'Mara Quill de la Orr (Tarn) (Ind) and of the Bridge\n'.repeat(size / 52),
  'one word': (size) => 'hum'.repeat(size / 3),
  'empty lines': (size) => '\n'.repeat(size),
};

/** Processor time in milliseconds: what else the machine does is not counted. */
const cost = (file: string): number => {
  const before = process.cpuUsage();
  readTranscript(file);
  return process.cpuUsage(before).user / 1000;
};

/** The least of several tries: a busy machine only makes a try dearer. Tries end once `enough` is met. */
const least = (file: string, enough: number): number => {
  let best = Infinity;
  for (let tries = 0; tries < 5 && best > enough; tries++) best = Math.min(best, cost(file));
  return best;
};

describe('The time a transcript takes', function () {
  this.timeout(60_000);

  for (const [name, make] of Object.entries(files)) {
    it(`grows no worse than the file: ${name}`, () => {
      // Below a few milliseconds the clock says more than the file. A quadratic pass takes 256 times as long.
      const once = Math.max(least(make(20_000), 0), 4);
      const larger = least(make(320_000), once * 48);
      assert.ok(larger <= once * 48, `${(larger / once).toFixed(1)} times the time for 16 times the file`);
    });
  }
});
