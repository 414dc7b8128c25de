import type { Token } from '../language/language';
import type { Reading } from '../language/reading';
import { neverNames, sentenceOpeners } from '../lexicon/capitals';
import { clauseOpeners, determiners, phraseEnders, prepositions, timeWords } from '../lexicon/noun-phrases';
import { groupNouns, quantities } from '../lexicon/groups';
import { bodyOfNationality } from '../lexicon/metonyms';
import { organisationNouns } from '../lexicon/organisations';
import { possessivePronouns, pronounForms, subjectForms } from '../lexicon/pronouns';
import { roleModifiers, roles, verbsAsWell } from '../lexicon/roles';
import { abbreviatedTitles, honours, peers, possessedTitles, titleOrSurname } from '../lexicon/titles';
import {
  isCapital,
  isModifier,
  isPossessive,
  isHeadWord,
  isWord,
  natureOf,
  readDescription,
  readNoun,
} from './descriptions';
import type { FoundNoun } from './descriptions';
import type { FoundMention, Name, Noun } from './mention';
import { isCompoundAdjective, readRun } from './name-runs';
import { skipOpeners, splitRun } from './name-shapes';
import { printed } from './printed';
import { holdForm } from '../held-forms';

/**
 * The mentions that a paragraph shows by its own words, in text order; a description comes before the names inside
 * it. Linear in the length of the paragraph.
 */
export function findMentions(reading: Reading): { mentions: FoundMention[]; shouted: boolean } {
  const finder = new MentionFinder(reading);
  finder.run();
  return { mentions: finder.mentions, shouted: finder.shouted };
}

/** “We've”, “she'd”, “they'll”: the verb that is written with a pronoun. */
const contractedVerb = /'(?:ve|d|ll|re|m)$/u;

