import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { CurrentDraft } from '../drafts/current-draft';
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
import { leakSentence } from '../wording/ground-rules';
import type { SharedTurns } from './shared-turns';
import { Sidecars } from './sidecars';
import { ifThere } from './workspace-files';

/**
 * Keeps names out of the draft that were given on background or off the record: each is an error where it stands, and
 * nothing that names them is copied. The agreements are in a file that is kept out of version control.
 */
export class GroundRulesGuard implements vscode.Disposable {
  readonly sidecars: Sidecars<GroundRules>;
  readonly diagnostics = vscode.languages.createDiagnosticCollection('onTheRecord.groundRules');
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(
    readonly current: CurrentDraft,
    state: vscode.Memento,
    turns: SharedTurns,
  ) {
    this.sidecars = new Sidecars({
      kind: groundRuleFiles,
      nameOf: groundRulesName,
      ending: '.ground-rules.json',
      state,
      turns,
      beforeWriting: keepOutOfGit,
    });
    this.#subscriptions = [
      this.sidecars,
      this.diagnostics,
      current.analyses.onDidChange((document) => {
        this.#check(document);
      }),
      this.sidecars.onDidChange((document) => {
        this.#check(document);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.diagnostics.delete(uri);
      }),
    ];
  }

  agreements(document: vscode.TextDocument): Agreement[] {
    return agreementsOf(this.sidecars.of(document));
  }

  async agree(document: vscode.TextDocument, agreement: Agreement): Promise<void> {
    const known = this.sidecars.of(document).agreements.get(agreement.name);
    const base = { fields: {}, agreements: new Map(known ? [[agreement.name, known]] : []) };
    await this.sidecars.add(document, withAgreement(base, agreement));
  }

  /** The analysis as it may leave the editor, once the agreements have been read. */
  async exportable({
    document,
    text,
    analysis,
  }: AnalysedDraft): Promise<{ analysis: Analysis; leftOut: number }> {
    const rules = await this.sidecars.read(document);
    return withoutLeaks(text, analysis, agreementsOf(rules));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #check(document: vscode.TextDocument): void {
    const draft = this.current.analyses.current(document);
    if (!draft) {
      this.diagnostics.delete(document.uri);
      return;
    }
    const found = findLeaks(draft.text, this.agreements(document)).map((leak) => {
      const sentence = leakSentence(draft.text.slice(leak.start, leak.end), leak.agreement);
      const diagnostic = new vscode.Diagnostic(draft.range(leak), sentence, vscode.DiagnosticSeverity.Error);
      diagnostic.source = 'On the Record';
      diagnostic.code = 'record/leak';
      return diagnostic;
    });
    this.diagnostics.set(document.uri, found);
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
