import { strict as assert } from 'node:assert';
import { analyze, readableWords } from '../../src/engine';
import type { Analysis, Speaker, Statement } from '../../src/engine';
import {
  formatStatement,
  formatStatements,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
  toPlainText,
} from '../../src/report';
import { parseMarked } from '../notation/notation';

/** An analysis made by hand, so that these tests say what a report does and not what the engine finds. */
function report(
  marked: string,
  statements: readonly Partial<Statement>[],
  speakers: readonly Partial<Speaker>[],
): { text: string; analysis: Analysis } {
  const { text, spans } = parseMarked(marked);
  const at = (label: string) =>
    spans.filter((span) => span.label === label).map(({ start, end }) => ({ start, end }));
  return {
    text,
    analysis: {
      statements: statements.map((given, i) => ({
        id: `id${i + 1}`,
        kind: 'direct',
        class: 'speech',
        content: at(`c${i + 1}`),
        cue: at(`v${i + 1}`),
        source: at(`s${i + 1}`),
        carrier: at(`k${i + 1}`),
        recipient: at(`r${i + 1}`),
        speaker: null,
        inferred: false,
        confidence: 0.9,
        reason: { code: 'named', evidence: [] },
        candidates: [],
        venue: [],
        time: [],
        language: [],
        interpreter: [],
        insertions: [],
        ellipses: [],
        fragment: false,
        polarity: 'positive',
        actual: true,
        depth: 0,
        bearer: 'voice',
        ...given,
      })),
      speakers: speakers.map((given, i) => ({
        id: `s${i + 1}`,
        name: 'Mara Quill',
        kind: 'person',
        description: null,
        affiliation: null,
        spellings: [],
        mentions: [],
        ...given,
      })),
      quotations: [],
      zones: [{ start: 0, end: text.length, kind: 'body' }],
      sentences: [],
      prose: text.replace(/[\r\n]/g, ' '),
    },
  };
}

function formatted(marked: string, statement: Partial<Statement>, speakers: readonly Partial<Speaker>[]) {
  const { text, analysis } = report(marked, [statement], speakers);
  return analysis.statements.map((one) => formatStatement(text, analysis, one)).join('\n');
}

const quill = { name: 'Mara Quill', description: 'the chief engineer' };

describe('formatStatement', () => {
  it('gives the words, the speaker, the description and the line', () => {
    assert.equal(
      formatted('Tarn\r\n\r\n{c1:“It leaks,”} {v1:said} {s1:Quill}.', { speaker: 's1' }, [quill]),
      '“It leaks,” — Mara Quill, the chief engineer (line 3)',
    );
  });

  it('puts the halves of a quotation together and marks what is left out', () => {
    assert.equal(
      formatted(
        '{c1:“We tried,”} {s1:Quill} {v1:said}. {c1:“We failed.”} Nobody laughed. {c1:“So what?”}',
        { speaker: 's1' },
        [quill],
      ),
      '“We tried,” “We failed.” … “So what?” — Mara Quill, the chief engineer (line 1)',
    );
  });

  it('says that words are not the speaker’s own', () => {
    const draft = '{s1:Quill} {v1:said} {c1:that it\nleaks}.';
    assert.equal(
      formatted(draft, { speaker: 's1', kind: 'indirect' }, [{ name: 'Mara Quill' }]),
      'that it leaks — Mara Quill (indirect, line 1)',
    );
  });

  it('never turns a denial or a refusal into its opposite', () => {
    assert.equal(
      formatted(
        '{s1:Quill} {v1:denied} {c1:that it leaks}.',
        { speaker: 's1', kind: 'indirect', polarity: 'negative' },
        [{ name: 'Mara Quill' }],
      ),
      '[denied] that it leaks — Mara Quill (indirect, line 1)',
    );
    assert.equal(
      formatted(
        '{s1:Quill} {v1:declined to comment}.',
        { speaker: 's1', kind: 'indirect', polarity: 'withheld' },
        [{ name: 'Mara Quill' }],
      ),
      '[declined to comment] — Mara Quill (indirect, line 1)',
    );
  });

  it('names nobody, or the candidates, where the engine abstains', () => {
    assert.equal(formatted('{c1:“It leaks.”}', {}, []), '“It leaks.” — nobody named (line 1)');
    const candidates = [
      { speaker: 's1', score: 0.5 },
      { speaker: 's2', score: 0.4 },
    ];
    assert.equal(
      formatted('{c1:“It leaks.”}', { candidates }, [{ name: 'Mara Quill' }, { name: 'Ben Orr' }]),
      '“It leaks.” — Mara Quill or Ben Orr? (line 1)',
    );
  });

  it('says that a speaker is inferred and that words are second-hand', () => {
    assert.equal(
      formatted('{c1:“It leaks,”} {k1:Radio Tarn} said.', { speaker: 's1', inferred: true }, [
        { name: 'Mara Quill' },
      ]),
      '“It leaks,” — Mara Quill (speaker from the context, through Radio Tarn, line 1)',
    );
  });
});

