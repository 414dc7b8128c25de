import { expectDetails } from './details-of';

describe('details: the quoted words', () => {
  it('tells words of a sentence from a sentence', () => {
    expectDetails('Orr said the deal was “a gift” that would “ruin” the town.', ['fragment']);
    expectDetails('“It leaks,” Orr said. Orr said: “It leaks”. ‘It leaks’, said Orr.', []);
    expectDetails('Orr called it “Madness” and left.', ['fragment']);
  });
  it('takes a sentence in two halves for a sentence', () => {
    expectDetails('“We tried,” Orr said, “and we failed.”', []);
  });
  it('takes an answer under a label for whole, whatever it quotes', () => {
    expectDetails('QUILL: They call it “art”.\n\nORR: I do not.', []);
  });
  it('finds what the writer put in', () => {
    expectDetails('“[The board] lied about (its) debts,” Orr said.', [
      'inserted: [The board] · inserted: (its)',
    ]);
  });
  it('finds what the writer put in past the cue', () => {
    expectDetails('“We tried,” Orr said. “They [the board] lied.”', ['inserted: [the board]']);
  });
  it('finds ellipses, and does not take dots in brackets for words put in', () => {
    expectDetails('“We … lost,” Orr said.', ['cut: …']);
    expectDetails('“We lost [...] everything . . . twice,” Orr said.', ['cut: [...] · cut: . . .']);
  });
  it('gathers them over continued paragraphs', () => {
    expectDetails('“We lost [the vote], Orr said. “It hurt.\n\n“It … passed.”', [
      'inserted: [the vote] · cut: …',
    ]);
  });
});
