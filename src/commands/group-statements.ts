import type { Grouping, ViewOptions } from '../sidebar/view-options';
import type { Command } from './command';

/** Arranges the list by speaker, or as the story goes. */
export class GroupStatements implements Command {
  readonly id: string;

  constructor(
    readonly options: ViewOptions,
    readonly grouping: Grouping,
  ) {
    this.id = grouping === 'speaker' ? 'onTheRecord.groupBySpeaker' : 'onTheRecord.storyOrder';
  }

  run(): Promise<void> {
    return this.options.group(this.grouping);
  }
}
