import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftStatus } from '../drafts/draft-documents';
import { describedBeyondName } from '../wording/speakers';
import { draftNow } from './draft-now';
import { introduction } from './people-at';

/** Go to Symbol in Workspace: the people named in open drafts, each where a draft introduces them. */
export class PeopleInOpenDrafts implements vscode.WorkspaceSymbolProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async provideWorkspaceSymbols(
    query: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.SymbolInformation[]> {
    const found: vscode.SymbolInformation[] = [];
    for (const document of vscode.workspace.textDocuments) {
      if (draftStatus(document) !== 'draft') continue;
      const draft = await draftNow(this.analyses, document, token);
      if (token.isCancellationRequested) return [];
      if (!draft) continue;
      for (const speaker of draft.analysis.speakers) {
        const introduced = introduction(speaker);
        if (speaker.kind !== 'person' || introduced?.form !== 'name' || !answers(speaker.name, query))
          continue;
        found.push(
          new vscode.SymbolInformation(
            speaker.name,
            vscode.SymbolKind.Class,
            describedBeyondName(speaker) ?? '',
            new vscode.Location(document.uri, draft.range(introduced)),
          ),
        );
      }
    }
    return found;
  }
}

/** Whether the letters typed stand in the name in this order; VS Code sorts by how well they do. */
function answers(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/gu, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
