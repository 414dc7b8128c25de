import * as vscode from 'vscode';
import type { Command } from '../../commands/command';
import { guessSettings } from '../../transcripts';
import type { TranscriptSettings } from '../../transcripts';
import { kindLabel, kindMeaning, styleLabel, styleMeaning, tapeName } from '../../wording/transcripts';
import { recordingEndings } from '../recording';
import type { Tape } from '../tape';
import type { Tapes } from '../tapes';
import { pickTape } from './pick-tape';

export const describeTranscriptCommand = 'onTheRecord.describeTranscript';

const kinds: readonly TranscriptSettings['kind'][] = ['machine', 'human', 'official', 'unknown'];
const styles: readonly TranscriptSettings['style'][] = ['full', 'clean', 'unknown'];

/** Fields of the settings that the user may give; a person for a label has a command of its own. */
type Described = Partial<Omit<TranscriptSettings, 'speakers'>>;

/**
 * `(address?, { kind?, style?, language?, media? }?)`: says who wrote a transcript, whether it is full, in what language, and
 * where its recording is. Asks for what is not given, again and again until the list is left.
 */
export class DescribeTranscript implements Command {
  readonly id = describeTranscriptCommand;

  constructor(readonly tapes: Tapes) {}

  async run(address?: unknown, given?: unknown): Promise<void> {
    let tape = await pickTape(this.tapes, address, vscode.l10n.t('Describe a Transcript'));
    if (!tape) return;
    if (typeof given === 'object' && given !== null)
      return this.tapes.describe(tape, { ...tape.settings, ...(given as Described) });
    for (;;) {
      const described = await this.#ask(tape);
      if (!described) return;
      const now: Tape | undefined = await this.tapes.read(tape.uri);
      if (!now) return;
      await this.tapes.describe(now, { ...now.settings, ...described });
      tape = (await this.tapes.read(tape.uri)) ?? now;
    }
  }

  async #ask(tape: Tape): Promise<Described | undefined> {
    const { kind, style, language, media } = tape.settings;
    const title = vscode.l10n.t('Describe {0}', tapeName(tape.uri));
    const unknown = vscode.l10n.t('Nobody says');
    const fields = [
      { ask: askKind, label: vscode.l10n.t('Written by'), description: kindLabel(kind) },
      { ask: askStyle, label: vscode.l10n.t('Completeness'), description: styleLabel(style) },
      { ask: askLanguage, label: vscode.l10n.t('Language'), description: language ?? unknown },
      { ask: askRecording, label: vscode.l10n.t('Recording'), description: media ?? unknown },
    ];
    for (;;) {
      const picked = await vscode.window.showQuickPick(fields, {
        title,
        placeHolder: vscode.l10n.t('What do you know better than the file? Escape leaves.'),
      });
      if (!picked) return undefined;
      const described = await picked.ask(tape, title);
      if (described) return described;
    }
  }
}

async function askKind({ settings, transcript }: Tape, title: string): Promise<Described | undefined> {
  const told = guessSettings(transcript).kind;
  const items = kinds.map((kind) => ({
    of: kind,
    label: kindLabel(kind),
    description: kind === settings.kind ? '$(check)' : '',
    detail:
      told === kind && kind !== 'unknown'
        ? vscode.l10n.t('{0}; so the file looks', kindMeaning(kind))
        : kindMeaning(kind),
  }));
  const placeHolder = vscode.l10n.t('Who wrote it down?');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  return picked && { kind: picked.of };
}

async function askStyle({ settings }: Tape, title: string): Promise<Described | undefined> {
  const items = styles.map((style) => ({
    style,
    label: styleLabel(style),
    description: style === settings.style ? '$(check)' : '',
    detail: styleMeaning(style),
  }));
  const placeHolder = vscode.l10n.t('How much of what was said is in it?');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  return picked && { style: picked.style };
}

async function askLanguage({ settings }: Tape, title: string): Promise<Described | undefined> {
  const language = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t(
      'In what language? “en”, “fr”, “Polish”. Only English can be held against the draft.',
    ),
    value: settings.language ?? '',
  });
  return language === undefined ? undefined : { language: language.trim() === '' ? null : language.trim() };
}

async function askRecording({ uri }: Tape, title: string): Promise<Described | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title,
      openLabel: vscode.l10n.t('Take This Recording'),
      defaultUri: vscode.Uri.joinPath(uri, '..'),
      filters: { [vscode.l10n.t('Recordings')]: [...recordingEndings] },
    })) ?? [];
  return chosen && { media: chosen.toString() };
}
