import { strict as assert } from 'node:assert';
import type { Statement } from '../../src/engine';
import { anchorOf, progressOf, signOffsOf, unchecked } from '../../src/record';
import type { Mark, SignOff } from '../../src/record';
import { correction, read, signOff, statementWith } from './marks';
import type { Read } from './marks';

/** How the statement with these words stands. */
function standing(draft: Read, words: string, ...marks: readonly Mark[]): SignOff {
  const { byStatement } = signOffsOf(draft.text, draft.analysis, marks);
  return byStatement.get(statementWith(draft, words).id) ?? unchecked;
}

const bridge = '“The old bridge is not safe,” said Mara Quill, the chief engineer.';
const money = '“It was never about the money,” Ben Orr told the council.';
const draft = read('The bridge closed on Monday.', bridge, money, 'Orr declined to comment further.');

describe('The sign-off of a statement', () => {
  it('is unchecked until somebody says something', () => {
    assert.deepEqual(standing(draft, 'not safe'), unchecked);
  });

  it('is what was said last', () => {
    const first = signOff(draft, 'not safe', { verdict: 'query', note: 'Which?' });
    const second = signOff(draft, 'not safe', { supersedes: [first.id] });
    assert.equal(standing(draft, 'not safe', first).state, 'query');
    assert.equal(standing(draft, 'not safe', second, first).state, 'confirmed');
    assert.deepEqual(standing(draft, 'not safe', first, second).history, [first, second]);
  });

  it('is the later of two that were said at the same time in two windows, and both are in its history', () => {
    const [one, other] = [signOff(draft, 'not safe', { verdict: 'query' }), signOff(draft, 'not safe')];
    for (const marks of [
      [one, other],
      [other, one],
    ]) {
      assert.equal(standing(draft, 'not safe', ...marks).state, 'confirmed');
      assert.deepEqual(standing(draft, 'not safe', ...marks).history, [one, other]);
    }
  });

  it('is unchecked again when it is taken back', () => {
    const first = signOff(draft, 'not safe');
    const back = signOff(draft, 'not safe', { verdict: 'unchecked', supersedes: [first.id] });
    assert.equal(standing(draft, 'not safe', first, back).state, 'unchecked');
  });

  it('is no pass without a source on file', () => {
    const mark = signOff(draft, 'not safe', { evidence: null });
    assert.equal(standing(draft, 'not safe', mark).state, 'no-source');
  });

  it('is not touched by corrections', () => {
    const mark = correction(draft, 'not safe', { is: 'as-read' });
    assert.deepEqual(standing(draft, 'not safe', mark), unchecked);
  });

  it('holds for statements that were withheld', () => {
    assert.equal(
      standing(draft, 'to comment further', signOff(draft, 'to comment further')).state,
      'confirmed',
    );
  });
});

describe('A confirmed statement', () => {
  const mark = signOff(draft, 'not safe');

  for (const [what, edited] of [
    ['a word is put in', bridge.replace('not safe', 'not at all safe')],
    ['a word is taken out', bridge.replace('not safe', 'safe')],
    ['a word is put in the place of another', bridge.replace('old bridge', 'new bridge')],
    ['a figure is', bridge.replace('bridge is', 'bridge of 1913 is')],
    ['it becomes a question', bridge.replace('safe,', 'safe?')],
    ['words are marked as left out', bridge.replace('bridge is', 'bridge … is')],
    ['words are marked as put in', bridge.replace('old bridge', '[old] bridge')],
    ['a capital changes the sense', bridge.replace('old', 'OLD')],
  ] as const)
    it(`is changed when ${what}`, () => {
      const now = read('The bridge closed on Monday.', edited, money);
      const { state, changes } = standing(now, 'safe', mark);
      assert.deepEqual([state, changes], ['changed', ['words']]);
    });

  for (const [what, edited] of [
    ['its marks are straightened', bridge.replace(/[“”]/g, '"')],
    ['a comma becomes a full stop', 'Mara Quill, the chief engineer, said: “The old bridge is not safe.”'],
    ['it is moved within the paragraph', `Asked again, Mara Quill said “the old bridge is not safe”.`],
    ['its spaces change', bridge.replace('not safe', 'not\n  safe')],
  ] as const)
    it(`stays confirmed when ${what}`, () => {
      assert.equal(
        standing(read('The bridge closed on Monday.', edited, money), 'safe', mark).state,
        'confirmed',
      );
    });

  it('stays confirmed when everything around it changes', () => {
    const now = read(
      'An entirely other opening, and a long one.',
      'More. ' + bridge,
      'Nothing of the rest is left.',
    );
    assert.equal(standing(now, 'not safe', mark).state, 'confirmed');
  });

  it('is changed when somebody else is given for it', () => {
    const now = read(
      'The bridge closed on Monday.',
      bridge.replace('Mara Quill, the chief engineer', 'Ben Orr'),
      money,
    );
    assert.deepEqual(standing(now, 'not safe', mark).changes, ['speaker']);
  });

  it('stays confirmed when its speaker is given in full', () => {
    const short = read('“The old bridge is not safe,” said Quill.');
    const full = read('“The old bridge is not safe,” said Mara Quill.');
    assert.equal(standing(full, 'not safe', signOff(short, 'not safe')).state, 'confirmed');
  });

  it('is changed when words that were the writer’s are put in quotation marks', () => {
    const reported = read('Mara Quill said the old bridge is not safe.');
    const quoted = read('Mara Quill said “the old bridge is not safe”.');
    assert.deepEqual(standing(quoted, 'not safe', signOff(reported, 'not safe')).changes, ['kind']);
  });

  it('is a query still when its words change before the query is answered', () => {
    const query = signOff(draft, 'not safe', { verdict: 'query' });
    const { state, changes } = standing(read(bridge.replace('old ', '')), 'safe', query);
    assert.deepEqual([state, changes], ['query', ['words']]);
  });

  it('is lost, and confirms nothing else, when its words are taken out', () => {
    const now = read('The bridge closed on Monday.', money);
    const { byStatement, lost } = signOffsOf(now.text, now.analysis, [mark]);
    assert.deepEqual([byStatement.size, lost], [0, [mark]]);
  });
});

