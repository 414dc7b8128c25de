import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Analysis } from '../engine';
import {
  agreementsOf,
  findLeaks,
  groundRuleFiles,
  groundRulesName,
  withAgreement,
  withIgnoredRules,
  withoutLeaks,
} from '../record';
import type { Agreement, GroundRules } from '../record';
import type { SharedTurns } from './shared-turns';
import { Sidecars } from './sidecars';
import { ifThere } from './workspace-files';

/**
 * On what terms people spoke, for each draft: names that must not be in it, nor in what is copied from it or kept beside
 * it. In a file that is kept out of version control.
 */
export class Agreements implements vscode.Disposable {
  readonly sidecars: Sidecars<GroundRules>;
  /** There are other agreements about the document. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;

  constructor(state: vscode.Memento, turns: SharedTurns) {
    this.sidecars = new Sidecars({
      kind: groundRuleFiles,
      nameOf: groundRulesName,
      ending: '.ground-rules.json',
      state,
      turns,
      beforeWriting: keepOutOfGit,
    });
    this.onDidChange = this.sidecars.onDidChange;
  }

  on(document: vscode.TextDocument): Agreement[] {
    return agreementsOf(this.sidecars.of(document));
  }

  async agree(document: vscode.TextDocument, agreement: Agreement): Promise<void> {
    const known = this.sidecars.of(document).agreements.get(agreement.name);
    const base = { fields: {}, agreements: new Map(known ? [[agreement.name, known]] : []) };
    await this.sidecars.add(document, withAgreement(base, agreement));
  }

  /** Whether the name may be written into a file that others get to see. */
  mayName(document: vscode.TextDocument, name: string): boolean {
    return findLeaks(name, this.on(document)).length === 0;
  }

  /**
   * The analysis as it may leave the editor, once the agreements have been read. Nothing of it where they cannot be: then
   * nobody can say which names must not.
   */
  async exportable({
    document,
    text,
    analysis,
  }: AnalysedDraft): Promise<{ analysis: Analysis; leftOut: number }> {
    const rules = await this.sidecars.read(document);
    if (!this.sidecars.isWhole(document))
      return {
        analysis: { ...analysis, statements: [], speakers: [], quotations: [] },
        leftOut: analysis.statements.length,
      };
    return withoutLeaks(text, analysis, agreementsOf(rules));
  }

  dispose(): void {
    this.sidecars.dispose();
  }
}

/** Adds a line to the `.gitignore` of the draft's folder, before there is anything to keep out. */
async function keepOutOfGit(folder: vscode.Uri): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, '.gitignore');
  const bytes = await ifThere(vscode.workspace.fs.readFile(uri));
  const before = bytes ? new TextDecoder().decode(bytes) : '';
  const after = withIgnoredRules(before);
  if (after !== before) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
}
