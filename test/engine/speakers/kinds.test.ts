import { strict as assert } from 'node:assert';
import type { Speaker } from '../../../src/engine';
import { expectSpeakers } from './expect-speakers';

function only(speakers: readonly Speaker[], name: string): Speaker {
  const speaker = speakers.find((one) => one.name === name);
  assert.ok(speaker, `${name} among ${speakers.map((one) => one.name).join(', ')}`);
  return speaker;
}

describe('speakers: kinds of source', () => {
  it('knows organisations by their names, and seats of power', () => {
    const { speakers } = expectSpeakers(
      '{s1:The Ministry of Works} {v1:said} {c1:yes}. {s2:Downing Street} {v2:said} {c2:no}. {s3:Tarn Works} {v3:said} {c3:so}. ' +
        '{s4:The White House} {v4:declined to comment}.',
      ['Ministry of Works', 'Downing Street', 'Tarn Works', 'White House'],
    );
    assert.deepEqual(new Set(speakers.map(({ kind }) => kind)), new Set(['organisation']));
  });

  it('takes an acronym for the body that introduced it', () => {
    expectSpeakers(
      'The Tarn Bridge Authority (TBA) met. {s1:The TBA} {v1:said} {c1:it would close}. {s2:The Tarn Bridge Authority} {v2:said} {c2:when}.',
      ['Tarn Bridge Authority', 'Tarn Bridge Authority'],
    );
  });

  it('gives a document as the source where no author is in view', () => {
    const { speakers } = expectSpeakers(
      '{s1:The report} {v1:said} {c1:the dam was safe}. {v2:According to} {s2:a leaked memo}, {c2:it is not}.',
      ['the report', 'a leaked memo'],
    );
    assert.deepEqual(
      speakers.map(({ kind }) => kind),
      ['document', 'document'],
    );
  });

  it('gives anonymous sources as described', () => {
    const { speakers } = expectSpeakers(
      '{s1:A senior aide, who asked not to be named,} {v1:said} {c1:the vote was lost}.',
      ['a senior aide'],
    );
    assert.equal(speakers[0]?.kind, 'anonymous');
  });

  it('gives groups and quantities as described', () => {
    const { speakers } = expectSpeakers(
      '{s1:Many residents} {v1:said} {c1:no}. {s2:One in five nurses} {v2:said} {c2:yes}. {s3:Several countries including Norland and Sudria} {v3:said} {c3:so}.',
      ['many residents', 'one in five nurses', 'several countries including Norland and Sudria'],
    );
    assert.deepEqual(new Set(speakers.map(({ kind }) => kind)), new Set(['group']));
  });

  it('takes an approximate number of people for a group, and for nobody who was spoken of', () => {
    const { speakers } = expectSpeakers(
      'Jon Aske rose first. {s1:About 200 people} {v1:chanted} {c1:“Build it now”}. {s2:Around half of drivers} {v2:said} {c2:yes}.',
      ['About 200 people', 'Around half of drivers'],
    );
    assert.deepEqual(
      speakers.flatMap(({ kind }) => (kind === 'group' ? kind : [])),
      ['group', 'group'],
    );
  });

  it('keeps a spokesperson’s body as affiliation', () => {
    const { speakers } = expectSpeakers('{s1:A spokesman for the Hull Bank} {v1:said} {c1:it would pay}.', [
      'a spokesman for the Hull Bank',
    ]);
    assert.equal(speakers[0]?.affiliation, 'the Hull Bank');
    assert.equal(speakers[0].kind, 'person');
  });

  it('gives two who speak together as one group of both', () => {
    const { speakers } = expectSpeakers(
      'Mara Quill met Ben Orr. {s1:Quill and Orr} {v1:said} {c1:they agreed}.',
      ['Mara Quill and Ben Orr'],
    );
    assert.equal(only(speakers, 'Mara Quill and Ben Orr').kind, 'group');
  });

  it('takes the first person outside quotation marks for the writer', () => {
    expectSpeakers('Mara Quill sat down. {s1:I} {v1:asked} {c1:why the bridge had failed}.', [
      'the writer · writer',
    ]);
  });

  it('describes whom no word list knows as written', () => {
    expectSpeakers('{s1:The taxidermist} {v1:said} {c1:no}. {s2:Sheep dealers in Hull} {v2:said} {c2:yes}.', [
      'the taxidermist',
      'Sheep dealers in Hull',
    ]);
  });

  it('gives a list of countries as one group', () => {
    expectSpeakers('{s1:The United States, the United Kingdom and France} {v1:said} {c1:no}.', [
      'United States, United Kingdom and France',
    ]);
  });

  it('names nobody for “you” and “one”', () => {
    expectSpeakers('{s1:You} {v1:say} {c1:every town does this}.', ['nobody · nobody']);
  });

  it('makes the outer speaker of “I” inside a quotation', () => {
    expectSpeakers('{c1:“{s2:I} {v2:told} them {c2:to run},”} {s1:Ben Orr} {v1:said}.', [
      'Ben Orr',
      'Ben Orr',
    ]);
  });

  it('leaves “she” inside a quotation open', () => {
    expectSpeakers('{c1:“{s2:She} {v2:told} me {c2:‘run’},”} {s1:Ben Orr} {v1:said}.', [
      'Ben Orr',
      'nobody · nobody',
    ]);
  });

  it('gives a document that is somebody’s to its author, with the document as carrier', () => {
    const analysis = expectSpeakers(
      '{s1:The report} {v1:said} {c1:the dam was safe}. {s2:Olga Fenn’s report} {v2:said} {c2:it was not}. {s3:Her letter} {v3:said} {c3:why}.',
      ['the report', 'Olga Fenn', 'Olga Fenn · pronoun'],
    );
    assert.deepEqual(
      analysis.statements.map(({ carrier }) =>
        carrier.map(({ start, end }) => analysis.prose.slice(start, end)),
      ),
      [[], ['Olga Fenn’s report'], ['Her letter']],
    );
  });

  it('keeps a body’s document apart from another, and from its author where it has none', () => {
    expectSpeakers(
      '{s1:The report} {v1:said} {c1:no}. {s2:The union’s report} {v2:said} {c2:yes}. {s3:Fenn’s biography} {v3:said} {c3:so}.',
      ['the report', 'the union’s report', 'Fenn’s biography'],
    );
  });

  it('gives sources joined by “and” as one group in their own words, and as no one of them', () => {
    const { speakers } = expectSpeakers(
      '{s1:Fenn, Reyl and two others} {v1:agreed} {c1:that it was late}. {s2:Mr and Mrs Sturm} {v2:said} {c2:no}. {s3:The union and the mayor} {v3:said} {c3:yes}.',
      ['Fenn, Reyl and two others', 'Mr and Mrs Sturm', 'the union and the mayor'],
    );
    assert.deepEqual(new Set(speakers.map(({ kind }) => kind)), new Set(['group']));
  });

  it('gives no description to whom it knows only by one', () => {
    const { speakers } = expectSpeakers('{s1:Two officials} {v1:said} {c1:no}.', ['two officials']);
    assert.equal(speakers[0]?.description, null);
  });
});
