/**
 * Work that can be left and gone on with: it yields whenever a little of it is done (a paragraph, a pass over the
 * draft), and returns its result. To stop, do not go on.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work to its end. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
