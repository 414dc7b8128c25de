/** Whom a long draft quotes; all invented. */
const given = ['Mara', 'Ben', 'Tevita', 'Olu', 'Ida', 'Ada', 'Ludo', 'Noor', 'Piet', 'Rosa'];
const surnames = [
  'Quill',
  'Orr',
  'Lindahl',
  'Bako',
  'Hale',
  'Holt',
  'Vance',
  'Marsh',
  'Tarn',
  'Wexford',
  'Dunn',
  'Ferro',
];
const roles = [
  'mayor',
  'harbour master',
  'union secretary',
  'engineer',
  'councillor',
  'ferry captain',
  'head teacher',
];
const things = [
  'bridge',
  'dam',
  'harbour wall',
  'night ferry',
  'library',
  'old mill',
  'market hall',
  'bus depot',
];
const facts = [
  'was closed on Monday after a crack ran along its northern side',
  'has cost the town more than anybody had planned for',
  'will be looked at again before the winter',
  'stood empty for the better part of the year',
];

/** The same draft of so many words each time: paragraphs that report and quote, as a long investigation does. */
export function longDraft(words: number): string {
  const paragraphs: string[] = [];
  for (let at = 0, counted = 0; counted < words; at += 1) {
    const pick = (list: readonly string[], step: number): string =>
      list[Math.floor(at / step) % list.length] ?? '';
    const name = `${pick(given, 3)} ${pick(surnames, 7)}`;
    const thing = pick(things, 2);
    const forms = [
      `The ${thing} ${pick(facts, 1)}, ${name}, the ${pick(roles, 5)}, told a meeting of some ${20 + (at % 70)} people.`,
      `“We asked for an inspection of the ${thing} in the spring, and nobody came,” said ${name}. “That is number ${at} on the list.”`,
      `He said that the ${thing} ${pick(facts, 4)} and that he had written to the board about it ${1 + (at % 9)} times.`,
      `“Nobody will pay for it twice.”`,
      `According to the ${pick(roles, 3)}, the plans for the ${thing} were kept in a drawer. She denied that anything had been hidden from the residents of the lower town.`,
      `It rained for most of the week, and the road below the ${thing} was under water by the time the first lorries arrived from the coast.`,
    ];
    const next = forms[at % forms.length] ?? '';
    paragraphs.push(next);
    counted += next.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

/** Watches how long the extension host is busy at a time, while a test runs. */
export class Turns {
  #longest: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    let last = performance.now();
    const turn = (): void => {
      const now = performance.now();
      this.#longest.push(now - last);
      last = now;
      this.#timer = setTimeout(turn, 0);
    };
    turn();
  }

  /** Milliseconds that the extension host was busy at a time: at most, and all but one turn in a hundred. */
  stop(): { longest: number; usual: number } {
    clearTimeout(this.#timer);
    const sorted = this.#longest.toSorted((a, b) => a - b);
    return {
      longest: Math.round(sorted.at(-1) ?? 0),
      usual: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
    };
  }
}
