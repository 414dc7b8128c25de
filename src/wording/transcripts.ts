import * as vscode from 'vscode';
import type { UnreadTape } from '../tapes/tape';
import type { TranscriptSettings } from '../transcripts';

/** A transcript as it is named to the user: its file's name. */
export function tapeName({ path }: vscode.Uri): string {
  return path.split('/').at(-1) ?? path;
}

/** Who wrote a transcript, as an entry in a list. */
export function kindLabel(kind: TranscriptSettings['kind']): string {
  switch (kind) {
    case 'machine':
      return vscode.l10n.t('A machine');
    case 'human':
      return vscode.l10n.t('A person');
    case 'official':
      return vscode.l10n.t('An official record');
    case 'unknown':
      return vscode.l10n.t('Nobody says');
  }
}

/** What that means for the check. */
export function kindMeaning(kind: TranscriptSettings['kind']): string {
  switch (kind) {
    case 'machine':
      return vscode.l10n.t('it may have misheard: no quotation is called altered by it, only different');
    case 'human':
      return vscode.l10n.t('somebody listened');
    case 'official':
      return vscode.l10n.t('of a parliament, a council or a court');
    case 'unknown':
      return vscode.l10n.t('it is taken for a person’s');
  }
}

export function styleLabel(style: TranscriptSettings['style']): string {
  switch (style) {
    case 'full':
      return vscode.l10n.t('Every sound');
    case 'clean':
      return vscode.l10n.t('Cleaned');
    case 'unknown':
      return vscode.l10n.t('Nobody says');
  }
}

export function styleMeaning(style: TranscriptSettings['style']): string {
  switch (style) {
    case 'full':
      return vscode.l10n.t('hesitations and false starts are in it');
    case 'clean':
      return vscode.l10n.t(
        'hesitations and false starts were left out, so it proves no quotation word for word',
      );
    case 'unknown':
      return vscode.l10n.t('it is taken as it stands');
  }
}

/** Why a transcript could not be read. */
export function unreadSentence({ because }: UnreadTape): string {
  return because === 'too-large'
    ? vscode.l10n.t('too large to be read')
    : vscode.l10n.t('cannot be read: it is gone, or not yours to read');
}
