/** Milliseconds of work after which everything else in the extension host gets its turn. */
const slice = 10;

/**
 * What work in steps gives at its end, without holding up the extension host: after a slice of it everything else gets its turn.
 * Undefined where it is given up.
 *
 * @param onStep Told of every step.
 */
export async function inSlices<S, R>(
  steps: Generator<S, R, unknown>,
  isGivenUp: () => boolean,
  onStep: (step: S) => void = () => undefined,
): Promise<R | undefined> {
  let began = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    if (Date.now() - began < slice) continue;
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (isGivenUp()) return undefined;
    began = Date.now();
  }
}

/** What comes of each item, in order, an item a step. */
export function* eachOf<T, R>(items: readonly T[], make: (item: T) => R): Generator<undefined, R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(make(item));
    yield;
  }
  return results;
}
