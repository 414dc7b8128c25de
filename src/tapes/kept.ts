import * as vscode from 'vscode';
import type { Transcript, TranscriptSettings } from '../transcripts';
import { guessSettings, readSettings } from '../transcripts';

const linksKey = 'onTheRecord.linkedTranscripts';
const settingsKey = 'onTheRecord.transcriptSettings';

/** What the user has said of transcripts, kept for the workspace: which files are linked, and the settings of each. */
export class KeptTapes {
  constructor(readonly memento: vscode.Memento) {}

  get links(): readonly vscode.Uri[] {
    const kept: unknown = this.memento.get(linksKey);
    return Array.isArray(kept)
      ? kept.filter((one): one is string => typeof one === 'string').map((one) => vscode.Uri.parse(one))
      : [];
  }

  async setLinks(links: readonly vscode.Uri[]): Promise<void> {
    await this.memento.update(linksKey, [...new Set(links.map(String))]);
  }

  /** What was kept for the transcript over what its file tells. */
  settingsOf(uri: vscode.Uri, transcript: Transcript): TranscriptSettings {
    return readSettings(this.#all()[uri.toString()], guessSettings(transcript));
  }

  async setSettings(uri: vscode.Uri, settings: TranscriptSettings): Promise<void> {
    await this.memento.update(settingsKey, { ...this.#all(), [uri.toString()]: settings });
  }

  #all(): Record<string, unknown> {
    const kept: unknown = this.memento.get(settingsKey);
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  }
}
