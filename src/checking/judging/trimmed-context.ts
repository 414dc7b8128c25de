import type { TranscriptIndex } from '../transcript-index';

/** How many words before and behind the quotation are looked at, within its sentence. */
const reach = 7;

/** Words in the same sentence on which what was quoted depends, before it and behind it. */
const leadingIn =
  /(?:^| )(?:not|never|no|nobody|if|unless|but|maybe|perhaps|probably|possibly|roughly|about|almost|nearly|not sure|i (?:think|guess|believe|suppose|suspect|reckon|hope|wish|would say)|we (?:think|believe)|(?:people|they|some|critics|others|everyone|everybody|he|she|it) (?:say|says|said|think|thinks|thought|claim|claims|tell|told)|according to|suppose|imagine|as if|pretend|wrong to say|accused of)\b[^#]*$/;
const leadingOut =
  /^(?:[^ ]+ ){0,2}(?:if|unless|but|except|though|although|until|only if|as long as|i (?:think|guess|believe|suppose)|maybe|perhaps|probably|not)\b/;

/**
 * Whether the quotation takes its words out of a sentence of the tape that goes on beside them with "not", "if", "but",
 * "I think", "people say" and the like.
 */
export function isTrimmed(index: TranscriptIndex, tapeFrom: number, tapeTo: number): boolean {
  const before: string[] = [];
  for (let at = tapeFrom - 1; at >= 0 && before.length < reach; at -= 1) {
    if (index.turns[at] !== index.turns[tapeFrom] || ends(index, at)) break;
    before.unshift(keyAt(index, at));
  }
  const behind: string[] = [];
  for (let at = tapeTo; at < index.length && behind.length < reach; at += 1) {
    if (index.turns[at] !== index.turns[tapeTo - 1] || ends(index, at - 1)) break;
    behind.push(keyAt(index, at));
  }
  return leadingIn.test(before.join(' ')) || leadingOut.test(behind.join(' '));
}

function keyAt(index: TranscriptIndex, at: number): string {
  return index.vocabulary[index.ids[at] ?? 0]?.key ?? '';
}

function ends(index: TranscriptIndex, at: number): boolean {
  return index.after[at] === 'stop' || index.after[at] === 'question';
}
