import { inflect } from './inflect';

const leading =
  'go continue begin start proceed try attempt appear seem come use need have happen dare pause rush rise take like love hasten hurry';

/** Verbs that lead up to a cue in the infinitive: "went on to say". With `withheld` it is not said. */
export const chainVerbs: ReadonlyMap<string, 'leads' | 'withheld'> = new Map([
  ...leading.split(' ').flatMap((lemma) => formsOf(lemma).map((form) => [form, 'leads'] as const)),
  ...['fail', 'decline', 'refuse'].flatMap((lemma) =>
    formsOf(lemma).map((form) => [form, 'withheld'] as const),
  ),
]);

function formsOf(lemma: string): string[] {
  const irregular: Record<string, [string, string]> = {
    come: ['came', 'come'],
    have: ['had', 'had'],
    rise: ['rose', 'risen'],
    take: ['took', 'taken'],
    begin: ['began', 'begun'],
  };
  const [past, participle] = irregular[lemma] ?? [];
  return [...inflect(lemma, past, participle).keys()];
}

/** With these the thing is not, or not yet, said. */
export const unrealModals: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'may',
  'might',
  'could',
  'should',
  'shall',
  'must',
  'can',
  'would',
  "'d",
]);
