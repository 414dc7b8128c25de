const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Where and in what something is said: "in a statement", "at a rally", "on Twitter". */
export const venueWords = words(`
  statement interview email e-mail tweet tweets post letter memo speech address remarks video conference briefing call
  debate rally hearing op-ed column article essay release message text twitter facebook instagram x tv television
  radio show program programme podcast event meeting forum press testimony note report filing court tuesday monday
  wednesday thursday friday saturday sunday broadcast appearance book blog night morning week telephone phone
  reply response answer part turn hall writing parliament person fundraiser comments ad advertisement announcement
  editorial transcript summit panel convention recording voicemail news youtube camera air stage`);

/** Of these, what is itself made of words: "said in a statement" is more than when and where, it is how it was said. */
export const wordedVenues = words(`
  statement interview email e-mail tweet tweets post letter memo speech address remarks video op-ed column article essay
  release message text testimony note report filing blog book editorial comments transcript recording voicemail advertisement
  announcement reply response podcast broadcast`);

/** Nouns for things that carry words: a document is the source where no author is in view. */
export const documentWords = words(`
  statement report study survey poll polls memo letter email e-mail document documents filing lawsuit complaint
  indictment article story post tweet message book note release editorial column paper analysis data figures
  records transcript ruling bill resolution website page text ad video headline survey surveys studies reports
  letters emails posts tweets statements reply response stories ads commercial narrator caption
  petition advertisement leaflet pamphlet manifesto`);

/** Things that bear words without speaking. */
export const signWords = words(`
  sign signs placard placards banner banners poster posters t-shirt t-shirts shirt shirts hat hats cap badge badges
  plaque sticker stickers billboard billboards slogan slogans graffiti label inscription button buttons motto flag
  flags hashtag hashtags caption headline headlines lyric lyrics mug tattoo`);

/** Words in the names of newspapers, stations and agencies. */
export const mediaWords = words(`
  radio tv television news times post journal herald guardian telegraph tribune gazette magazine newspaper agency agencies
  bbc cnn reuters afp ap npr nbc cbs abc fox msnbc itv sky bloomberg politico podcast programme broadcaster mail express
  mirror sun observer independent chronicle globe star press weekly daily`);
