import * as vscode from 'vscode';
import { CheckDiagnostics } from './checks/check-diagnostics';
import { CheckIcons } from './checks/check-icons';
import { CheckMarks } from './checks/check-marks';
import { CheckQuotes, StopCheckingQuotes } from './checks/check-quotes';
import { CheckingKey } from './checks/checking-key';
import { QuoteChecks } from './checks/quote-checks';
import { commandsOf } from './commands';
import { registerCommands } from './commands/command';
import { VisitedStatement } from './commands/visited-statement';
import { CurrentDraft } from './drafts/current-draft';
import { DraftAnalyses } from './drafts/draft-analyses';
import { draftSelector } from './drafts/draft-documents';
import { StanceSwitch } from './drafts/stance-switch';
import { Announcement } from './editor/announcement';
import { AtStatementKey } from './editor/at-statement-key';
import { EditorDecorations } from './editor/decoration-sink';
import { Highlights } from './editor/highlights';
import { HighlightsSwitch } from './editor/highlights-switch';
import { StatementHover } from './editor/hover';
import { LanguageStatus } from './editor/language-status';
import { CheckFixes } from './fixes/check-fixes';
import { registerLanguageFeatures } from './language-features';
import { listeningCommands } from './listening';
import { PassageHighlights } from './listening/passage-highlights';
import { Player } from './listening/player';
import { signOffCommands } from './signoff';
import { Agreements } from './signoff/agreements';
import { Checker } from './signoff/checker';
import { CorrectionActions } from './signoff/correction-actions';
import { DraftRecords } from './signoff/draft-records';
import { LeakDiagnostics } from './signoff/leak-diagnostics';
import { SharedTurns } from './signoff/shared-turns';
import { StatementsView } from './sidebar/statements-view';
import { ViewOptions } from './sidebar/view-options';
import { tapeCommands } from './tapes/commands';
import { Tapes } from './tapes/tapes';
import { TranscriptLanguage } from './tapes/transcript-language';

/** What {@link activate} returns: the parts, for tests to watch. Not an interface for other extensions. */
export interface OnTheRecord {
  readonly analyses: DraftAnalyses;
  readonly announcement: Announcement;
  readonly checker: Checker;
  readonly checks: QuoteChecks;
  readonly checkMarks: CheckMarks;
  readonly current: CurrentDraft;
  readonly decorations: EditorDecorations;
  readonly agreements: Agreements;
  readonly highlights: HighlightsSwitch;
  readonly options: ViewOptions;
  readonly passages: PassageHighlights;
  readonly player: Player;
  readonly records: DraftRecords;
  readonly statements: StatementsView;
  readonly status: LanguageStatus;
  readonly tapes: Tapes;
}

/** Called by VS Code when the first draft is opened. Puts the parts together; analyses nothing. */
export function activate(context: vscode.ExtensionContext): OnTheRecord {
  const turns = new SharedTurns(context.globalStorageUri);
  const checker = new Checker(context.globalState);
  const agreements = new Agreements(context.workspaceState, turns);
  const records = new DraftRecords(context.workspaceState, turns, checker, agreements);
  const stance = new StanceSwitch(context.globalState);
  const analyses = new DraftAnalyses(stance, records);
  const announcement = new Announcement();
  const current = new CurrentDraft(analyses);
  const decorations = new EditorDecorations();
  const highlights = new HighlightsSwitch(context.globalState);
  const options = new ViewOptions(context.globalState);
  const tapes = new Tapes(context.workspaceState);
  const checks = new QuoteChecks(analyses, tapes);
  const checkIcons = new CheckIcons(context.extensionUri);
  const checkMarks = new CheckMarks(checks, checkIcons);
  const statements = new StatementsView(current, options, records, agreements, checks, checkIcons);
  const selection = () => statements.view.selection;
  const status = new LanguageStatus(current);
  const passages = new PassageHighlights();
  const player = new Player(context.extensionUri);
  const visited = new VisitedStatement();
  context.subscriptions.push(
    records,
    agreements,
    new LeakDiagnostics(analyses, agreements),
    analyses,
    announcement,
    checks,
    checkMarks,
    new CheckDiagnostics(checks),
    new CheckingKey(current, checks),
    current,
    decorations,
    highlights,
    options,
    passages,
    player,
    stance,
    statements,
    status,
    tapes,
    new TranscriptLanguage(tapes),
    visited,
    new Highlights(analyses, highlights, decorations),
    new AtStatementKey(current),
    vscode.languages.registerHoverProvider(draftSelector, new StatementHover(analyses, records, checks)),
    registerLanguageFeatures(analyses, tapes),
    vscode.languages.registerCodeActionsProvider(
      draftSelector,
      new CorrectionActions(analyses),
      CorrectionActions.metadata,
    ),
    vscode.languages.registerCodeActionsProvider(
      draftSelector,
      new CheckFixes(checks, agreements),
      CheckFixes.metadata,
    ),
    registerCommands(
      commandsOf({
        announcement,
        current,
        agreements,
        highlights,
        options,
        stance,
        extensionUri: context.extensionUri,
        visited,
      }),
    ),
    registerCommands(tapeCommands(tapes, current)),
    registerCommands(listeningCommands({ current, checks, highlights: passages, player })),
    registerCommands([
      new CheckQuotes(current, checks, announcement),
      new StopCheckingQuotes(current, checks),
    ]),
    registerCommands(signOffCommands({ current, records, checker, agreements, checks, tapes, selection })),
  );
  return {
    analyses,
    announcement,
    checker,
    checks,
    checkMarks,
    current,
    decorations,
    agreements,
    highlights,
    options,
    passages,
    player,
    records,
    statements,
    status,
    tapes,
  };
}
