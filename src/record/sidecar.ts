/**
 * What was read from the text of a sidecar.
 * - `read`: all of it. `merged`: the marks of a merge by git that stood in it are resolved, both sides are kept.
 * - `newer`: written by a later version of the extension; it must not be written.
 * - `conflict`: marks of a merge that cannot be resolved line by line; a person has to.
 * - `damaged`: no sidecar of ours, or a broken one; `value` is what could be saved of it.
 */
export type Parsed<T> =
  | { readonly status: 'read' | 'merged'; readonly value: T }
  | { readonly status: 'newer'; readonly version: number }
  | { readonly status: 'conflict'; readonly line: number }
  | { readonly status: 'damaged'; readonly line: number; readonly value: T };

/** A kind of file beside the draft: how it is read, printed and put together from two copies. */
export interface SidecarKind<T> {
  readonly empty: T;
  parse(text: string): Parsed<T>;
  /** The same for the same content, whatever the order it came in. */
  print(value: T): string;
  /** Holds everything that either holds; the same whichever comes first. */
  merge(a: T, b: T): T;
}
