import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftNow } from './draft-now';
import { introduction, personAt } from './people-at';

/** With the cursor on a mention, all mentions of the same person; where the person is introduced stands out. */
export class MentionHighlights implements vscode.DocumentHighlightProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const draft = await draftNow(this.analyses, document, token);
    const speaker = draft && personAt(draft.analysis, document.offsetAt(position))?.speaker;
    if (!speaker) return undefined;
    const introduced = introduction(speaker);
    return speaker.mentions.map(
      (mention) =>
        new vscode.DocumentHighlight(
          draft.range(mention),
          mention === introduced ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read,
        ),
    );
  }
}
