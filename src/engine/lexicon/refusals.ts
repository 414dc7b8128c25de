import { wordSet } from './word-set';

/** A way of saying nothing for the record, by its verb group and what follows it. Our own selection, by what newsrooms write. */
export interface Refusal {
  /** Forms of the last verb of the group, lower case. */
  readonly verbs: ReadonlySet<string>;
  /** Whether the verb is denied ("did not respond") or failed at ("failed to respond"), or says it as it stands ("had no comment"). */
  readonly denied: boolean;
  /** The passive only ("could not be reached"). */
  readonly passive: boolean;
  /** A word that must follow and is of the cue: "respond to"; null where none is. */
  readonly word: string | null;
  /** The first word of what follows, and the head of its first noun phrase, lower case: what is refused. Empty where any will do. */
  readonly opens: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** The verb that it must be joined to by "or" or "nor". */
  readonly after?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** What somebody is asked with. */
const requests = wordSet(
  `request requests question questions query queries inquiry inquiries enquiry enquiries message messages email emails
  e-mail e-mails call calls letter letters approach approaches voicemail voicemails texts`,
);

const comments = wordSet('comment comments interview interviews');

export const refusals: readonly Refusal[] = [
  // did not immediately respond to a request for comment
  {
    verbs: wordSet('respond responded responds reply replied replies'),
    denied: true,
    passive: false,
    word: 'to',
    opens: none,
    heads: requests,
  },
  // did not return calls, had not answered questions
  {
    verbs: wordSet('return returned returns answer answered answers'),
    denied: true,
    passive: false,
    word: null,
    opens: none,
    heads: requests,
  },
  // could not be reached for comment
  {
    verbs: wordSet('reached contacted'),
    denied: true,
    passive: true,
    word: null,
    opens: wordSet('for'),
    heads: comments,
  },
  // would not be drawn on his future
  {
    verbs: wordSet('drawn'),
    denied: true,
    passive: true,
    word: null,
    opens: wordSet('on about over'),
    heads: none,
  },
  // would neither confirm nor deny the report
  {
    verbs: wordSet('deny denied'),
    denied: true,
    passive: false,
    word: null,
    opens: none,
    heads: none,
    after: wordSet('confirm confirmed'),
  },
  // was not available for comment, was unavailable for comment
  ...(['available', 'unavailable'] as const).map((word) => ({
    verbs: wordSet('is are was were been'),
    denied: word === 'available',
    passive: false,
    word,
    opens: wordSet('for'),
    heads: comments,
  })),
  // had no comment on the fee
  {
    verbs: wordSet('had has have'),
    denied: false,
    passive: false,
    word: null,
    opens: wordSet('no'),
    heads: comments,
  },
];

/** Subjects that deny what their verb says: "Neither company responded to questions". */
export const denyingSubjects: ReadonlySet<string> = wordSet('neither none nobody no');

/** Words of which each of them has one. */
export const refusingWords: ReadonlySet<string> = new Set(
  refusals.flatMap(({ verbs, word, heads }) =>
    word === null ? [...(heads.size > 0 ? heads : verbs)] : [word],
  ),
);
