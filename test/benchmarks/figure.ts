/** What was measured and the most it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'words' | 'quotations' | 'times' | 'KB' | '%';
  /** Null where it only says how large the task was, or what it was measured against. */
  readonly bound: number | null;
  /** While the bound is not reached yet: what the tests hold it to, so that it gets no worse. */
  readonly guard?: number;
}

/** Whether the figure is worse than its bound. */
export const missed = ({ value, bound }: Figure): boolean => bound !== null && !(value <= bound);

/** Whether the figure is worse than the tests let pass. */
export const fails = (figure: Figure): boolean =>
  missed({ ...figure, bound: figure.bound === null ? null : Math.max(figure.bound, figure.guard ?? 0) });

/** Processor time in user mode that this program has used, in milliseconds: other work on the machine hardly counts. */
export const timeUsed = (): number => process.cpuUsage().user / 1000;

/** {@link timeUsed} by a task. */
export function userTime(task: () => void): number {
  const before = timeUsed();
  task();
  return timeUsed() - before;
}

/** The least user time of each task, in milliseconds, over so many turns in which the tasks alternate. */
export function leastTimes(turns: number, tasks: readonly (() => void)[]): number[] {
  const least = tasks.map(() => Infinity);
  for (let turn = 0; turn < turns; turn += 1) {
    tasks.forEach((task, index) => {
      collectGarbage();
      least[index] = Math.min(least[index] ?? Infinity, userTime(task));
    });
  }
  return least;
}

/** Frees what nothing refers to any more. Needs `node --expose-gc`. */
export function collectGarbage(): void {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error('start with node --expose-gc');
  gc();
}

/** Bytes on the heap that something refers to. */
export function heapInUse(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
