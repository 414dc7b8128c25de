/** Cues that answer somebody. */
export const answering =
  /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?|shot back)\b/iu;

/** Cues that ask somebody, who is going to answer. */
export const asking = /\b(?:ask(?:s|ed)?|[ie]nquire[sd]?|wonder(?:s|ed)?|demand(?:s|ed)?)\b/iu;

/** Words that end with a question of their own, and not with one that they quote. */
export const asksAtEnd = /[?][“”"‘’»«]?[^\p{L}“”"‘’»«]*$/u;

/** First words of a sentence whose subject is two people of whom either may speak next: "The pair met on Sunday." */
export const pairs: ReadonlySet<string> = new Set(['the two', 'the pair', 'the couple', 'both']);
