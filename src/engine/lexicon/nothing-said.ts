/**
 * What is said where nothing is: "said nothing", "told reporters nothing about the dam", "said no more". Not "said nothing had changed",
 * where a clause follows.
 */
export const nothingSaid =
  /^(?:nothing|no more|not a (?:word|thing)|(?:not )?anything)(?: (?:more|else|further|new|at all))?(?: (?:about|of|on|to|in|beyond) [^,;]*)?$/iu;
