import { hesitations } from './fillers';
import { stemOf } from './stems';
import { grammarRole, isFunctionWord, riskOf } from './word-classes';
import type { GrammarRole, RiskKind } from './word-classes';

/** What is known about a word by its key alone. */
export interface WordFacts extends GrammarRole {
  readonly key: string;
  readonly stem: string;
  readonly hesitation: boolean;
  readonly grammar: boolean;
  readonly risk: RiskKind | null;
}

export function factsOf(key: string): WordFacts {
  const stem = stemOf(key);
  return {
    key,
    stem,
    hesitation: hesitations.has(key),
    grammar: isFunctionWord(key),
    risk: riskOf(key, stem),
    ...grammarRole(key),
  };
}
