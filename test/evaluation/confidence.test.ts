import { strict as assert } from 'node:assert';
import { calibrationError } from './confidence';

describe('the expected calibration error', () => {
  it('is nothing where as many are right as was said', () => {
    assert.equal(calibrationError([{ named: 10, right: 9, confidence: 0.9 }]), 0);
  });

  it('weighs each gap by how many statements it is of', () => {
    const bins = [
      { named: 30, right: 30, confidence: 0.9 },
      { named: 10, right: 5, confidence: 0.7 },
    ];
    assert.equal(calibrationError(bins).toFixed(3), '0.125');
  });

  it('is nothing where nothing was said', () => {
    assert.equal(calibrationError([{ named: 0, right: 0, confidence: 0 }]), 0);
  });
});
