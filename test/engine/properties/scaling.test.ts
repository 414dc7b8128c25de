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

const leastCost = (run: () => unknown): number => Math.min(...[1, 2, 3].map(() => cost(run)));

describe('time', function () {
  this.timeout(60_000);
  const { large, small } = { small: 8_000, large: 64_000 };

  for (const [name, make] of Object.entries(hostile)) {
    it(`grows no worse than the text: ${name}`, () => {
      const texts = { small: make(small), large: make(large) };
      const once = leastCost(() => read(texts.small));
      const eightfold = leastCost(() => read(texts.large));
      // Below a few milliseconds the clock says more than the text.
      assert.ok(
        eightfold <= 12 * Math.max(once, 4),
        `${once.toFixed(1)} ms, then ${eightfold.toFixed(1)} ms`,
      );
    });
  }

  it('is short for a hundred thousand quotation marks and for a megabyte that is one word', () => {
    assert.ok(cost(() => read('“No,” '.repeat(50_000))) < 5000);
    assert.ok(cost(() => read('x'.repeat(1_000_000))) < 1000);
  });
});