describe('Equal words', () => {
  const twice = read(
    '“No,” said Mara Quill, looking up.',
    'It rained all day.',
    '“No,” said Ben Orr at the gate.',
  );
  const ids = twice.analysis.statements.map(({ id }) => id);

  it('are told by what stands around them', () => {
    const second = twice.analysis.statements[1];
    assert.ok(second);
    const [anchor] = second.content;
    assert.ok(anchor);
    const mark = {
      ...signOff(twice, 'No'),
      speaker: 'Ben Orr',
      anchors: [
        {
          exact: '“No,”',
          prefix: 'It rained all day.\n\n',
          suffix: ' said Ben Orr at the gate.',
          start: 0,
          end: 5,
        },
      ],
    };
    const { byStatement } = signOffsOf(twice.text, twice.analysis, [mark]);
    assert.deepEqual([...byStatement.keys()], [ids[1]]);
  });

  it('do not take over the mark of those that are taken out', () => {
    const mark = signOff(twice, 'No');
    const now = read('It rained all day.', '“No,” said Ben Orr at the gate.');
    const { byStatement, lost } = signOffsOf(now.text, now.analysis, [mark]);
    const states = [...byStatement.values()].map(({ state }) => state);
    assert.ok(!states.includes('confirmed'), JSON.stringify(states));
    assert.equal(byStatement.size + lost.length, 1);
  });
});

describe('Progress', () => {
  it('counts what is checked, changed, queried, without a source, cut and lost', () => {
    const marks = [
      signOff(draft, 'not safe'),
      signOff(draft, 'money', { evidence: null }),
      signOff(draft, 'to comment further', { verdict: 'cut' }),
      signOff(read('“An answer that nobody can find any more,” said Ivo Marsh.'), 'nobody'),
    ];
    assert.deepEqual(progressOf(draft.analysis.statements, signOffsOf(draft.text, draft.analysis, marks)), {
      total: 2,
      checked: 1,
      changed: 0,
      queries: 0,
      withoutSource: 1,
      cut: 1,
      lost: 1,
    });
  });
});

describe('Finding the statements of marks', () => {
  it('takes time in proportion to the draft, also where all statements are alike', () => {
    const drafted = (count: number, sentence: (index: number) => string) => {
      const texts = Array.from({ length: count }, (_, index) => sentence(index));
      const text = texts.join('\n\n');
      let offset = 0;
      const statements = texts.map((one, index): Statement => {
        const start = offset;
        offset += one.length + 2;
        const content = [{ start, end: start + one.indexOf('”') + 1 }];
        return { ...statementWith(draft, 'not safe'), id: String(index), content, cue: [], source: [] };
      });
      const long: Read = { text, analysis: { ...draft.analysis, statements } };
      const marks = statements.map((statement, index) => ({
        ...signOff(draft, 'not safe'),
        id: String(index),
        anchors: statement.content
          .map((span) => anchorOf(text, span))
          .map((anchor) => ({ ...anchor, exact: `${anchor.exact} indeed` })),
      }));
      return { long, marks, least: Infinity };
    };
    for (const sentence of [
      () => '“We will not sign the paper,” said Mara Quill.',
      (index: number) => `“We will not sign paper ${index} of the ${index * 7},” said Mara Quill.`,
    ]) {
      const [short, long] = [drafted(200, sentence), drafted(800, sentence)];
      // Of several tries in turn the least, so that a busy machine fails nothing; a quadratic pass takes 16 times as long.
      for (let tries = 0; tries < 12 && (tries < 3 || long.least > short.least * 11); tries += 1)
        for (const one of [short, long]) {
          const started = performance.now();
          signOffsOf(one.long.text, one.long.analysis, one.marks);
          one.least = Math.min(one.least, performance.now() - started);
        }
      const ratio = long.least / short.least;
      assert.ok(ratio <= 11, `4 times the length took ${ratio.toFixed(1)} times as long`);
    }
  });
});
