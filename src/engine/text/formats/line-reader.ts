import type { Span, ZoneKind } from '../../analysis';
import type { Block } from '../layout';
import { readLines } from '../lines';
import type { Line } from '../lines';
import type { Shadow } from '../shadow';

/** A block that the lines below may still go on with. */
export interface OpenBlock extends Block {
  start: number;
  end: number;
  zone: ZoneKind;
  credit: Span | null;
}

/** What readers of formats that are made of lines have in common: where they are, the block that is open, and what they have found. */
export abstract class LineReader {
  readonly blocks: Block[] = [];
  readonly silent: { span: Span; kind: ZoneKind }[] = [];
  protected readonly lines: readonly Line[];
  protected open: OpenBlock | null = null;
  protected at = 0;

  constructor(
    protected readonly text: string,
    protected readonly shadow: Shadow,
  ) {
    this.lines = readLines(text);
  }

  /** The words of a line as they stand in the draft; empty where there is no such line. */
  protected words(at: number): string {
    const line = this.lines[at];
    return line ? this.text.slice(line.start, line.end) : '';
  }

  /** Lines from one to another, both included, hold no prose, and end what is open. */
  protected silence(from: number, to: number, kind: ZoneKind): void {
    const start = this.lines[from]?.start ?? 0;
    const end = this.lines[to]?.end ?? start;
    if (start < end) this.silent.push({ span: { start, end }, kind });
    this.open = null;
  }

  /** A block begins here and is open. */
  protected begin({ start, end }: Span, zone: ZoneKind, credit: Span | null = null): OpenBlock {
    this.open = { start, end, zone, credit };
    this.blocks.push(this.open);
    return this.open;
  }
}
