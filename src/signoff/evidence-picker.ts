import * as vscode from 'vscode';
import type { CheckedQuotes } from '../checks/checked-quotes';
import type { Passage } from '../checking';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Statement } from '../engine';
import type { Evidence, Mark } from '../record';
import type { Tape } from '../tapes/tape';
import { checkName } from '../wording/checks';
import { evidenceName } from '../wording/sign-offs';

interface EvidenceItem extends vscode.QuickPickItem {
  readonly evidence?: Evidence | null;
}

/** A place on a tape that may be what a statement was checked against. */
export interface FoundEvidence {
  readonly evidence: Evidence;
  /** What stands there, in a few words. */
  readonly finding: string;
}

/** Where the transcripts have a statement's quotations, or what is nearest to it where it is in the writer's words. */
export function foundEvidence(
  checked: CheckedQuotes | undefined,
  { document }: AnalysedDraft,
  statement: Statement,
): FoundEvidence[] {
  if (!checked) return [];
  const at = (passage: Passage, finding: string): FoundEvidence[] => {
    const tape = checked.tapeOf(passage);
    if (!tape) return [];
    const { from, to } = passage;
    const file = pathFrom(document.uri, tape.uri);
    const time = from === null ? {} : { start: from, ...(to === null ? {} : { end: to }) };
    return [{ evidence: { file, ...time }, finding }];
  };
  if (statement.kind === 'indirect')
    return checked
      .passages(statement.id)
      .flatMap((passage) => at(passage, vscode.l10n.t('near to it: “{0}”', passage.text)));
  return checked
    .of(statement)
    .flatMap((check) => check.passages.flatMap((passage) => at(passage, checkName(check))));
}

/**
 * Asks what a statement was checked against: where the checks found it, what was given before in this draft, the last first, a transcript, something that is in no file, or nothing. Undefined where the user does not say.
 */
export async function pickEvidence(
  { document }: AnalysedDraft,
  found: readonly FoundEvidence[],
  marks: readonly Mark[],
  tapes: readonly Tape[],
): Promise<Evidence | null | undefined> {
  const known = new Map<string, EvidenceItem>();
  for (const { evidence, finding } of found) {
    const label = evidenceName(evidence);
    if (!known.has(label)) known.set(label, { label, description: finding, evidence });
  }
  const offer = (evidence: Evidence, description: string) => {
    const whole: Evidence = 'file' in evidence ? { file: evidence.file } : evidence;
    const label = evidenceName(whole);
    if (!known.has(label)) known.set(label, { label, description, evidence: whole });
  };
  for (const mark of [...marks].reverse())
    if (mark.purpose === 'sign-off' && mark.evidence) offer(mark.evidence, vscode.l10n.t('given before'));
  for (const { uri } of tapes)
    offer({ file: pathFrom(document.uri, uri) }, vscode.l10n.t('a transcript here'));
  const elsewhere: EvidenceItem = { label: vscode.l10n.t('$(notebook) Notes, a Letter, a Call Back…') };
  const nothing: EvidenceItem = {
    label: vscode.l10n.t('$(unverified) No Source on File'),
    description: vscode.l10n.t('stays visible, is no pass'),
    evidence: null,
  };
  const picked = await vscode.window.showQuickPick([...known.values(), elsewhere, nothing], {
    title: vscode.l10n.t('Confirm Statement'),
    placeHolder: vscode.l10n.t('Checked against what?'),
  });
  if (picked !== elsewhere) return picked?.evidence;
  const description = await vscode.window.showInputBox({
    title: vscode.l10n.t('Confirm Statement'),
    prompt: vscode.l10n.t(
      'What it was checked against, so that somebody else can find it: “notebook 3, p. 12”.',
    ),
  });
  return description === undefined || description.trim() === ''
    ? undefined
    : { description: description.trim() };
}

/** From the folder of the draft, as in a link; the whole path where they share none. */
function pathFrom(draft: vscode.Uri, { path }: vscode.Uri): string {
  const from = draft.path.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  if (shared < 2) return path;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
