import type * as vscode from 'vscode';
import type { CurrentDraft } from '../drafts/current-draft';
import type { HighlightsSwitch } from '../editor/highlights-switch';
import type { GroundRulesGuard } from '../signoff/ground-rules-guard';
import type { ViewOptions } from '../sidebar/view-options';
import type { Command } from './command';
import { CopyAllStatements } from './copy-all-statements';
import { CopyStatement } from './copy-statement';
import { FilterByState } from './filter-by-state';
import { ClearFilter, FilterStatements } from './filter-statements';
import { GoToStatement } from './go-to-statement';
import { GroupStatements } from './group-statements';
import { ListSpeaker, ListStatements } from './list-statements';
import { OpenSample } from './open-sample';
import { ShowStatement, ShowWords } from './show-words';
import { SetHighlights, ToggleHighlights } from './toggle-highlights';

/** What the commands work on. */
export interface CommandContext {
  readonly current: CurrentDraft;
  readonly guard: GroundRulesGuard;
  readonly highlights: HighlightsSwitch;
  readonly options: ViewOptions;
  readonly extensionUri: vscode.Uri;
}

/** Every command of the extension. */
export function commandsOf({ current, guard, highlights, options, extensionUri }: CommandContext): Command[] {
  return [
    new ListStatements(current),
    new GoToStatement(current, 'next'),
    new GoToStatement(current, 'previous'),
    new CopyStatement(current, guard),
    new CopyAllStatements(current, options, guard),
    new ToggleHighlights(highlights),
    new SetHighlights(highlights, true),
    new SetHighlights(highlights, false),
    new GroupStatements(options, 'speaker'),
    new GroupStatements(options, 'story'),
    new GroupStatements(options, 'checklist'),
    new FilterStatements(options),
    new FilterByState(options),
    new ClearFilter(options),
    new OpenSample(extensionUri),
    new ListSpeaker(current),
    new ShowStatement(current.analyses),
    new ShowWords(),
  ];
}