describe('the words of a report', () => {
  it('are without markup, entities as the characters they stand for', () => {
    const text = '<p>&ldquo;It <em>leaks</em>,&rdquo; said <b>Mara Quill</b>.</p>';
    const analysis = analyze(text, { format: 'html' });
    assert.deepEqual(
      analysis.quotations.map((quotation) => readableWords(text, analysis, quotation)),
      ['“It leaks,”'],
    );
  });
});

describe('toMarkdown', () => {
  const { text, analysis } = report(
    '{c1:“It leaks,”} {v1:said} {s1:Quill}.\n{c2:“It *does* not.”}\n{s3:Quill} {v3:said} {c3:it did}.',
    [{ speaker: 's1' }, {}, { speaker: 's1', kind: 'indirect' }],
    [quill, { name: 'Ben Orr' }],
  );

  it('lists under each speaker, the unattributed first, and leaves out those who say nothing', () => {
    assert.equal(
      toMarkdown(text, analysis),
      [
        '**nobody named**',
        '',
        '- “It \\*does\\* not.” (line 2)',
        '',
        '**Mara Quill**, the chief engineer',
        '',
        '- “It leaks,” (line 1)',
        '- it did (indirect, line 3)',
        '',
      ].join('\n'),
    );
  });

  it('lists in story order, each with its attribution', () => {
    assert.equal(
      toMarkdown(text, analysis, 'story'),
      [
        '- “It leaks,” — Mara Quill, the chief engineer (line 1)',
        '- “It \\*does\\* not.” — nobody named (line 2)',
        '- it did — Mara Quill, the chief engineer (indirect, line 3)',
        '',
      ].join('\n'),
    );
  });

  it('is empty where there is no statement', () => {
    const empty = report('', [], []);
    assert.equal(toMarkdown(empty.text, empty.analysis), '');
  });
});

describe('formatStatements', () => {
  const { text, analysis } = report(
    '{c1:“A *very* <b>long</b> span,”} {v1:said} {s1:Quill}.\n{c2:“R&D.”}',
    [{ speaker: 's1' }, {}],
    [quill],
  );
  const first = analysis.statements.slice(0, 1);

  it('writes one statement as a line, a paragraph where the form has them', () => {
    assert.deepEqual(
      (['plain', 'markdown', 'html'] as const).map((form) => formatStatements(text, analysis, first, form)),
      [
        '“A *very* <b>long</b> span,” — Mara Quill, the chief engineer (line 1)',
        '“A \\*very\\* \\<b>long\\</b> span,” — Mara Quill, the chief engineer (line 1)',
        '<p>“A *very* &lt;b&gt;long&lt;/b&gt; span,” — Mara Quill, the chief engineer (line 1)</p>',
      ],
    );
  });

  it('writes several as a list, where the form has them', () => {
    assert.match(formatStatements(text, analysis, analysis.statements, 'markdown'), /^- “A .*\n- “R&D.” — /);
    assert.match(
      formatStatements(text, analysis, analysis.statements, 'html'),
      /^<ul>\n {2}<li>“A .*<\/li>\n {2}<li>“R&amp;D.” — .*<\/li>\n<\/ul>$/,
    );
    assert.equal(formatStatements(text, analysis, analysis.statements, 'plain').split('\n').length, 2);
  });
});

