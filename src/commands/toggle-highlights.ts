import type { HighlightsSwitch } from '../editor/highlights-switch';
import type { Command } from './command';

export class ToggleHighlights implements Command {
  readonly id = 'onTheRecord.toggleHighlights';

  constructor(readonly highlights: HighlightsSwitch) {}

  run(): Promise<void> {
    return this.highlights.show(!this.highlights.isShown);
  }
}

/** The two faces of the toggle in the view's title, where the icon says what is now. */
export class SetHighlights implements Command {
  readonly id: string;

  constructor(
    readonly highlights: HighlightsSwitch,
    readonly shown: boolean,
  ) {
    this.id = shown ? 'onTheRecord.showHighlights' : 'onTheRecord.hideHighlights';
  }

  run(): Promise<void> {
    return this.highlights.show(this.shown);
  }
}
