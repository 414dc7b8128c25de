import type { Grouping, ViewOptions } from '../sidebar/view-options';
import type { Command } from './command';

const commandIds: Record<Grouping, string> = {
  speaker: 'onTheRecord.groupBySpeaker',
  story: 'onTheRecord.storyOrder',
  checklist: 'onTheRecord.checklistOrder',
};

/** Arranges the list by speaker, as the story goes, or by what is left to check. */
export class GroupStatements implements Command {
  readonly id: string;

  constructor(
    readonly options: ViewOptions,
    readonly grouping: Grouping,
  ) {
    this.id = commandIds[grouping];
  }

  run(): Promise<void> {
    return this.options.group(this.grouping);
  }
}
