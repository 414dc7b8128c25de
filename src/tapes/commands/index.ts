import type { Command } from '../../commands/command';
import type { CurrentDraft } from '../../drafts/current-draft';
import type { Tapes } from '../tapes';
import { DescribeTranscript } from './describe-transcript';
import { LinkTranscript } from './link-transcript';
import { ListTranscripts } from './list-transcripts';
import { MapSpeakerLabel } from './map-speaker-label';
import { UnlinkTranscript } from './unlink-transcript';

/** What the user says of transcripts: which files are some, what each is, and who speaks in it. */
export function tapeCommands(tapes: Tapes, current: CurrentDraft): Command[] {
  return [
    new LinkTranscript(tapes, current),
    new UnlinkTranscript(tapes),
    new ListTranscripts(tapes),
    new DescribeTranscript(tapes),
    new MapSpeakerLabel(tapes, current),
  ];
}
