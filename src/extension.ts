import * as vscode from 'vscode';
import { commandsOf } from './commands';
import { registerCommands } from './commands/command';
import { CurrentDraft } from './drafts/current-draft';
import { DraftAnalyses } from './drafts/draft-analyses';
import { draftSelector } from './drafts/draft-documents';
import { AtStatementKey } from './editor/at-statement-key';
import { EditorDecorations } from './editor/decoration-sink';
import { Highlights } from './editor/highlights';
import { HighlightsSwitch } from './editor/highlights-switch';
import { StatementHover } from './editor/hover';
import { LanguageStatus } from './editor/language-status';
import { registerLanguageFeatures } from './language-features';
import { StatementsView } from './sidebar/statements-view';
import { ViewOptions } from './sidebar/view-options';

/** What {@link activate} returns: the parts, for tests to watch. Not an interface for other extensions. */
export interface OnTheRecord {
  readonly analyses: DraftAnalyses;
  readonly current: CurrentDraft;
  readonly decorations: EditorDecorations;
  readonly highlights: HighlightsSwitch;
  readonly options: ViewOptions;
  readonly statements: StatementsView;
  readonly status: LanguageStatus;
}

/** Called by VS Code when the first draft is opened. Puts the parts together; analyses nothing. */
export function activate(context: vscode.ExtensionContext): OnTheRecord {
  const analyses = new DraftAnalyses();
  const current = new CurrentDraft(analyses);
  const decorations = new EditorDecorations();
  const highlights = new HighlightsSwitch(context.globalState);
  const options = new ViewOptions(context.globalState);
  const statements = new StatementsView(current, options);
  const status = new LanguageStatus(current);
  context.subscriptions.push(
    analyses,
    current,
    decorations,
    highlights,
    options,
    statements,
    status,
    new Highlights(analyses, highlights, decorations),
    new AtStatementKey(current),
    vscode.languages.registerHoverProvider(draftSelector, new StatementHover(analyses)),
    registerLanguageFeatures(analyses),
    registerCommands(commandsOf({ current, highlights, options, extensionUri: context.extensionUri })),
  );
  return { analyses, current, decorations, highlights, options, statements, status };
}
