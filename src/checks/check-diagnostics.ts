import * as vscode from 'vscode';
import type { Check } from '../checking';
import type { Span } from '../engine';
import { section, settings } from '../settings';
import { isCompared } from '../wording/check-card';
import { findingSentence } from '../wording/checks';
import { differenceSentence } from '../wording/differences';
import { speakerLabel } from '../wording/speaker-label';
import { problemCode } from './check-class';
import type { CheckedQuotes } from './checked-quotes';
import type { QuoteChecks } from './quote-checks';
import { severityOf } from './severity';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
} as const;

/** Makes problems of the quotations that are not as they were said, each with the place on the tape beside it. */
export class CheckDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('onTheRecord.checks');
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(readonly checks: QuoteChecks) {
    this.#subscriptions = [
      this.#collection,
      checks.onDidChange((document) => {
        this.#show(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(`${section}.checkProblems`)) return;
        for (const document of vscode.workspace.textDocuments)
          if (checks.isLive(document)) this.#show(document);
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #show(document: vscode.TextDocument): void {
    const checked = settings.checkProblems(document) ? this.checks.latest(document) : undefined;
    if (!checked) this.#collection.delete(document.uri);
    else if (checked.isCurrent)
      this.#collection.set(
        document.uri,
        checked.checks.flatMap((check) => diagnosticOf(checked, check) ?? []),
      );
  }
}

function diagnosticOf(checked: CheckedQuotes, check: Check): vscode.Diagnostic | undefined {
  const severity = severityOf(check, checked.isOnTape(check));
  const place = placeOf(check);
  if (severity === null || !place) return undefined;
  const message = [findingSentence(check), isCompared(check) ? differenceSentence(check.edits) : '']
    .filter((part) => part !== '')
    .join('. ');
  const diagnostic = new vscode.Diagnostic(checked.draft.range(place), message, severities[severity]);
  diagnostic.source = 'On the Record';
  diagnostic.code = problemCode(check);
  diagnostic.relatedInformation = check.passages.flatMap((passage) => {
    const location = checked.locationOf(passage);
    const words = `${speakerLabel(passage.tapeSpeaker)}: “${passage.text}”`;
    return location ? [new vscode.DiagnosticRelatedInformation(location, words)] : [];
  });
  return diagnostic;
}

/** The words that are not the tape's, where that is what is wrong and they stand together; otherwise the quotation. */
function placeOf({ label, flags, edits, content }: Check): Span | undefined {
  const [whole] = content;
  if (label !== 'altered' || flags.includes('wrong-speaker')) return whole;
  const spans = edits.flatMap(({ kind, quoteSpan }) => (kind === 'words' && quoteSpan ? [quoteSpan] : []));
  const [first] = spans;
  const last = spans.at(-1);
  const part = first && last && content.find(({ start, end }) => start <= first.start && last.end <= end);
  return part ? { start: first.start, end: last.end } : whole;
}
