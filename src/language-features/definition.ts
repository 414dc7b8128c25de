import type * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftNow } from './draft-now';
import { introduction, personAt } from './people-at';

/**
 * Go to Definition and Peek: from a pronoun, a surname or a description to where the person is introduced. Where several
 * may be meant, to each of them.
 */
export class IntroductionOfPerson implements vscode.DefinitionProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const draft = await draftNow(this.analyses, document, token);
    const found = draft && personAt(draft.analysis, document.offsetAt(position));
    if (!found) return undefined;
    return (found.speaker ? [found.speaker] : found.candidates).flatMap((speaker) => {
      const introduced = introduction(speaker);
      if (!introduced) return [];
      const targetRange = draft.range(introduced);
      return [{ originSelectionRange: draft.range(found.span), targetUri: document.uri, targetRange }];
    });
  }
}
