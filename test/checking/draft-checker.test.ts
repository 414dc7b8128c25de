import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checkDraft, DraftChecker, indexTranscript, nearestPassages, tapeOf } from '../../src/checking';
import type { Tape } from '../../src/checking';
import { analyze } from '../../src/engine';
import { guessSettings, readTranscript } from '../../src/transcripts';
import type { TranscriptSettings } from '../../src/transcripts';

function tape(text: string, settings: Partial<TranscriptSettings> = {}, name = 'tape'): Tape {
  const transcript = readTranscript(text);
  return tapeOf(name, indexTranscript(transcript), { ...guessSettings(transcript), ...settings });
}

/** Label and flags of each quotation of a draft. */
function labels(draft: string, ...tapes: Tape[]): string[] {
  return checkDraft(analyze(draft), tapes).map(({ label, flags }) => [label, ...flags].join(' '));
}

const interview = `QUILL: The gates were open all night. Nobody had told us to close them.

ORR: I would have closed them, I think, if anybody had rung me before ten.
`;

describe('a draft checked against tapes', () => {
  it('has nothing to say without a tape, or with one in another language', () => {
    const draft = '“The gates were open all night,” said Mara Quill.';
    assert.deepEqual(labels(draft), ['cannot-tell']);
    assert.deepEqual(labels(draft, tape(interview, { language: 'de' })), ['cannot-tell']);
    assert.deepEqual(labels(draft, tape(interview, { language: 'en-GB' })), ['verbatim']);
  });

  it('reads each quotation of a sentence in the writer’s words by itself', () => {
    const draft =
      'Mara Quill said “the gates were open all night” and that “nobody had told us to close them”.';
    const checks = checkDraft(analyze(draft), [tape(interview)]);
    assert.deepEqual(
      checks.map(({ content, label }) => [content.map(({ start, end }) => draft.slice(start, end)), label]),
      [
        [['“the gates were open all night”'], 'punctuation'],
        [['“nobody had told us to close them”'], 'punctuation'],
      ],
    );
    assert.equal(new Set(checks.map(({ id }) => id)).size, 2);
  });

  it('lets an attribution between two sentences stand for a cut, and none inside a sentence', () => {
    const said = tape(
      'QUILL: We tried the pump, we tried it for an hour. It was cold. Then we went home to bed.\n',
    );
    assert.deepEqual(
      [
        labels(
          '“We tried the pump, we tried it for an hour,” Mara Quill said. “Then we went home to bed.”',
          said,
        ),
        labels('“We tried the pump,” Mara Quill said, “for an hour.”', said),
        labels('“We tried the pump,” Mara Quill said, “we tried it for an hour.”', said),
      ],
      [['marked-edit'], ['unmarked-cut'], ['verbatim']],
    );
  });

  it('gives the place in the file and the time on the tape', () => {
    const text = 'WEBVTT\n\n00:00:05.000 --> 00:00:09.000\n<v QUILL>The gates were open all night.\n';
    const [check] = checkDraft(analyze('“The gates were open all night,” said Mara Quill.'), [tape(text)]);
    const [passage] = check?.passages ?? [];
    assert.ok(passage);
    assert.equal(text.slice(passage.span.start, passage.span.end), 'The gates were open all night.');
    assert.deepEqual([passage.from, passage.to, passage.tapeSpeaker], [5000, 9000, 'QUILL']);
  });

  it('takes no negation from a clause that is over, where a machine writes no full stops', () => {
    const said = tape('QUILL: if you put it on a dry table it does not we have sixty people in the valley\n');
    assert.deepEqual(labels('“We have sixty people in the valley,” said Mara Quill.', said), [
      'punctuation trimmed-context',
    ]);
    const other = tape('QUILL: it was not sixty people it was six hundred in the valley\n');
    assert.deepEqual(labels('“Sixty people, it was six hundred in the valley,” said Mara Quill.', other), [
      'altered meaning-risk trimmed-context',
    ]);
  });

  it('lets the sign of an amount stand for a currency that was said near by, and for no other', () => {
    const said = tape(
      'QUILL: They spent four million pounds on it. Our roof would have cost three hundred thousand. Not one of them came.\n',
    );
    assert.deepEqual(
      ['£300,000', '$300,000', '£200,000'].map((sum) =>
        labels(`“Our roof would have cost ${sum},” said Mara Quill.`, said).join(),
      ),
      ['punctuation', 'altered meaning-risk', 'altered meaning-risk'],
    );
  });

  it('gives the time of the line where a transcript times no words, not that of the turn', () => {
    const said = tape(`WEBVTT

00:00:05.000 --> 00:00:09.000
<v Mara Quill>The gates were open all night.

00:00:09.000 --> 00:00:14.000
<v Mara Quill>Nobody had told us to close them. We were asleep by then.

00:00:14.000 --> 00:00:18.000
<v Mara Quill>And in the morning there was no river.
`);
    const [check] = checkDraft(analyze('“We were asleep by then,” said Mara Quill.'), [said]);
    assert.deepEqual(
      check?.passages.map(({ from, to }) => [from, to]),
      [[9000, 14_000]],
    );
  });

  it('sees a question between two answers, also under a bare Q', () => {
    const said = tape(
      'Q    Two questions. Did the pump fail?\n\nSECRETARY HALE: It did not fail. It was never switched on at all.\n\n' +
        'Q    And will you stay?\n\nSECRETARY HALE: I am not going anywhere this year.\n',
    );
    assert.deepEqual(
      labels('“It was never switched on at all … I am not going anywhere this year,” Ida Hale said.', said),
      ['spliced'],
    );
  });

  it('learns whose a numbered label is from three quotations, and no sooner', () => {
    const said = tape(
      'Speaker 1: What happened?\n\nSpeaker 2: The gates were open all night. Nobody had told us to close them. ' +
        'We rang the office at about ten. The water came over the road by four.\n\nSpeaker 1: Who rang the office?\n',
    );
    const three =
      '“The gates were open all night,” said Mara Quill. “Nobody had told us to close them,” said Quill. ' +
      '“We rang the office at about ten,” said Quill.';
    const orr = '\n\n“The water came over the road by four,” said Ben Orr.';
    assert.deepEqual(labels(three + orr, said).at(-1), 'verbatim');
    const four = `${three} “The water came over the road by four,” Quill said.`;
    assert.deepEqual(labels(four + orr, said).at(-1), 'verbatim wrong-speaker');
  });

  it('finds words again after the draft has changed around them, with their new offsets', () => {
    const checker = new DraftChecker();
    const tapes = [tape(interview)];
    const quotation = '“The gates were open the whole night,” said Mara Quill.';
    const before = checker.check(analyze(quotation), tapes);
    const draft = `It rained. ${quotation}`;
    const after = checker.check(analyze(draft), tapes);
    assert.deepEqual(after, checkDraft(analyze(draft), tapes));
    assert.deepEqual(
      [before, after].map(([check]) => check?.edits[0]?.quoteSpan?.start),
      [quotation.indexOf('the whole'), draft.indexOf('the whole')],
    );
  });

  it('begins with what was found where a check was given up', () => {
    const said = tape(interview);
    const analysis = analyze(
      '“The gates were open all night,” said Mara Quill. “Nobody had told us to close the gates.”\n\n“I would have closed them, I think,” said Ben Orr.',
    );
    const checker = new DraftChecker();
    const lookedUp = (): number => {
      const places = new Set<number>();
      const steps = checker.steps(analysis, [said]);
      for (let step = steps.next(); step.done !== true; step = steps.next()) {
        places.add(step.value.done);
        if (step.value.done === 1) break;
      }
      return places.size;
    };
    assert.equal(lookedUp(), 2, 'given up after the first');
    assert.deepEqual(checker.check(analysis, [said]), checkDraft(analysis, [said]));
  });

  it('gives an indirect statement its nearest passages', () => {
    const analysis = analyze('Ben Orr said he would have closed the gates had anyone rung him.');
    const [statement] = analysis.statements;
    assert.ok(statement);
    assert.deepEqual(
      nearestPassages(analysis, statement, [tape(interview)]).map(({ tapeSpeaker }) => tapeSpeaker)[0],
      'ORR',
    );
  });

  it('takes any draft and any transcript, and its spans are of the texts', () => {
    const word = fc.constantFrom(
      ...'the gates were not open “ ” " ’ … [ ] ( ) - — . , ? 21 twenty-one um QUILL: said Quill £ % \n\n \t 🙂 don’t'.split(
        ' ',
      ),
    );
    const text = fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(text, text, (draftWords, tapeWords) => {
        const [draft, said] = [draftWords.join(' '), tapeWords.join(' ')];
        for (const { content, passages, edits, score } of checkDraft(analyze(draft), [tape(said)])) {
          for (const { start, end } of content) assert.ok(0 <= start && start < end && end <= draft.length);
          for (const { span } of passages) assert.ok(0 <= span.start && span.end <= said.length);
          for (const { quote, quoteSpan } of edits) {
            assert.equal(quoteSpan === null, quote === '');
          }
          assert.ok(score >= 0 && score <= 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