describe('toPlainText and toHtml', () => {
  const { text, analysis } = report(
    '{c1:“It leaks,”} {v1:said} {s1:Quill}.\n{c2:“It <does> not.”}',
    [{ speaker: 's1' }, {}],
    [quill],
  );

  it('list under each speaker', () => {
    assert.equal(
      toPlainText(text, analysis),
      [
        'nobody named',
        '',
        '“It <does> not.” (line 2)',
        '',
        'Mara Quill, the chief engineer',
        '',
        '“It leaks,” (line 1)',
        '',
      ].join('\n'),
    );
    assert.equal(
      toHtml(text, analysis),
      [
        '<p><strong>nobody named</strong></p>',
        '<ul>',
        '  <li>“It &lt;does&gt; not.” (line 2)</li>',
        '</ul>',
        '<p><strong>Mara Quill</strong>, the chief engineer</p>',
        '<ul>',
        '  <li>“It leaks,” (line 1)</li>',
        '</ul>',
        '',
      ].join('\n'),
    );
  });

  it('list in story order', () => {
    assert.equal(
      toPlainText(text, analysis, 'story'),
      '“It leaks,” — Mara Quill, the chief engineer (line 1)\n“It <does> not.” — nobody named (line 2)\n',
    );
    assert.match(toHtml(text, analysis, 'story'), /^<ul>\n {2}<li>“It leaks,” — Mara Quill, the chief/);
  });

  it('are empty where there is no statement', () => {
    const empty = report('', [], []);
    assert.equal(toPlainText(empty.text, empty.analysis) + toHtml(empty.text, empty.analysis), '');
  });
});

describe('toCsv', () => {
  it('has a header and a row a statement, with CRLF and doubled quotes', () => {
    const { text, analysis } = report(
      '{c1:"It leaks, "} {v1:said} {s1:Quill}.',
      [{ speaker: 's1' }],
      [{ ...quill, affiliation: 'Tarn Works' }],
    );
    assert.equal(
      toCsv([{ file: 'tarn.txt', text, analysis }]),
      'story,quote_id,order,paragraph,line,zone,type,class,text,speaker_as_written,speaker,speaker_kind,' +
        'speaker_title,speaker_org,cue,attribution,anonymous,channel,recipient,language,translated,polarity,inferred,confidence,' +
        'candidates\r\n' +
        'tarn.txt,id1,1,1,1,body,direct,speech,"""It leaks, """,Quill,Mara Quill,person,' +
        'the chief engineer,Tarn Works,said,after,no,,,,no,positive,no,0.90,\r\n',
    );
  });

  it('guards cells that a spreadsheet would run', () => {
    const { text, analysis } = report('{c1:=HYPERLINK(1)}', [{}], []);
    assert.match(toCsv([{ file: '-', text, analysis }]), /,'=HYPERLINK\(1\),/);
  });

  it('puts several drafts into one table', () => {
    const one = report('{c1:“It leaks.”}', [{}], []);
    const table = toCsv([
      { file: 'a.txt', ...one },
      { file: 'b.txt', ...one },
    ]);
    assert.deepEqual(
      table.split('\r\n').map((row) => row.split(',')[0]),
      ['story', 'a.txt', 'b.txt', ''],
    );
  });
});

describe('toJson', () => {
  it('has the fields that the contract fixes, first and in its order, spans as pairs', () => {
    const { analysis } = report(
      '{c1:“It leaks,”} {v1:said} {s1:Quill}.',
      [{ speaker: 's1', confidence: 0.93456 }],
      [{ ...quill, mentions: [{ start: 17, end: 22, form: 'name', quoted: false }] }],
    );
    const line = toJson('tarn.txt', analysis);
    const fixed =
      '{"file":"tarn.txt","statements":[{"id":"id1","kind":"direct","class":"speech","content":[[0,11]],' +
      '"cue":[[12,16]],"source":[[17,22]],"speaker":"s1","inferred":false,"confidence":0.935,';
    assert.equal(line.slice(0, fixed.length), fixed);
    assert.match(
      line,
      /"speakers":\[\{"id":"s1","name":"Mara Quill","kind":"person","description":"the chief engineer","mentions":\[\[17,22\]\],/,
    );
  });

  it('is one line', () => {
    const { analysis } = report('{c1:“It\nleaks”}', [{ speaker: 's1' }], [{ name: 'Mara\nQuill' }]);
    assert.doesNotMatch(toJson('-', analysis), /\n/);
  });
});
