import type { HighlightsSwitch } from '../editor/highlights-switch';
import type { Command } from './command';

export class ToggleHighlights implements Command {
  readonly id = 'onTheRecord.toggleHighlights';

  constructor(readonly highlights: HighlightsSwitch) {}

  run(): Promise<void> {
    return this.highlights.show(!this.highlights.isShown);
  }
}
