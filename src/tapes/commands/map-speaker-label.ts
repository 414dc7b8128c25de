import * as vscode from 'vscode';
import type { Command } from '../../commands/command';
import { pickName } from '../../commands/name-picker';
import type { CurrentDraft } from '../../drafts/current-draft';
import { outlineOf } from '../../transcripts';
import type { TranscriptSettings } from '../../transcripts';
import { speakerLabel } from '../../wording/speaker-label';
import { tapeName } from '../../wording/transcripts';
import type { Tape } from '../tape';
import type { Tapes } from '../tapes';
import { pickTape } from './pick-tape';

export const mapSpeakerLabelCommand = 'onTheRecord.mapSpeakerLabel';

interface NameItem extends vscode.QuickPickItem {
  readonly takesBack?: boolean;
}

/**
 * `(address?, label?, name?)`: says whom a label of a transcript stands for, "Speaker 2" for Mara Quill; kept for this
 * transcript. `null` in place of the name takes it back. Asks for what is not given.
 */
export class MapSpeakerLabel implements Command {
  readonly id = mapSpeakerLabelCommand;

  constructor(
    readonly tapes: Tapes,
    readonly current: CurrentDraft,
  ) {}

  async run(address?: unknown, label?: unknown, name?: unknown): Promise<void> {
    const title = vscode.l10n.t('Map a Speaker Label');
    const tape = await pickTape(this.tapes, address, title);
    const chosen = tape && (typeof label === 'string' ? label : await askLabel(tape, title));
    if (!tape || chosen === undefined) return;
    const person =
      typeof name === 'string' || name === null ? name : await this.#askName(tape, chosen, title);
    // The transcript may have been described while the user was asked.
    const now = person === undefined ? undefined : await this.tapes.read(tape.uri);
    if (now && person !== undefined)
      await this.tapes.describe(now, withPerson(now.settings, chosen, person?.trim() ?? ''));
  }

  async #askName(tape: Tape, label: string, title: string): Promise<string | null | undefined> {
    const draft = await this.current.read();
    const people = draft?.analysis.speakers.filter(({ kind }) => kind === 'person') ?? [];
    const mapped = tape.settings.speakers[label];
    const names = [...new Set([...people.map(({ name }) => name), ...Object.values(tape.settings.speakers)])];
    const known: NameItem[] = names.map((name) => ({
      label: name,
      description: name === mapped ? '$(check)' : '',
    }));
    const back: NameItem = { label: vscode.l10n.t('$(discard) Nobody: Take It Back'), takesBack: true };
    const picked = await pickName(
      title,
      vscode.l10n.t(
        'Who is “{0}” in {1}? Pick somebody in the draft, or type a name',
        label,
        tapeName(tape.uri),
      ),
      mapped === undefined ? known : [...known, back],
    );
    if (!picked) return undefined;
    return picked === back ? null : picked.label;
  }
}

/** The settings with a person for a label, or none where the name is empty. */
export function withPerson(settings: TranscriptSettings, label: string, person: string): TranscriptSettings {
  const others = Object.entries(settings.speakers).filter(([one]) => one !== label);
  return { ...settings, speakers: Object.fromEntries(person === '' ? others : [...others, [label, person]]) };
}

async function askLabel({ uri, transcript, settings }: Tape, title: string): Promise<string | undefined> {
  const turns = outlineOf(transcript);
  const labels = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
  if (labels.length === 0)
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} does not say who speaks.', tapeName(uri)),
    );
  const picked = await vscode.window.showQuickPick(
    labels.map((label) => ({
      of: label,
      label: speakerLabel(label),
      description: settings.speakers[label] ?? '',
      detail: turns.find(({ speaker }) => speaker === label)?.opening ?? '',
    })),
    { title, placeHolder: vscode.l10n.t('Which label of {0}?', tapeName(uri)) },
  );
  return picked?.of;
}
