import { strict as assert } from 'node:assert';
import type { Transcript } from '../../src/transcripts';

/** Asserts everything that `transcript.ts` promises of any transcript of any text. */
export function assertLaws(file: string, transcript: Transcript): void {
  const lines = file.split(/\r\n?|\n/).length;
  let line = 1;
  for (const problem of transcript.problems) {
    assert.ok(line <= problem.line && problem.line <= lines, 'problems are in order, on a line of the file');
    line = problem.line;
  }
  assert.ok(transcript.turns.length > 0 || transcript.problems.length > 0, 'nothing to read is a problem');
  let clock = 0;
  let reached = 0;
  for (const { label, start, end, from, to, words } of transcript.turns) {
    // Where the clock of the tape begins anew, a turn does.
    if (from !== null && from === words[0]?.from && from < clock - 2000) clock = 0;
    assert.ok(words.length > 0, 'a turn has words');
    assert.ok(0 <= start && start < end && end <= file.length, 'a turn is in the file');
    assert.ok(reached <= start, 'turns are in order and apart');
    if (label) assert.ok(0 <= label.start && label.start < label.end && label.end <= file.length, 'a label');
    assert.ok(from === null || to === null || from <= to, 'a turn begins before it ends');
    let at = start;
    for (const word of words) {
      assert.ok(
        at <= word.start && word.start < word.end && word.end <= end,
        'words are in order in their turn',
      );
      assert.match(word.text, /^\S+$/);
      assert.match(file.slice(word.start, word.end), /^\S(?:[^]*\S)?$/);
      at = word.end;
      for (const time of [word.from, word.to])
        assert.ok(time === null || (Number.isSafeInteger(time) && time >= 0), 'times are milliseconds');
      if (word.from !== null) {
        assert.ok(clock <= word.from && (from ?? 0) <= word.from, 'times do not run back');
        clock = word.from;
      }
      assert.ok(word.to === null || clock <= word.to, 'a word begins before it ends');
      assert.ok(word.confidence === null || (0 <= word.confidence && word.confidence <= 1), 'confidence');
    }
    reached = end;
  }
  assert.deepEqual(JSON.parse(JSON.stringify(transcript)), transcript, 'plain data');
}
