import { strict as assert } from 'node:assert';
import { expectedCalibrationError, reliabilityByBand } from './calibration';
import type { Judgement } from './calibration';

const judged = (count: number, right: number, confidence: number): Judgement[] =>
  Array.from({ length: count }, (_, index) => ({ confidence, right: index < right, quotation: true }));

describe('how far confidence can be believed', () => {
  it('is told by band: how many, how many right, how sure', () => {
    const [certain, likely] = reliabilityByBand([...judged(4, 3, 0.95), ...judged(2, 1, 0.9)]);
    assert.deepEqual([certain?.count, certain?.right, likely?.count, likely?.right], [4, 3, 2, 1]);
  });

  it('has an error of nothing where as many are right as was said', () => {
    assert.equal(expectedCalibrationError(judged(10, 9, 0.9)).toFixed(6), '0.000000');
  });

  it('weighs the gap of each tenth by how many are in it', () => {
    const error = expectedCalibrationError([...judged(30, 30, 0.85), ...judged(10, 5, 0.75)]);
    assert.equal(error.toFixed(3), '0.175');
  });
});
