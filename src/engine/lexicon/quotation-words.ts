const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Works that have a title: "her novel “Low Water”". */
export const workWords = words(`
  novel novels film films movie book books song songs album show series play poem episode exhibition podcast essay memoir
  single musical documentary painting magazine game opera ballet sitcom drama comedy programme program trilogy sequel
  anthology soundtrack ballad sketch sculpture comic thriller biography autobiography`);

/** Right before a quotation that is a name or title: "titled “…”". */
export const titledWords = words('titled entitled headlined subtitled retitled');

/** Right before words that are mentioned or mocked and not said. */
export const soCalledWords = words(
  'so-called supposed alleged self-styled self-described self-proclaimed purported would-be',
);

/** Right before a word that is itself meant: "the word “no”", "known as “Shorty”". */
export const termWords = words(`
  word words term terms phrase phrases expression label name names called dubbed termed nicknamed known labelled labeled
  hashtag acronym title means meaning codenamed code-named spelled spelt branded christened`);

export const nicknameWords = words('nicknamed nickname alias aka');
