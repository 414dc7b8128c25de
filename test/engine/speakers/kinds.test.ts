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
      ['The report', 'a leaked memo'],
    );
    assert.deepEqual(
      speakers.map(({ kind }) => kind),
      ['document', 'document'],
    );
  });

  it('gives anonymous sources as described', () => {
    const { speakers } = expectSpeakers(
      '{s1:A senior aide, who asked not to be named,} {v1:said} {c1:the vote was lost}.',
      ['A senior aide'],
    );
    assert.equal(speakers[0]?.kind, 'anonymous');
  });

  it('gives groups and quantities as described', () => {
    const { speakers } = expectSpeakers(
      '{s1:Many residents} {v1:said} {c1:no}. {s2:One in five nurses} {v2:said} {c2:yes}. {s3:Several countries including Norland and Sudria} {v3:said} {c3:so}.',
      ['Many residents', 'One in five nurses', 'Several countries including Norland and Sudria'],
    );
    assert.deepEqual(new Set(speakers.map(({ kind }) => kind)), new Set(['group']));
  });

  it('keeps a spokesperson’s body as affiliation', () => {
    const { speakers } = expectSpeakers('{s1:A spokesman for the Hull Bank} {v1:said} {c1:it would pay}.', [
      'A spokesman for the Hull Bank',
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
      'The taxidermist',
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
});
