import type * as vscode from 'vscode';
import type { Steps } from '../engine';

/** Milliseconds of work after which everything else in the extension host gets its turn. */
const slice = 10;

/** What comes of each item, in order, without holding up the extension host. Ends early where the request is cancelled. */
export async function inSlices<T, R>(
  items: readonly T[],
  each: (item: T) => R,
  token: vscode.CancellationToken,
): Promise<R[]> {
  const results: R[] = [];
  let began = Date.now();
  for (const item of items) {
    if (Date.now() - began > slice) {
      await new Promise<void>((resolve) => setTimeout(resolve));
      if (token.isCancellationRequested) break;
      began = Date.now();
    }
    results.push(each(item));
  }
  return results;
}

/** What work in steps gives, without holding up the extension host. Undefined where the request is cancelled. */
export async function stepsInSlices<R>(
  steps: Steps<R>,
  token: vscode.CancellationToken,
): Promise<R | undefined> {
  let began = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - began <= slice) continue;
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (token.isCancellationRequested) return undefined;
    began = Date.now();
  }
}
