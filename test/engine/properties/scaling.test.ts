import { strict as assert } from 'node:assert';
import { read } from '../../notation/expect-reading';

/** Texts of about `size` code units that a careless pass would choke on. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'a megabyte without a line end': (size) => 'It rained in Tarn and it rained on. '.repeat(size / 36),
  'one word': (size) => 'rain'.repeat(size / 4),
  'quotation marks that only open': (size) => '“No '.repeat(size / 4),
  'quotation marks that only close': (size) => 'no.” '.repeat(size / 5),
  'straight marks alone': (size) => '"a'.repeat(size / 2),
  'apostrophes alone': (size) => "'".repeat(size),
  'apostrophes at words': (size) => "'tis th' ".repeat(size / 9),
  'marks in marks': (size) => `${'“‘'.repeat(size / 4)}no${'’”'.repeat(size / 4)}`,
  'full stops': (size) => '. '.repeat(size / 2),
  'empty lines': (size) => '\n'.repeat(size),
};

/** Processor time in milliseconds: what else the machine does is not counted. */
const cost = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
};

/**
 * How much more eight times the text costs. Each cost is the least of several tries, since a busy machine only ever
 * makes a try dearer; tries end once the growth is within `enough`. A quadratic pass grows 64 times in every try.
 * Below a few milliseconds the clock says more than the text, so a small text's cost counts as four at least.
 */
function growth(make: (size: number) => string, enough: number): number {
  const [small, large] = [make(8_000), make(64_000)];
  let once = cost(() => read(small));
  let eightfold = Infinity;
  for (let tries = 0; tries < 10 && eightfold > enough * Math.max(once, 4); tries += 1) {
    once = Math.min(
      once,
      cost(() => read(small)),
    );
    eightfold = Math.min(
      eightfold,
      cost(() => read(large)),
    );
  }
  return eightfold / Math.max(once, 4);
}

describe('time', function () {
  this.timeout(60_000);
  for (const [name, make] of Object.entries(hostile)) {
    it(`grows no worse than the text: ${name}`, () => {
      // Between what a busy machine makes of 8 and the 23 of a pass that grows with the power of one and a half.
      const times = growth(make, 20);
      assert.ok(times <= 20, `${times.toFixed(1)} times the time for 8 times the text`);
    });
  }

  it('is short for a hundred thousand quotation marks and for a megabyte that is one word', () => {
    assert.ok(cost(() => read('“No,” '.repeat(50_000))) < 5000);
    assert.ok(cost(() => read('x'.repeat(1_000_000))) < 1000);
  });
});
