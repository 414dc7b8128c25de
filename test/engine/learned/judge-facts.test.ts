import assert from 'node:assert';
import { companyFacts } from '../../../src/engine/learned/judge/company-facts';
import { contentFacts } from '../../../src/engine/learned/judge/content-facts';
import { cueFacts } from '../../../src/engine/learned/judge/cue-facts';
import { Facts } from '../../../src/engine/learned/judge/facts';
import { factCount, marksFacts } from '../../../src/engine/learned/judge/judge-facts';
import { sourceFacts } from '../../../src/engine/learned/judge/source-facts';
import { openCases } from '../../../src/engine/learned/find-candidates';
import { learned } from '../../../src/engine/learned/models';
import { paragraphAtoms } from '../../../src/engine/learned/paragraph-atoms';
import { FeatureBuffer } from '../../../src/engine/learned/sequence-model';
import { readParagraph } from '../../../src/engine/language/reading';
import { ruleStatements } from '../../../src/engine/statements/find-statements';
import { readDraft } from '../../../src/engine/text/read-draft';

const text =
  'Odile Brandt, who runs the harbour, said the ferry would sail. It was decided, she said, on Friday.';

describe('facts for the judge', () => {
  it('are as many for every hypothesis, so that each has its place', () => {
    const draft = readDraft(text, 'plain');
    const [paragraph] = draft.paragraphs;
    assert.ok(paragraph);
    const reading = readParagraph(paragraph, draft.style);
    const atoms = paragraphAtoms(reading, ruleStatements(reading));
    const cases = openCases(learned().models, atoms, new FeatureBuffer());
    const lengths = cases.flatMap((open) =>
      open.hypotheses.map((hypothesis, index) => {
        const facts = new Facts(factCount);
        facts.length = marksFacts;
        cueFacts(open, facts);
        contentFacts(open, hypothesis, facts);
        sourceFacts(open, hypothesis, facts);
        companyFacts(open, index, facts);
        return facts.length;
      }),
    );
    assert.ok(lengths.length > 4);
    assert.deepStrictEqual(new Set(lengths), new Set([factCount]));
  });
});
