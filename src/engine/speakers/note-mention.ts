import type { Mention } from '../analysis';
import { shift } from '../text/span';
import { reachOf } from './beside';
import { addMention } from './entity';
import type { Entity } from './entity';
import type { FoundMention } from './mention';
import type { ParagraphMentions } from './paragraph-mentions';

/** The first sentences that name somebody tell what he has to do with. */
const sentencesKept = 4;

/** Writes down that somebody is mentioned here. */
export function noteMention(paragraph: ParagraphMentions, mention: FoundMention, entity: Entity): void {
  const span = shift(mention, paragraph.start);
  const form = formOf(mention, entity);
  if (!entity.introduced || (form === 'name' && !entity.introducedByName)) entity.introduced = span;
  entity.introducedByName ||= form === 'name';
  addMention(entity, { ...span, form, quoted: mention.quotation >= 0 });
  if (mention.form === 'name' && mention.quotation < 0 && entity.timesNamed < sentencesKept) {
    const at = { reading: paragraph.reading, mention, ...reachOf(paragraph, mention) };
    entity.timesNamed += 1;
    entity.namedAt = [...entity.namedAt, at];
  }
}

function formOf({ form, name }: FoundMention, entity: Entity): Mention['form'] {
  if (form !== 'name') return form;
  return name && entity.given.length > 0 && name.words.length < 2 ? 'short-name' : 'name';
}
