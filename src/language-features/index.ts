import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftSelector } from '../drafts/draft-documents';
import type { Tapes } from '../tapes/tapes';
import { IntroductionOfPerson } from './definition';
import { MentionHighlights } from './document-highlights';
import { registerOutline } from './document-symbols';
import { DropStatement } from './drop-statement';
import { QuotationFolding } from './folding';
import { SpeakerInlayHints } from './inlay-hints';
import { ReferencesToPerson } from './references';
import { RenamePerson } from './rename';
import { StatementSelection } from './selection-ranges';
import { registerTranscriptFeatures } from './transcripts';
import { PeopleInOpenDrafts } from './workspace-symbols';

/** What VS Code's own commands find in a draft, people and quotations instead of symbols, and in a transcript. */
export function registerLanguageFeatures(analyses: DraftAnalyses, tapes: Tapes): vscode.Disposable {
  const { languages } = vscode;
  const hints = new SpeakerInlayHints(analyses);
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(draftSelector, new IntroductionOfPerson(analyses)),
    languages.registerReferenceProvider(draftSelector, new ReferencesToPerson(analyses)),
    languages.registerDocumentHighlightProvider(draftSelector, new MentionHighlights(analyses)),
    languages.registerRenameProvider(draftSelector, new RenamePerson(analyses)),
    languages.registerDocumentDropEditProvider(draftSelector, new DropStatement()),
    hints,
    languages.registerInlayHintsProvider(draftSelector, hints),
    registerOutline(analyses),
    languages.registerWorkspaceSymbolProvider(new PeopleInOpenDrafts(analyses)),
    languages.registerFoldingRangeProvider(draftSelector, new QuotationFolding(analyses)),
    languages.registerSelectionRangeProvider(draftSelector, new StatementSelection(analyses)),
    registerTranscriptFeatures(tapes),
  );
}
