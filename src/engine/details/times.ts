const day = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?\\.?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|mar|april|apr|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const clock = "\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?)?|\\d{1,2} ?o'clock|noon|midnight|midday|lunchtime";
const date = `(?:\\d{1,2}(?:st|nd|rd|th)? )?${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\\d\\d)?`;

/** Words that are a time and nothing else: "3pm", "2015", "12 march 2015", "friday". Lower case, tokens joined by spaces. */
const pattern = new RegExp(`^(?:${day}|${date}|(?:19|20)\\d\\d|${clock})$`, 'u');

/** "two days", "years": how long, and not when. Lower case. */
export function isDuration(words: string): boolean {
  return (
    /^(?:[\p{L}\p{N}-]+ )?(?:minutes|hours|days|weeks|months|years|decades)$/u.test(words) &&
    !/^(?:last|past|recent|these|those) /.test(words)
  );
}

export function isTime(words: string): boolean {
  return words.length <= 40 && pattern.test(words) && !/^\d{1,2}$/.test(words);
}
