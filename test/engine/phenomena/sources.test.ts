import { strict as assert } from 'node:assert';
import type { Analysis } from '../../../src/engine';
import { expectStatements } from '../../notation/expect-statements';

/** The kind of the speaker of each statement, in order. */
const kinds = ({ statements, speakers }: Analysis): (string | undefined)[] =>
  statements.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.kind);

describe('phenomena of sources', () => {
  it('D52 an organisation, also by its address', () => {
    const analysis = expectStatements(
      '{s1:The fisheries ministry} {v1:said} {c1:the quota would stand}. {s2:Downing Street} {v2:said} {c2:it would not}.',
      ['indirect · the fisheries ministry', 'indirect · Downing Street'],
    );
    assert.deepEqual(kinds(analysis), ['organisation', 'organisation']);
  });

  it('D53 a document, and the author of one', () => {
    const analysis = expectStatements('{s1:The audit} {v1:said} {c1:the pier was sound}.', [
      'indirect · the audit',
    ]);
    assert.deepEqual(kinds(analysis), ['document']);
    expectStatements('{k1 s1:Pia Hollis’s audit} {v1:said} {c1:the pier was sound}.', [
      'indirect · Pia Hollis',
    ]);
  });

  it('D54 somebody who is not to be named', () => {
    const analysis = expectStatements(
      '{s1:A senior clerk}, {s2:who} {v2:asked} {c2:not to be named}, {v1:said} {c1:the vault was empty}.',
      ['indirect · a senior clerk', 'indirect · a senior clerk'],
    );
    assert.deepEqual(kinds(analysis), ['anonymous', 'anonymous']);
    const onCondition = expectStatements(
      '{s1:A clerk}, speaking on condition of anonymity, {v1:said} {c1:the vault was empty}.',
      ['indirect · a clerk'],
    );
    assert.deepEqual(kinds(onCondition), ['anonymous']);
  });

  it('D55 a group and a share of one', () => {
    const analysis = expectStatements(
      '{s1:Many islanders} {v1:said} {c1:they would stay}. {s2:One in five pilots} {v2:said} {c2:they would not}.',
      ['indirect · many islanders', 'indirect · one in five pilots'],
    );
    assert.deepEqual(kinds(analysis), ['group', 'group']);
  });

  it('D56 a spokesperson, with the body spoken for', () => {
    const { speakers } = expectStatements(
      '{s1:A spokeswoman for the harbour trust} {v1:said} {c1:it would pay}.',
      ['indirect · a spokeswoman for the harbour trust'],
    );
    assert.equal(speakers[0]?.affiliation, 'the harbour trust');
  });

  it('D57 a post, and the person behind a handle', () => {
    expectStatements('{s1:Pia Hollis} {v1:tweeted:} {c1:“gone fishing”}.', ['direct · Pia Hollis']);
    expectStatements(
      'Pia Hollis left at noon. {c1:“Gone fishing,”} {s1:@piahollis} {v1:posted} on Bluesky.',
      ['direct · Pia Hollis'],
    );
  });

  it('D58 a newspaper or a station: to whom it was said, or through whom', () => {
    expectStatements('{s1:Pia Hollis} {v1:told} {k1 r1:Radio Skarra} {c1:she was tired}.', [
      'indirect · Pia Hollis',
    ]);
    expectStatements('{s1:Radio Skarra} {v1:reported} {c1:that the pier had gone}.', [
      'indirect · Radio Skarra',
    ]);
  });

  it('D59 the writer, in the first person', () => {
    expectStatements('By Anouk Delgado\n\n{s1:I} {v1:asked} {r1:him} {c1:why he had stayed}.', [
      'indirect · Anouk Delgado',
    ]);
  });
});
