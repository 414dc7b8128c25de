import { wordSet } from './word-set';

/** Every form of the pronouns that can stand for a speaker, and the pronoun it is a form of. */
export const pronounForms: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'who'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['themselves', 'they'],
  ['themself', 'they'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['i', 'i'],
  ['me', 'i'],
  ['my', 'i'],
  ['we', 'we'],
  ['us', 'we'],
  ['our', 'we'],
  ['who', 'who'],
  ['whom', 'who'],
  ['whose', 'who'],
  ['which', 'who'],
]);

/** Forms that stand where subjects stand. */
export const subjectForms = wordSet('he she they it i we who which');

/** Forms that say whose something is: "her critics". */
export const possessivePronouns = wordSet('his her its their my our whose');
