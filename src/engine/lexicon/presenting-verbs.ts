import { wordSet } from './word-set';

/**
 * What somebody does who is about to be quoted, in a sentence that tells nothing of what is said: "Orr shrugs." Forms as they stand behind a
 * subject, lower case.
 */
export const presentingVerbs: ReadonlySet<string> = wordSet(`
  agrees agreed disagrees disagreed concurs concurred objects objected demurs demurred
  shrugs shrugged nods nodded sighs sighed smiles smiled laughs laughed grins grinned frowns frowned winces winced
  shakes shook pauses paused hesitates hesitated
  remembers remembered recalls recalled knows knew understands understood
  speaks spoke explains explained jokes joked complains complained insists insisted apologises apologised apologizes apologized
  doubts doubted worries worried fears feared hopes hoped wonders wondered regrets regretted
  dismisses dismissed rejects rejected welcomes welcomed defends defended praises praised blames blamed backs backed
  sounds sounded seems seemed remains remained feels felt looks looked
`);

/** "Orr is blunt": what somebody is or was; what follows tells whether it is a state of mind. */
export const copulas: ReadonlySet<string> = wordSet(`is was are were isn't wasn't aren't weren't`);
