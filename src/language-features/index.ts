import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftSelector } from '../drafts/draft-documents';
import { IntroductionOfPerson } from './definition';
import { MentionHighlights } from './document-highlights';
import { ReferencesToPerson } from './references';
import { RenamePerson } from './rename';

/** What VS Code's own commands find in a draft: people and quotations instead of symbols. */
export function registerLanguageFeatures(analyses: DraftAnalyses): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(draftSelector, new IntroductionOfPerson(analyses)),
    languages.registerReferenceProvider(draftSelector, new ReferencesToPerson(analyses)),
    languages.registerDocumentHighlightProvider(draftSelector, new MentionHighlights(analyses)),
    languages.registerRenameProvider(draftSelector, new RenamePerson(analyses)),
  );
}
