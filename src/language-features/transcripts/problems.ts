import * as vscode from 'vscode';
import type { Tapes } from '../../tapes/tapes';
import { transcriptProblem } from '../../wording/transcript-problems';

/** Milliseconds of rest before the problems of a transcript that is being typed are looked for again. */
const rest = 300;

/** What could not be read in the transcripts that are open, each at its line. */
export class TranscriptProblems implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('onTheRecord.transcripts');
  readonly #subscription: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly tapes: Tapes) {
    this.#subscription = tapes.onDidChange(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#show();
      }, rest);
    });
    this.#show();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#subscription, this.#diagnostics).dispose();
  }

  #show(): void {
    this.#diagnostics.clear();
    for (const document of vscode.workspace.textDocuments) {
      if (document.isClosed || !this.tapes.isOpenTape(document)) continue;
      const { transcript } = this.tapes.ofDocument(document);
      this.#diagnostics.set(
        document.uri,
        transcript.problems.map((problem) => {
          const line = Math.min(problem.line, document.lineCount) - 1;
          const diagnostic = new vscode.Diagnostic(
            document.lineAt(line).range,
            transcriptProblem(problem),
            vscode.DiagnosticSeverity.Warning,
          );
          diagnostic.source = 'On the Record';
          diagnostic.code = problem.code;
          return diagnostic;
        }),
      );
    }
  }
}
