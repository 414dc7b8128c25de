import { expectStatements } from '../../notation/expect-statements';
import { expectFound, expectRoles } from './expect-found';

describe('statements: what is none', () => {
  it('C45 knows scare quotes', () => {
    expectRoles('The so-called “experts” left the room.', ['“experts”: scare']);
    expectRoles('The shop sells “organic” sand.', ['“organic”: scare']);
    expectFound('The so-called “experts” left the room.', []);
  });
  it('hears nothing where somebody talks to somebody and the text does not say about what', () => {
    expectFound('She talked to us at the top of a ladder.', []);
    expectFound('Orr spoke with the owner, who lives in the mill.', []);
    expectFound('{s1:People} {v1:say} {c1:you talk to them}.', ['subject · indirect']);
  });
  it('C46 knows titles', () => {
    expectRoles('Her novel “Low Water” sold well.', ['“Low Water”: title']);
    expectRoles('The show ‘Deep End’ was cut.', ['‘Deep End’: title']);
    expectRoles('Quill starred in Radio Tarn’s “Morning Call” for years.', ['“Morning Call”: title']);
  });
  it('C47 knows nicknames and keeps the name whole', () => {
    expectFound('{s1:Tom “Shorty” Vance} {v1:said} {c1:he was cold}.', ['subject · indirect']);
    expectRoles('Tom “Shorty” Vance said he was cold.', ['“Shorty”: nickname']);
  });
  it('C48 knows the words on signs', () => {
    expectFound('{s1:A sign} {v1:reading} {c1:“Keep out”} hung from the gate.', ['subject · direct · sign']);
    expectFound('{s1:Placards} {v1:read} {c1:“Save our mill”}.', ['subject · direct · sign']);
    expectRoles('They marched under the slogan “Save our mill”.', ['“Save our mill”: sign']);
  });
  it('C48 knows terms', () => {
    expectRoles('He never used the word “flood” again.', ['“flood”: term']);
  });
  it('takes words that only somebody can have said for somebody’s, without a cue', () => {
    expectFound('To her the plan was {c1:“a gift to the sea”} and she had come to fight it.', [
      'bare · direct',
    ]);
  });
  it('C49 marks what one says to oneself', () => {
    expectFound('{c1:“I can do this,”} {s1:she} {v1:told} {r1:herself}.', ['subject · direct · not actual']);
  });
  it('C49 marks what was not in fact said', () => {
    expectFound('{s1:He} {v1:will say} {c1:“I told you so”} when it leaks.', [
      'subject · direct · not actual',
    ]);
    expectFound('{c1:“I told you so,”} {s1:he} {v1:thought}.', ['subject · direct · not actual']);
    expectFound('If {s1:Orr} {v1:says} {c1:the dam is safe}, the town will stay.', [
      'subject · indirect · not actual',
    ]);
  });
  it('C50 is not taken in by inches, years and rock ’n’ roll', () => {
    expectFound(`The keeper, at 6'2" the tallest, played rock ’n’ roll in the ’90s.`, []);
  });
  it('C51 is not taken in by code, addresses and tags', () => {
    expectFound('See https://example.org/a?b="c" and \\{"said": "no"\\} under #said.', []);
  });
  it('knows whom somebody tells, on what condition, and what is not mentioned, from what was said', () => {
    expectFound('When Ben is at work she tells the dog.', []);
    expectFound('Two guards spoke on condition of anonymity because they had signed a contract.', []);
    expectFound('He made no mention of the flood.', []);
  });
  it('knows a section of the paper from somebody who speaks', () => {
    expectFound('Theatre: “Low Water”, at the Tarn Playhouse', []);
    expectFound('Fishing: Tarn will not sign', []);
  });
  it('knows a headline’s quotation beside a verb of speech from one beside another verb', () => {
    const body =
      '{c2:“It was one semicolon, and the greenest depot in the north,”} {v2:said} {s2:Ada Moss} on Monday.';
    expectStatements(`{s1:Moss} {v1:blames} {c1:‘one semicolon’}\n\n${body}`, [
      'direct · Ada Moss',
      'direct · Ada Moss',
    ]);
    expectStatements(`Tarn Trams opens ‘greenest depot in the north’\n\n${body.replaceAll('2:', '1:')}`, [
      'direct · Ada Moss',
    ]);
  });
});
