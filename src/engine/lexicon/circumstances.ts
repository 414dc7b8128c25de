import { venueWords } from './venue-words';
import { wordSet } from './word-set';

/** Of {@link venueWords}, those that say when or how and not where or in what. */
const notVenues = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday night morning week reply response answer part turn person news air
  text books`,
);

/** What something can be said in, at, on or by, and where: "in a statement", "at a rally", "by phone", "via Zoom". */
export const venueNouns: ReadonlySet<string> = new Set(
  [
    ...venueWords,
    ...wordSet(
      `zoom whatsapp telegram tiktok bluesky mastodon threads linkedin reddit livestream webinar newsletter platform media
      site website channel network newscast documentary commentary lecture sermon homily eulogy toast monologue
      affidavit deposition lawsuit complaint submission manifesto pamphlet leaflet press-release soundbite clip
      newspaper magazine daily weekly chat q&a roundtable seminar symposium congress conferences rallies interviews
      statements letters speeches emails meetings hearings debates posts messages calls briefings remarks ceremony vigil
      funeral memorial service march protest demonstration trial inquest inquiry session committee council chamber lunch
      dinner breakfast reception visit tour game match assembly gathering gala launch opening podium town-hall
      townhall`,
    ),
  ].filter((word) => !notVenues.has(word)),
);

/** Of these, what one says something on: "on Facebook", "on the radio", "on a call". */
export const platforms = wordSet(
  `twitter facebook instagram x tv television radio show program programme podcast blog telephone phone call calls camera
  stage air youtube zoom whatsapp telegram tiktok bluesky mastodon threads linkedin reddit livestream platform media site
  website channel network newscast broadcast panel tour visit video tape podium`,
);

/** A gerund with which a source's speaking is set in its place: "speaking in Leeds", "addressing a rally". */
export const speakingVerbs = wordSet(
  'speaking talking writing testifying appearing posting tweeting addressing reporting',
);

/** Participles after a venue, that tell more about it: "in a letter dated 3 May", "in a statement read to the jury". */
export const venueParticiples = wordSet(
  `given read dated broadcast released published posted sent aired issued shared recorded filmed held made delivered
  obtained seen taped televised printed streamed`,
);

/** Adverbs that say when something was said. */
export const timeAdverbs = wordSet(
  'later earlier recently previously afterwards afterward today yesterday tonight',
);

/** What may stand before a time: "late on Monday", "earlier this week". */
export const timeModifiers = wordSet('late early earlier later');

/** With these before a noun, it is an event that tells when: "after the vote". */
export const eventPrepositions = wordSet('after before following since');

export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');
