/** Milliseconds of work after which everything else in the extension host gets its turn. */
const slice = 10;

/**
 * What a task gives at its end, without holding up the extension host: it is left alone for a moment wherever it stops after
 * a slice of work. Undefined where it is given up.
 *
 * @param onStep Told of every stop.
 */
export async function inSteps<S, R>(
  task: Generator<S, R, unknown>,
  isGivenUp: () => boolean,
  onStep: (step: S) => void = () => undefined,
): Promise<R | undefined> {
  let began = Date.now();
  for (;;) {
    const step = task.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    if (Date.now() - began < slice) continue;
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (isGivenUp()) return undefined;
    began = Date.now();
  }
}