class MentionFinder {
  readonly mentions: FoundMention[] = [];
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #prose: string;
  /** Capitals say nothing here: the paragraph is set in capitals, or in title case. */
  readonly shouted: boolean;
  readonly #titled: boolean;
  #sentence = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#prose = reading.paragraph.prose;
    const words = this.#tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
    this.shouted = words.length > 2 && share(words, (token) => !/\p{Ll}/u.test(token.text)) > 0.7;
    this.#titled = words.length > 3 && share(words, isCapital) > 0.75;
  }

  run(): void {
    const { sentences, paragraph } = this.#reading;
    for (let i = 0; i < this.#tokens.length;) {
      while ((sentences[this.#sentence]?.to ?? Infinity) <= i) this.#sentence += 1;
      const token = this.#tokens[i];
      const inLead = paragraph.lead && token && token.end <= paragraph.lead.end;
      i = token && !inLead ? this.#at(i, token) : i + 1;
    }
  }

  /** Reads what begins at token `i`; gives the token to go on from. */
  #at(i: number, token: Token): number {
    if (token.text === '@' || token.text.startsWith('@')) return this.#handle(i, token);
    if (!isWord(token)) return i + 1;
    const described = this.#description(i, token);
    const length = token.base - token.start - (contractedVerb.exec(token.lower)?.[0].length ?? 0);
    const pronoun = pronounForms.get(token.lower.slice(0, length));
    if (pronoun && pronoun !== 'who' && !/^(?:US|IT|i)$/u.test(token.text)) {
      this.#add(
        { form: 'pronoun', from: i, to: i + 1, pronoun, plural: pronoun === 'we' || pronoun === 'they' },
        token.start + length,
      );
      return i + 1;
    }
    if (isCompoundAdjective(token)) return i + 1;
    if (isCapital(token) && !this.shouted) return this.#name(i);
    if (!described) this.#bareNoun(i);
    return i + 1;
  }

  #handle(i: number, token: Token): number {
    const next = this.#tokens[i + 1];
    const glued = token.text === '@' && next?.start === token.end;
    const to = glued ? i + 2 : i + 1;
    const last = this.#tokens[to - 1];
    if (token.text === '@' && !glued) return to;
    const before = this.#tokens[i - 1];
    if (!last || before?.end === token.start) return to;
    const display = printed(this.#prose, { start: token.start, end: last.base });
    this.#add(
      {
        form: 'handle',
        from: i,
        to,
        name: { display, words: [display], titles: [], nickname: null, shape: 'single', uncertain: false },
      },
      last.base,
    );
    return to;
  }

  #description(i: number, token: Token): boolean {
    if (!determiners.has(token.lower) && !quantities.has(token.lower) && !/^\d+$/u.test(token.text))
      return false;
    const found = readDescription(this.#reading, i);
    if (found) this.#addNoun(i, found);
    return found !== null;
  }

  /**
   * A group or body without determiner: "residents", "Local farmers", "police". `surname`: the word as it would be one,
   * where its capital allows it: "Banks said".
   */
  #bareNoun(i: number, surname?: string): boolean {
    const token = this.#tokens[i];
    if (!token) return false;
    const { plural } = natureOf(token.lower, 'none');
    if (!plural && !/^(?:police|parliament|management|government)$/u.test(token.lower)) return false;
    if (!isHeadWord(token.lower)) return false;
    const last = this.mentions.at(-1);
    if (last && last.to > i) return false;
    const before = this.#tokens[i - 1];
    if (before && this.#follows(i) && !clauseOpeners.has(before.lower) && !prepositions.has(before.lower)) {
      if (
        isWord(before) &&
        !/^(?:local|some|many|few|other|young|former|angry|senior|leading)$/u.test(before.lower)
      ) {
        if (!this.#isVerbal(before)) return false;
      }
    }
    const found = readNoun(this.#reading, i, 'none');
    const name = surname === undefined || found?.to !== i + 1 ? null : singleName(surname);
    if (found) this.#addNoun(i, found, name);
    return found !== null;
  }

  #name(i: number): number {
    const run = readRun(this.#reading, i);
    const printedWords = run.words.map((word) => word.text);
    const opens = this.#opensSentence(i);
    const opener = printedWords[0]?.toLowerCase() ?? '';
    // "Will Quill go?" asks; "Will Quill said" names him.
    const names = /^(?:will|may)$/u.test(opener) && !this.#isQuestion();
    const skipped = skipOpeners(printedWords, opens && !names);
    if (skipped > 0 && skipped === printedWords.length && !neverNames.has(opener)) this.#bareNoun(i);
    const rest = withoutHonours(printedWords.slice(skipped));
    if (rest.length === 1 && groupNouns.has(opener) && skipped === 0) {
      const last = this.mentions.at(-1);
      if (last?.noun && last.to === i + 1 && last.from < i) return i + 1;
      if (this.#bareNoun(i, run.words[0]?.text)) return i + 1;
    }
    if (rest.length === 1 && skipped === 0 && opens && (sentenceOpeners.has(opener) || isHeadWord(opener))) {
      if (this.#bareNoun(i, run.words[0]?.text)) return i + 1;
    }
    for (const part of splitRun(rest)) {
      const first = run.words[skipped + part.from];
      const last = run.words[skipped + part.to - 1];
      if (!first || !last) continue;
      const end = part.to === rest.length ? run.end : last.end;
      const all = rest.slice(part.from, part.to);
      const words = part.titles.some((title) => peers.has(title)) && all[1] === 'of' ? all.slice(0, 1) : all;
      if (abbreviatedTitles.has(words.join(' ').toLowerCase().replace(/\.$/u, ''))) continue;
      if (part.shape === 'role') {
        const surname = words.length === 1 && titleOrSurname.has(words[0]?.toLowerCase() ?? '');
        this.#capitalRole(first.token, last.token + 1, end, surname ? singleName(words[0] ?? '') : null);
        continue;
      }
      const name: Name = {
        display: printed(this.#prose, { start: first.start, end: last.end }),
        words,
        titles: part.titles,
        nickname: run.nickname,
        shape: this.#shapeAt(first.token, last.token + 1, part.shape, words),
        uncertain: this.#titled || (opens && skipped === 0 && part.from === 0 && rest.length === 1),
      };
      const onlyTitles = part.titles.length > 0 && this.mentions.at(-1)?.to !== first.token;
      const from = onlyTitles ? this.#titleStart(run.words[skipped]?.token ?? first.token) : first.token;
      this.#add({ form: 'name', from, to: last.token + 1, name }, end);
    }
    if (run.possessive) this.#possessed(i, run.to);
    else if (skipped === 0) this.#modified(i, run.to);
    return Math.max(run.to, i + 1);
  }

  /** "Her Honour": the possessive belongs to the title. */
  #titleStart(from: number): number {
    const title = this.#tokens[from]?.lower ?? '';
    return possessedTitles.has(title) && /^(?:his|her)$/u.test(this.#tokens[from - 1]?.lower ?? '')
      ? from - 1
      : from;
  }

  /** "Orr's lawyer": described by whose it is. */
  #possessed(from: number, to: number): void {
    const found = readNoun(this.#reading, to, 'possessive');
    const owner = this.#tokens[to - 1];
    if (!found || !owner) return;
    const possessor = owner.lower.slice(0, owner.base - owner.start);
    this.#addNoun(from, { ...found, noun: { ...found.noun, possessor } });
  }

  /** "White House officials", "Republican voters": a name or role that only stands before a noun. */
  #modified(from: number, to: number): void {
    const preceding = this.#tokens[from - 1];
    if (preceding && isWord(preceding) && !this.#opensSentence(from) && !opensPhrase(preceding)) return;
    const found = readNoun(this.#reading, to, 'none');
    if (!found || isCapital(this.#tokens[found.to])) return;
    // "Mara Quill thanked residents"
    const second = this.#tokens[to];
    if (found.to > to + 1 && second && !modifies(second)) return;
    const head = this.#tokens[found.to - 1];
    if (!head || (found.to === to + 1 && verbsAsWell.has(head.lower))) return;
    const name = this.#tokens.slice(from, to).filter(isWord);
    const noun = { ...found.noun, modifiers: [...name.map(({ lower }) => lower), ...found.noun.modifiers] };
    const before = this.mentions.findIndex((mention) => mention.from >= from);
    const opens =
      before >= 0 && this.mentions[before]?.from === from && this.mentions[before].form === 'name';
    this.#addNoun(from, { ...found, noun });
    const added = this.mentions.at(-1);
    // A description comes before the names inside it.
    if (opens && added) this.mentions.splice(before, 0, ...this.mentions.splice(-1));
  }

  /** "the Foreign Secretary", "the former Chief Minister": a role in capitals, of which no name is part. `surname`: where it may be one, "Pope". */
  #capitalRole(role: number, to: number, end: number, surname: Name | null): void {
    const begin = this.#modifiersBefore(role);
    const opener = determiners.get(this.#tokens[begin - 1]?.lower ?? '');
    // Without article, "former" may belong to something else.
    const from = opener ? begin : role;
    const determiner = opener ?? 'none';
    const words = this.#tokens.slice(from, to).filter(isWord);
    const of = words.findIndex((token) => token.lower === 'of');
    const front = of < 0 ? words : words.slice(0, of);
    const complement = of < 0 ? [] : words.slice(of + 1).map((token) => token.lower);
    const head = front.at(-1);
    if (!head) return;
    const { singular, kind, plural } = natureOf(head.lower, determiner);
    const noun: Noun = {
      head: singular,
      modifiers: front.slice(0, -1).map((token) => token.lower),
      complement,
      affiliation: null,
      determiner,
      kind,
    };
    const name = determiner === 'none' ? surname : null;
    this.#add(
      { form: 'description', from: determiner === 'none' ? from : from - 1, to, noun, name, plural },
      end,
    );
  }

  /** Where the lower-case words begin that modify a role in capitals: "former", "then acting". */
  #modifiersBefore(role: number): number {
    let from = role;
    while (from > role - 3) {
      const token = this.#tokens[from - 1];
      if (!token || isCapital(token) || !roleModifiers.has(token.lower)) break;
      if (token.quotation !== this.#tokens[role]?.quotation) break;
      from -= 1;
    }
    return from;
  }

  #shapeAt(from: number, to: number, shape: Name['shape'], words: readonly string[]): Name['shape'] {
    // "Parrawa Pastoral, which owns it,"
    const [comma, which] = this.#tokens.slice(to, to + 2);
    if (shape === 'person' && comma?.text === ',' && which?.lower === 'which') return 'organisation';
    const before = this.#tokens[from - 1]?.lower;
    const around = this.mentions.at(-1);
    const modifies = around?.noun && around.from < from && around.to > from + 1;
    if (before === 'the' && !modifies && (shape === 'single' || shape === 'person')) {
      return words.length === 1 && bodyOfNationality.has(words[0]?.toLowerCase() ?? '')
        ? 'thing'
        : 'organisation';
    }
    if (shape !== 'single' && shape !== 'person') return shape;
    if (/^(?:in|near|at|outside|across|throughout|around|via)$/u.test(before ?? '')) {
      return shape === 'single' || !trusts.test(this.#tokens[from - 2]?.lower ?? '') ? 'place' : shape;
    }
    // "in Hull, Yorkshire"
    const last = this.mentions.at(-1);
    const listed = before === ',' && last?.to === from - 1 && last.name?.shape === 'place';
    return listed && shape === 'single' && last.governor !== null ? 'place' : shape;
  }

  #addNoun(from: number, found: FoundNoun, name: Name | null = null): void {
    const last = this.#tokens[found.to - 1];
    if (!last) return;
    const noun = found.noun;
    this.#add(
      { form: 'description', from, to: found.to, noun, name, plural: found.plural },
      last.base,
      found.end,
    );
  }

  #add(
    part: Pick<FoundMention, 'form' | 'from' | 'to'> & Partial<FoundMention>,
    end: number,
    phraseEnd = part.to,
  ): void {
    const first = this.#tokens[part.from];
    const last = this.#tokens[part.to - 1];
    if (!first || !last) return;
    this.mentions.push({
      start: first.start,
      end,
      sentence: this.#sentence,
      quotation: first.quotation,
      subject:
        this.#isSubject(part.from, phraseEnd, last) &&
        (!part.pronoun || subjectForms.has(first.lower.slice(0, first.base - first.start))),
      oblique:
        isPossessive(last) ||
        (part.pronoun !== undefined && possessivePronouns.has(first.lower)) ||
        this.#governor(part.from) !== null,
      governor: this.#governor(part.from),
      plural: false,
      name: null,
      noun: null,
      pronoun: null,
      ...part,
    });
  }

  #isSubject(from: number, to: number, last: Token): boolean {
    if (isPossessive(last)) return false;
    const before = this.#tokens[from - 1];
    if (before && isWord(before) && !clauseOpeners.has(before.lower) && !this.#opensSentence(from)) {
      if (prepositions.has(before.lower)) return false;
      if (this.#isVerbal(before) && !isFinite(this.#tokens[to]?.lower)) return false;
    }
    return this.#follows(to - 1, before?.text === ',');
  }

  /** Whether something like a verb follows token `i`, an aside between commas left out. */
  #follows(i: number, apposed = false): boolean {
    let at = i + 1;
    if (this.#tokens[at]?.text === ',') {
      // "Her deputy, Ben Orr, went": the comma closes.
      const after = this.#tokens[at + 1];
      if (apposed && after && this.#isVerbal(after)) return true;
      const close = this.#tokens.slice(at + 1, at + 14).findIndex((token) => token.text === ',');
      if (close < 0) return false;
      at += close + 2;
    }
    const next = this.#tokens[at];
    return next !== undefined && this.#isVerbal(next);
  }

  /** Whether a word may be a verb: lower case, and none of the closed classes. */
  #isVerbal({ text, lower }: Token): boolean {
    if (
      !/^\p{Ll}/u.test(text) ||
      determiners.has(lower) ||
      prepositions.has(lower) ||
      clauseOpeners.has(lower)
    )
      return false;
    return !organisationNouns.has(lower) && !roles.has(lower) && !timeWords.has(lower);
  }

  /** The preposition before a mention, its article left out. */
  #governor(from: number): string | null {
    const before = this.#tokens[from - 1];
    const earlier = determiners.has(before?.lower ?? '') ? this.#tokens[from - 2] : before;
    return earlier && prepositions.has(earlier.lower) ? earlier.lower : null;
  }

  #isQuestion(): boolean {
    const sentence = this.#reading.sentences[this.#sentence];
    const to = sentence?.to ?? 0;
    return this.#tokens.slice(Math.max(0, to - 2), to).some(({ text }) => text === '?');
  }

  /** Whether a capital at token `i` may come from its place alone. */
  #opensSentence(i: number): boolean {
    const sentence = this.#reading.sentences[this.#sentence];
    for (let at = i - 1; at >= (sentence?.from ?? 0); at -= 1) {
      const token = this.#tokens[at];
      if (!token) break;
      if (/^[.!?:;…•*–—-]$/u.test(token.text)) return true;
      if (token.quotation !== this.#tokens[i]?.quotation && !isWord(token)) return true;
      if (isWord(token)) return false;
      if (token.text === ',') return false;
    }
    return true;
  }
}

