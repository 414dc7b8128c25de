import { strict as assert } from 'node:assert';
import {
  agreementsOf,
  discreetAnchor,
  findLeaks,
  groundRuleFiles,
  withAgreement,
  withIgnoredRules,
  withoutLeaks,
} from '../../src/record';
import type { Agreement } from '../../src/record';
import { read } from './marks';

const agreed = (name: string, rule: Agreement['rule'], allow: readonly string[] = []): Agreement => ({
  name,
  rule,
  note: '',
  created: '2030-01-01T00:00:00.000Z',
  creator: 'Ada Finch',
  allow,
});

/** The words found. */
const leaks = (text: string, ...agreements: readonly Agreement[]): string[] =>
  findLeaks(text, agreements).map(({ start, end }) => text.slice(start, end));

describe('A name that must not be in the draft', () => {
  const quill = agreed('Mara Quill', 'background');

  for (const [what, text, found] of [
    ['in full', 'Papers from Mara Quill show it.', ['Mara Quill']],
    ['by the surname', 'Papers from Quill show it.', ['Quill']],
    ['in a possessive', 'Quill’s papers show it.', ['Quill']],
    ['in a compound', 'The Quill-led board met.', ['Quill']],
    ['in capitals', 'QUILL: It leaks.', ['QUILL']],
    ['over a line end', 'Papers from Mara\nQuill show it.', ['Mara\nQuill']],
    ['not as part of a word', 'Quillons and a Quilliam.', []],
    ['not as a common word', 'He sharpened a quill.', []],
  ] as const)
    it(`is found ${what}`, () => {
      assert.deepEqual(leaks(text, quill), found);
    });

  it('is found without its accents, and with them', () => {
    assert.deepEqual(leaks('Zoe Amari, Zoë Amari', agreed('Zoë Amari', 'off')), ['Zoe Amari', 'Zoë Amari']);
  });

  it('may stand in a phrase that means something else', () => {
    assert.deepEqual(leaks('On Quill Street, Quill waited.', agreed('Mara Quill', 'off', ['Quill Street'])), [
      'Quill',
    ]);
  });

  it('may be the name of somebody on the record', () => {
    assert.deepEqual(leaks('Ben Quill spoke; Quill did not.', quill, agreed('Ben Quill', 'record')), [
      'Quill',
    ]);
  });

  it('is not one under “on the record”', () => {
    assert.deepEqual(leaks('Mara Quill spoke.', agreed('Mara Quill', 'record')), []);
  });
});

describe('What may leave the editor', () => {
  const draft = read(
    '“The bridge is unsafe,” said Mara Quill.',
    '“Ask Quill about it,” said Ben Orr.',
    '“We did not sign,” Orr said.',
  );

  it('names nobody who spoke on background, as speaker or in words', () => {
    const { analysis, leftOut } = withoutLeaks(draft.text, draft.analysis, [
      agreed('Mara Quill', 'background'),
    ]);
    assert.equal(leftOut, 2);
    assert.equal(analysis.statements.length, 1);
    assert.ok(!JSON.stringify({ ...analysis, prose: '' }).includes('Quill'));
    const printed = analysis.quotations.map(({ start, end }) => draft.text.slice(start, end));
    assert.deepEqual(printed, ['“We did not sign,”']);
  });

  it('is all of it where nobody is to be kept out', () => {
    const { analysis, leftOut } = withoutLeaks(draft.text, draft.analysis, [agreed('Mara Quill', 'record')]);
    assert.deepEqual([analysis, leftOut], [draft.analysis, 0]);
  });
});

describe('An anchor', () => {
  const agreements = [agreed('Mara Quill', 'off')];
  const anchor = {
    exact: '“It leaks,”',
    prefix: 'Asked by Quill, she wrote: ',
    suffix: ' said Mara Quill.',
    start: 9,
    end: 20,
  };

  it('holds no name that must not be written down in what stands around it', () => {
    assert.deepEqual(discreetAnchor(anchor, agreements), {
      ...anchor,
      prefix: ', she wrote: ',
      suffix: ' said ',
    });
  });

  it('is none where its words hold such a name', () => {
    assert.equal(discreetAnchor({ ...anchor, exact: '“Ask Quill,”' }, agreements), undefined);
  });
});

describe('The file of ground rules', () => {
  it('has an agreement a line, the last about each person', () => {
    const first = withAgreement(groundRuleFiles.empty, agreed('Mara Quill', 'record'));
    const text = groundRuleFiles.print(withAgreement(first, agreed('Mara Quill', 'off', ['Quill Street'])));
    assert.equal(text.trimEnd().split('\n').length, 3);
    const result = groundRuleFiles.parse(text);
    assert.ok('value' in result);
    assert.deepEqual(agreementsOf(result.value), [agreed('Mara Quill', 'off', ['Quill Street'])]);
  });

  it('keeps to the strictest rule where it does not know one', () => {
    const result = groundRuleFiles.parse(
      '{"version":1,"rules":[\n{"name":"Mara Quill","rule":"embargo"}\n]}\n',
    );
    assert.ok('value' in result);
    assert.equal(agreementsOf(result.value)[0]?.rule, 'off');
  });

  it('takes the later of two agreements about one person', () => {
    const [earlier, later] = (['record', 'off'] as const).map((rule, index) =>
      withAgreement(groundRuleFiles.empty, {
        ...agreed('Mara Quill', rule),
        created: `2030-01-0${index + 1}`,
      }),
    );
    assert.ok(earlier && later);
    for (const merged of [groundRuleFiles.merge(earlier, later), groundRuleFiles.merge(later, earlier)])
      assert.equal(agreementsOf(merged)[0]?.rule, 'off');
  });

  for (const [before, after] of [
    ['', '*.ground-rules.json\n'],
    ['node_modules', 'node_modules\n*.ground-rules.json\n'],
    ['a\r\n', 'a\r\n*.ground-rules.json\r\n'],
    ['*.ground-rules.json\na\n', '*.ground-rules.json\na\n'],
  ] as const)
    it(`is left out of version control (${JSON.stringify(before)})`, () => {
      assert.equal(withIgnoredRules(before), after);
    });
});
