import type { Steps } from '../engine';

/** Milliseconds of work after which everything else in the extension host gets its turn. */
const slice = 8;
/** Milliseconds after which a reading is said to be under way. */
const noticeable = 500;

/** The reading of a draft while it is under way: a slice of work, a turn for everything else, and so on to the end. */
export class Reading<Result> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #noticing: ReturnType<typeof setTimeout> | undefined;
  #worked = 0;
  #isNoticed = false;

  /**
   * @param onEnd Gets what comes of it; not called where it is stopped before.
   * @param onNoticed It takes so long that a person would wonder.
   */
  constructor(
    readonly steps: Steps<Result>,
    readonly onEnd: (result: Result) => void,
    readonly onNoticed: () => void,
  ) {}

  /** Milliseconds of work so far. */
  get worked(): number {
    return this.#worked;
  }

  /** It has been under way for more than half a second. */
  get isNoticed(): boolean {
    return this.#isNoticed;
  }

  /** Does the first slice. What is little work is done after it. */
  start(): void {
    this.#noticing = setTimeout(() => {
      this.#isNoticed = true;
      this.onNoticed();
    }, noticeable);
    this.#goOn();
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#noticing);
  }

  #goOn(): void {
    const began = performance.now();
    for (;;) {
      const step = this.steps.next();
      const now = performance.now();
      if (!step.done && now - began < slice) continue;
      this.#worked += now - began;
      if (step.done) {
        this.stop();
        this.onEnd(step.value);
      } else {
        this.#timer = setTimeout(() => {
          this.#goOn();
        });
      }
      return;
    }
  }
}
