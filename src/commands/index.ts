import type * as vscode from 'vscode';
import type { CurrentDraft } from '../drafts/current-draft';
import type { StanceSwitch } from '../drafts/stance-switch';
import type { Announcement } from '../editor/announcement';
import type { HighlightsSwitch } from '../editor/highlights-switch';
import type { Agreements } from '../signoff/agreements';
import type { ViewOptions } from '../sidebar/view-options';
import type { Command } from './command';
import { CopyAllStatements } from './copy-all-statements';
import { CopyStatement } from './copy-statement';
import { FilterByCheck } from './filter-by-check';
import { FilterByState } from './filter-by-state';
import { ClearFilter, FilterStatements } from './filter-statements';
import { GoToStatement } from './go-to-statement';
import { GroupStatements } from './group-statements';
import { ListSpeaker, ListStatements } from './list-statements';
import { OpenSample } from './open-sample';
import { SetSwitch } from './set-switch';
import { ShowStatement, ShowWords } from './show-words';
import { ToggleHighlights } from './toggle-highlights';
import type { VisitedStatement } from './visited-statement';

/** What the commands work on. */
export interface CommandContext {
  readonly announcement: Announcement;
  readonly current: CurrentDraft;
  readonly agreements: Agreements;
  readonly highlights: HighlightsSwitch;
  readonly options: ViewOptions;
  readonly stance: StanceSwitch;
  readonly extensionUri: vscode.Uri;
  readonly visited: VisitedStatement;
}

/** Every command of the extension. */
export function commandsOf(context: CommandContext): Command[] {
  const { announcement, current, agreements, highlights, options, stance, extensionUri, visited } = context;
  return [
    new ListStatements(current),
    new GoToStatement(current, visited, announcement, 'next'),
    new GoToStatement(current, visited, announcement, 'previous'),
    new CopyStatement(current, agreements, 'plain'),
    new CopyStatement(current, agreements, 'markdown'),
    new CopyStatement(current, agreements, 'html'),
    new CopyAllStatements(current, options, agreements),
    new ToggleHighlights(highlights),
    new SetSwitch('onTheRecord.showHighlights', highlights, true),
    new SetSwitch('onTheRecord.hideHighlights', highlights, false),
    new GroupStatements(options, 'speaker'),
    new GroupStatements(options, 'story'),
    new GroupStatements(options, 'checklist'),
    new FilterStatements(options),
    new FilterByState(options),
    new FilterByCheck(options),
    new ClearFilter(options),
    new SetSwitch('onTheRecord.showStance', stance, true),
    new SetSwitch('onTheRecord.hideStance', stance, false),
    new OpenSample(extensionUri),
    new ListSpeaker(current),
    new ShowStatement(current.analyses),
    new ShowWords(),
  ];
}
