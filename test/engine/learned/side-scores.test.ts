import assert from 'node:assert';
import { argumentFeatures, argumentWindow } from '../../../src/engine/learned/argument-features';
import type { CueRange } from '../../../src/engine/learned/cue-range';
import { learned } from '../../../src/engine/learned/models';
import { paragraphAtoms } from '../../../src/engine/learned/paragraph-atoms';
import { decode, FeatureBuffer } from '../../../src/engine/learned/sequence-model';
import { SideScores } from '../../../src/engine/learned/side-scores';
import { readParagraph } from '../../../src/engine/language/reading';
import { ruleStatements } from '../../../src/engine/statements/find-statements';
import { readDraft } from '../../../src/engine/text/read-draft';

const text =
  'The ferry will sail on Friday, harbour master Odile Brandt said, but her deputy warned that the wind might turn and “nobody plans against the wind”.';

describe('scores of tokens by side', () => {
  const draft = readDraft(text, 'plain');
  const [paragraph] = draft.paragraphs;
  assert.ok(paragraph);
  const reading = readParagraph(paragraph, draft.style);
  const atoms = paragraphAtoms(reading, ruleStatements(reading));
  const model = learned().models.arguments;
  const cueAt = (word: string): CueRange => {
    const from = reading.tokens.findIndex((token) => token.text === word);
    return { from, to: from + 1 };
  };
  const cues = [cueAt('said'), cueAt('warned')];
  const sides = new SideScores(model, atoms);

  for (const cue of cues) {
    it(`are what all features together score, for “${reading.tokens[cue.from]?.text}”`, () => {
      const buffer = new FeatureBuffer();
      argumentFeatures(atoms, cue, cues, buffer);
      const whole = decode(model, buffer, [0, 1, 1]);
      argumentFeatures(atoms, cue, cues, buffer, false);
      const { from, to } = argumentWindow(atoms, cue, cues.length);
      const base = { state: new Int32Array((to - from) * 3), edge: new Int32Array((to - from) * 9) };
      sides.copy(1, from, cue.from, base, 0);
      sides.copy(2, cue.to, to, base, cue.to - from);
      const parts = decode(model, buffer, [0, 1, 1], null, 1, base);
      assert.deepStrictEqual(parts.labels, whole.labels);
      whole.marginals.forEach((p, i) => {
        assert.ok(Math.abs(p - (parts.marginals[i] ?? 0)) < 1e-9);
      });
    });
  }
});
