import { expectDetails } from './details-of';

describe('details: where and when', () => {
  it('finds both after the cue', () => {
    expectDetails('Orr said in a statement on Friday that the dam was safe.', [
      'where: in a statement · when: on Friday',
    ]);
    expectDetails('He posted on X early Friday that it leaked.', ['where: on X · when: early Friday']);
    expectDetails('Orr said Friday it was fine. He said last week that it was fine.', [
      'when: Friday',
      'when: last week',
    ]);
  });
  it('finds them past a long source and past whom it was said to', () => {
    expectDetails(
      '“It leaks,” said Mara Quill, chief engineer at Tarn Works, in an interview with Radio Tarn on Sunday.',
      ['where: in an interview with Radio Tarn · when: on Sunday'],
    );
    expectDetails('“It leaks,” he told the council two days later.', [
      'to: the council · when: two days later',
    ]);
  });
  it('finds them at the head of the sentence', () => {
    expectDetails('On Friday morning, Orr said it was over.', ['when: On Friday morning']);
    expectDetails('In an interview in Leeds, Orr said it was over.', ['where: In an interview in Leeds']);
    expectDetails('Earlier this week, the union said on Twitter: “No deal.”', [
      'where: on Twitter · when: Earlier this week',
    ]);
  });
  it('finds them in an aside about speaking, and passes over what only describes the source', () => {
    expectDetails('Orr, speaking at a rally in Leeds on 12 March, told reporters that it was over.', [
      'to: reporters · where: at a rally in Leeds · when: on 12 March',
    ]);
    expectDetails(
      'Orr, who lives in Leeds, said it was over. Quill, an engineer at Tarn Works since May, said no.',
      [],
    );
    expectDetails('Speaking outside the town hall, Orr said the gym was open.', [
      'where: outside the town hall',
    ]);
  });
  it('takes an event for a time', () => {
    expectDetails('After the vote, Orr said it leaked.', ['when: After the vote']);
    expectDetails('“It leaks,” Orr said after a meeting on Friday.', ['when: after a meeting on Friday']);
  });
  it('keeps apart a place and a time that stand side by side', () => {
    expectDetails('“It leaks,” he said in a phone call from Oslo late Thursday.', [
      'where: in a phone call from Oslo · when: late Thursday',
    ]);
  });
  it('goes on to the name of a programme', () => {
    expectDetails('“It is over,” Orr said on Radio Tarn’s “Morning Call”.', [
      'where: on Radio Tarn’s “Morning Call”',
    ]);
  });
  it('does not take how long for when, nor what a report is about for where', () => {
    expectDetails('Orr has said for years that it was over.', []);
    expectDetails('The Courier said in its story on the interview that it was over.', []);
    expectDetails('Orr has been attacked on the speeches by Quill.', []);
  });
  it('leaves a time in the content to the content', () => {
    expectDetails('Orr said the gates would close on Friday at a ceremony in Leeds.', []);
  });
  it('leaves a neighbouring clause its own', () => {
    expectDetails('Quill flew to Leeds on Friday and Orr said it was over.', []);
  });
});

describe('details: to whom and through whom', () => {
  it('knows hearers', () => {
    expectDetails('Orr whispered to Quill that it was over.', ['to: Quill']);
    expectDetails('Orr was asked whether it was over.', ['to: Orr']);
    expectDetails('Speaking to reporters, Orr said it was over.', ['to: reporters']);
  });
  it('does not take the matter for a hearer', () => {
    expectDetails('“Nonsense,” Orr responded to the report.', []);
  });
  it('knows carriers', () => {
    expectDetails('“I quit,” the Kestrel Gazette quoted him as saying.', ['through: the Kestrel Gazette']);
    expectDetails('Orr was quoted by the Kestrel Gazette as saying he had quit.', [
      'through: the Kestrel Gazette',
    ]);
    expectDetails('Orr told Radio Tarn that he had quit.', ['through: Radio Tarn · to: Radio Tarn']);
    expectDetails('“I quit,” she said, quoted by Lakish news agencies.', ['through: Lakish news agencies']);
  });
});

describe('details: in what language', () => {
  it('knows a language and an interpreter', () => {
    expectDetails('“Nie,” she said in Polish, through an interpreter.', [
      'language: in Polish · interpreter: through an interpreter',
    ]);
    expectDetails('Speaking in Ukrainian via a translator, Danylo Hryn said he was tired.', [
      'language: in Ukrainian · interpreter: via a translator',
    ]);
  });
  it('finds them in the source, in a label and in brackets', () => {
    expectDetails('Danylo Hryn, who spoke through an interpreter, said he was tired.', [
      'interpreter: spoke through an interpreter',
    ]);
    expectDetails('“[Through an interpreter] I am tired,” Hryn said.', [
      'interpreter: Through an interpreter · inserted: [Through an interpreter]',
    ]);
    expectDetails(
      'HRYN (through an interpreter): I am tired.\n\nQUILL: Why?\n\nQUILL: So am I.\n\nHRYN: Yes.',
      ['interpreter: through an interpreter'],
    );
  });
  it('does not take a school subject for a language', () => {
    expectDetails('Orr said the results in English were poor.', []);
  });
});
