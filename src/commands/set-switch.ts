import type { Command } from './command';

/** Shows something, or leaves it out again; where the icon or the menu says which of the two is to come. */
export class SetSwitch implements Command {
  constructor(
    readonly id: string,
    readonly turned: { show(shown: boolean): Promise<void> },
    readonly shown: boolean,
  ) {}

  run(): Promise<void> {
    return this.turned.show(this.shown);
  }
}