holdForm(MentionFinder, { tokens: [], paragraph: { prose: '' } });

/** A word behind which a noun phrase begins that is no part of a larger one: "and", "to", "said". */
function opensPhrase({ lower }: Token): boolean {
  return clauseOpeners.has(lower) || /^(?:to|by)$/u.test(lower) || /(?:s|ed|said|told|that)$/u.test(lower);
}

/** Whether a word behind a name may stand between it and a noun: "senior" of "White House senior officials". */
function modifies(token: Token): boolean {
  return isModifier(token) || isCapital(token) || isHeadWord(token.lower) || token.lower.includes('-');
}

/** Before "in Mara Quill": what is had in people. */
const trusts =
  /^(?:trust|trusts|trusted|faith|confidence|believe|believes|believed|confide|confided|interest|interested|disappointed|find|found|see|saw|look|looks|looked|laugh|laughed|shout|shouted|aimed|directed|anger|angry)$/u;

/** Words that cannot but be verbs with a subject: "has", "kept" is not among them. */
function isFinite(word: string | undefined): boolean {
  return word !== undefined && (phraseEnders.has(word) || /(?:ed|[^s']s)$/u.test(word));
}

function singleName(display: string): Name {
  return { display, words: [display], titles: [], nickname: null, shape: 'single', uncertain: true };
}

/** Without the letters after a name: "Ben Orr KC". */
function withoutHonours(words: readonly string[]): readonly string[] {
  let to = words.length;
  while (to > 2 && honours.has((words[to - 1] ?? '').toLowerCase())) to -= 1;
  return words.slice(0, to);
}

function share(tokens: readonly Token[], test: (token: Token) => boolean): number {
  return tokens.filter(test).length / Math.max(1, tokens.length);
}
