import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Evidence, Mark } from '../record';
import { evidenceName } from '../wording/sign-offs';

/** Files that hold what was said. */
const tapes = '**/*.{vtt,srt,otr}';
const mostTapes = 50;

interface EvidenceItem extends vscode.QuickPickItem {
  readonly evidence?: Evidence | null;
}

/**
 * Asks what a statement was checked against: what was given before in this draft, the last first, a transcript in the
 * workspace, something that is in no file, or nothing. Undefined where the user does not say.
 */
export async function pickEvidence(
  { document }: AnalysedDraft,
  marks: readonly Mark[],
): Promise<Evidence | null | undefined> {
  const known = new Map<string, EvidenceItem>();
  const offer = (evidence: Evidence, description: string) => {
    const whole: Evidence = 'file' in evidence ? { file: evidence.file } : evidence;
    const label = evidenceName(whole);
    if (!known.has(label)) known.set(label, { label, description, evidence: whole });
  };
  for (const mark of [...marks].reverse())
    if (mark.purpose === 'sign-off' && mark.evidence) offer(mark.evidence, vscode.l10n.t('given before'));
  for (const uri of await vscode.workspace.findFiles(tapes, undefined, mostTapes))
    offer({ file: pathFrom(document.uri, uri) }, vscode.l10n.t('in this workspace'));
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
