import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { statementSpans } from '../drafts/analysed-draft';
import { draftNow } from './draft-now';
import { introduction, personAt, statementsOf } from './people-at';

/** Find All References: the mentions of a person, and what the person says, in text order. */
export class ReferencesToPerson implements vscode.ReferenceProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const draft = await draftNow(this.analyses, document, token);
    const speaker = draft && personAt(draft.analysis, document.offsetAt(position))?.speaker;
    if (!speaker) return undefined;
    const introduced = introduction(speaker);
    const mentions = speaker.mentions.filter((mention) => includeDeclaration || mention !== introduced);
    const statements = statementsOf(draft.analysis, speaker).flatMap((one) =>
      statementSpans(one).slice(0, 1),
    );
    return [...mentions, ...statements]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((span) => new vscode.Location(document.uri, draft.range(span)));
  }
}
