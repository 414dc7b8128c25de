import type { StanceSwitch } from '../drafts/stance-switch';
import type { Command } from './command';

/** Lists and marks beliefs, wishes and plans, or leaves them out again. */
export class ShowStance implements Command {
  readonly id: string;

  constructor(
    readonly stance: StanceSwitch,
    readonly shown: boolean,
  ) {
    this.id = shown ? 'onTheRecord.showStance' : 'onTheRecord.hideStance';
  }

  run(): Promise<void> {
    return this.stance.show(this.shown);
  }
}
