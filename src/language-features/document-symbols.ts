import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftSelector } from '../drafts/draft-documents';
import { section, settings } from '../settings';
import { speakerLabel, statementLabel } from '../sidebar/tree-items';
import { countSentence } from '../wording/counts';
import { describedBeyondName } from '../wording/speakers';
import { draftNow } from './draft-now';
import { eachOf, inSlices } from '../in-slices';
import { outlineBySpeaker, outlineByStory } from './outline';
import type { SpeakerEntry, StatementEntry } from './outline';

/**
 * The statements for the Outline, the breadcrumbs and Go to Symbol in Editor.
 *
 * By speaker, a speaker's range is where the speaker is introduced and not all that the speaker's statements span: VS Code
 * names the symbol whose range the cursor is in, and what lies between two statements of one speaker is often another's.
 */
export class StatementSymbols implements vscode.DocumentSymbolProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const outline = settings.outline(document);
    if (outline === 'off') return undefined;
    const draft = await draftNow(this.analyses, document, token);
    if (!draft) return undefined;
    const making =
      outline === 'storyOrder'
        ? eachOf(outlineByStory(draft.analysis), (entry) => storySymbol(draft, entry))
        : eachOf(outlineBySpeaker(draft.analysis), (entry) => speakerSymbol(draft, entry));
    const symbols = await inSlices(making, () => token.isCancellationRequested);
    return draft.isCurrent ? symbols : undefined;
  }
}

/** Registers the outline, anew whenever its setting changes: VS Code asks again for nothing else. */
export function registerOutline(analyses: DraftAnalyses): vscode.Disposable {
  const register = () =>
    vscode.languages.registerDocumentSymbolProvider(draftSelector, new StatementSymbols(analyses), {
      label: vscode.l10n.t('Statements'),
    });
  let registration = register();
  const watching = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(`${section}.outline`)) return;
    registration.dispose();
    registration = register();
  });
  return new vscode.Disposable(() => {
    watching.dispose();
    registration.dispose();
  });
}

function storySymbol(draft: AnalysedDraft, entry: StatementEntry): vscode.DocumentSymbol {
  const { statement } = entry;
  const who = speakerLabel({ draft, statement });
  const name = vscode.l10n.t('{0}: {1}', who, statementLabel({ draft, statement }));
  const symbol = statementSymbol(draft, entry, name);
  symbol.children = entry.children.map((child) => storySymbol(draft, child));
  return symbol;
}

function speakerSymbol(
  draft: AnalysedDraft,
  { speaker, introduced, statements }: SpeakerEntry,
): vscode.DocumentSymbol {
  const range = draft.range(introduced);
  const detail = [countSentence(statements.length), speaker && describedBeyondName(speaker)];
  const symbol = new vscode.DocumentSymbol(
    speaker?.name ?? vscode.l10n.t('Without a speaker'),
    detail.filter(Boolean).join(' · '),
    vscode.SymbolKind.Class,
    range,
    range,
  );
  symbol.children = statements.map((entry) =>
    statementSymbol(draft, entry, statementLabel({ draft, statement: entry.statement })),
  );
  return symbol;
}

function statementSymbol(
  draft: AnalysedDraft,
  { statement, whole, words }: StatementEntry,
  name: string,
): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(
    name,
    draft.words(statement.cue),
    vscode.SymbolKind.String,
    draft.range(whole),
    draft.range(words),
  );
}
