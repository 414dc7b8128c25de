import { strict as assert } from 'node:assert';
import { expectSpeakers } from './expect-speakers';

describe('speakers: names', () => {
  it('takes shorter forms of a name for the person introduced', () => {
    expectSpeakers(
      '{s1:Mara Quill} {v1:said} {c1:the bridge was unsafe}. {c2:“It leaks,”} {s2:Quill} {v2:said}.\n\n' +
        '{c3:“It always has,”} {s3:Ms Quill} {v3:said}. {s4:Dame Mara} {v4:said} {c4:no more}.',
      ['Mara Quill · named', 'Mara Quill · surname', 'Mara Quill · surname', 'Mara Quill · surname'],
    );
  });

  it('takes the part of the world in which somebody’s town is for nobody', () => {
    expectSpeakers('{s1:A man from Lyon, France}, {v1:said} {c1:the train was late}.', ['a man from Lyon']);
    expectSpeakers('{s1:Ann Orr of Dayton, Ohio}, {v1:said} {c1:the train was late}.', ['Ann Orr']);
  });

  it('takes a headline’s surname for the person whom the body introduces', () => {
    expectSpeakers(
      '{s1:Orr}{v1::} {c1:‘I never lied’}\n\nBen Orr came home on Friday, tired and glad, to a full house.',
      ['Ben Orr'],
    );
  });

  it('keeps two of one surname apart by their given names', () => {
    expectSpeakers(
      '{s1:Mara Quill} {v1:said} {c1:yes}. {s2:Ada Quill} {v2:said} {c2:no}. {s3:Mara Quill} {v3:said} {c3:yes again}.',
      ['Mara Quill', 'Ada Quill', 'Mara Quill'],
    );
  });

  it('abstains where a bare surname could be either of two', () => {
    expectSpeakers(
      '{s1:Mara Quill} {v1:said} {c1:yes}. {s2:Ada Quill} {v2:said} {c2:no}. {s3:Quill} {v3:said} {c3:so again}.',
      ['Mara Quill', 'Ada Quill', 'Ada Quill or Mara Quill? · ambiguous'],
    );
  });

  it('takes a bare surname in a paragraph with the words of one of two for that one', () => {
    expectSpeakers(
      'Ada Quill and Mara Quill ran the bakery.\n\n{s1:Mara Quill} {v1:said} {c1:the oven was sold}. {c2:“I cried,”} {s2:Quill} {v2:said}.',
      ['Mara Quill', 'Mara Quill · surname'],
    );
  });

  it('takes a surname with a title for whom the draft has called by it', () => {
    expectSpeakers(
      '{s1:Dr Noor Orr} {v1:said} {c1:yes}. {s2:Lachlan Orr} {v2:said} {c2:no}. {s3:Dr Orr} {v3:said} {c3:so again}.',
      ['Noor Orr', 'Lachlan Orr', 'Noor Orr · surname'],
    );
  });

  it('takes “Mrs” for nobody whom the draft calls “Ms”', () => {
    expectSpeakers(
      '{s1:Ada Quill} {v1:said} {c1:yes}. {c2:“No,”} {s2:Ms Quill} {v2:said}.\n\n{s3:Mara Quill} {v3:said} {c3:no}. {c4:“Never,”} {s4:Mrs Quill} {v4:said}.',
      ['Ada Quill', 'Ada Quill', 'Mara Quill', 'Mara Quill · surname'],
    );
  });

  it('takes a bare surname for who bears it, and not for a relative named by a given name', () => {
    expectSpeakers(
      'Curtis Quill left at noon. {s1:Quill’s sister, Deirdre,} {v1:said} {c1:no}. {s2:Quill} {v2:said} {c2:yes}.',
      ['Deirdre', 'Curtis Quill · surname'],
    );
  });

  it('takes a calling behind a title or a given name for a surname', () => {
    expectSpeakers(
      '{s1:The petitioner’s counsel, Zoya Merchant,} {v1:said} {c1:no}. {c2:“They have one van,”} {s2:Ms Merchant} {v2:said}.',
      ['Zoya Merchant', 'Zoya Merchant'],
    );
  });

  it('lets a title tell two of one surname apart', () => {
    expectSpeakers(
      'Mr Ben Orr and Mrs Ida Orr keep the inn. {c1:“We close at ten,”} {s1:Mrs Orr} {v1:said}.',
      ['Ida Orr · surname'],
    );
  });

  it('makes two people of a Mr and a Mrs, and names them by their titles', () => {
    expectSpeakers(
      '{s1:Mr Marsh} {v1:said} {c1:it was shut}. Mrs Marsh disagreed. {c2:“It was open,”} {s2:she} {v2:said}. {s3:Lord Marsh} {v3:said} {c3:so}.',
      ['Mr Marsh', 'Mrs Marsh · pronoun', 'Mr Marsh'],
    );
  });

  it('joins neither of a Mr and a Mrs to a full name that does not say which it is', () => {
    expectSpeakers(
      '{s1:Jo Marsh} {v1:said} {c1:no}. {s2:Mr Marsh} {v2:said} {c2:yes}. {s3:Mrs Marsh} {v3:said} {c3:so}.',
      ['Jo Marsh', 'Mr Marsh', 'Mrs Marsh'],
    );
  });

  it('joins a Mr to the one full name of which the other is not', () => {
    expectSpeakers(
      'Jo Marsh came with his wife, Robin Marsh. {s1:Mrs Marsh} {v1:said} {c1:no}. {s2:Mr Marsh} {v2:said} {c2:yes}.',
      ['Robin Marsh', 'Jo Marsh'],
    );
  });

  it('takes spellings of one name for one person and keeps them', () => {
    const { speakers } = expectSpeakers(
      '{s1:Andrei Velsky} {v1:said} {c1:yes}. {s2:Andrey Velskiy} {v2:said} {c2:no}.',
      ['Andrei Velsky', 'Andrei Velsky'],
    );
    assert.deepEqual(speakers[0]?.spellings, ['Andrei Velsky', 'Andrey Velskiy']);
  });

  it('takes initials and short forms for the fuller name', () => {
    expectSpeakers(
      '{s1:J. R. Orr} {v1:said} {c1:yes}. {s2:James Orr} {v2:said} {c2:no}. {s3:Jim Orr} {v3:said} {c3:perhaps}.',
      ['James Orr', 'James Orr', 'James Orr'],
    );
  });

  it('reads names with particles, hyphens, apostrophes and suffixes whole', () => {
    expectSpeakers(
      '{s1:Ludo van der Meer} {v1:said} {c1:a}. {s2:Aoife O’Neill-Hart} {v2:said} {c2:b}. {s3:Ben Orr Jr} {v3:said} {c3:c}. ' +
        '{s4:Van der Meer} {v4:said} {c4:d}. {s5:O’Neill-Hart} {v5:said} {c5:e}.',
      ['Ludo van der Meer', 'Aoife O’Neill-Hart', 'Ben Orr Jr', 'Ludo van der Meer', 'Aoife O’Neill-Hart'],
    );
  });

  it('leaves titles and honours out of the name', () => {
    expectSpeakers(
      '{s1:Professor Sir Ben Orr KC} {v1:said} {c1:yes}. {s2:Prime Minister Ada Holt} {v2:said} {c2:no}.',
      ['Ben Orr', 'Ada Holt'],
    );
  });

  it('keeps a name with a nickname in it whole', () => {
    expectSpeakers(
      'Tom “Shorty” Vance was cold. {c1:“Very,”} {s1:Vance} {v1:said}. {s2:Shorty} {v2:said} {c2:so twice}.',
      ['Tom “Shorty” Vance', 'Tom “Shorty” Vance'],
    );
  });

  it('finds the person that a handle is made of', () => {
    expectSpeakers(
      'Ben Orr left early. {s1:@benorr} {v1:posted:} {c1:“gone fishing”}. {s2:@tarnfan} {v2:wrote} {c2:“lucky”}.',
      ['Ben Orr', '@tarnfan'],
    );
  });

  it('does not take the first word of a sentence for a name', () => {
    expectSpeakers('However {s1:Quill} {v1:said} {c1:no}. Yesterday {s2:Orr} {v2:said} {c2:yes}.', [
      'Quill',
      'Orr',
    ]);
  });
});

describe('speakers: names of many countries', () => {
  it('takes the first of two surnames, or two given names, for who bears them', () => {
    expectSpeakers(
      '{s1:Domingo Pérez Chávez} {v1:said} {c1:he had paid}. {c2:“Four thousand,”} {s2:Pérez} {v2:said}. {s3:Mr. Pérez} {v3:said} {c3:no more}.',
      ['Domingo Pérez Chávez', 'Domingo Pérez Chávez · surname', 'Domingo Pérez Chávez · surname'],
    );
    expectSpeakers('{s1:Hector John MacAskill} {v1:said} {c1:no}. {c2:“Aye,”} {s2:Hector John} {v2:said}.', [
      'Hector John MacAskill',
      'Hector John MacAskill',
    ]);
  });

  it('reads titles of many countries', () => {
    expectSpeakers(
      '{s1:The Minister of State for Health, Hajia Zulaihat Bindawa,} {v1:said} {c1:no}. {s2:She} {v2:said} {c2:it twice}.',
      ['Zulaihat Bindawa', 'Zulaihat Bindawa · pronoun'],
    );
    expectSpeakers(
      '{s1:Its president, Comrade Sunday Ekpo,} {v1:said} {c1:yes}. On Sunday {s2:Mr Ekpo} {v2:said} {c2:no}.',
      ['Sunday Ekpo', 'Sunday Ekpo · surname'],
    );
    expectSpeakers('{s1:Shri R. K. Menon} {v1:said} {c1:yes}. {s2:Shri Menon} {v2:said} {c2:no}.', [
      'R. K. Menon',
      'R. K. Menon · surname',
    ]);
    expectSpeakers('{s1:Ch Supt Ida Marsh} {v1:thanked} residents {c1:for their help}.', ['Ida Marsh']);
  });

  it('tells peers and judges, whose titles are part of their names, from others of that surname', () => {
    expectSpeakers(
      '{s1:Tia Hale} {v1:said} {c1:yes}. {s2:Baroness Hale of Orr, a former minister,} {v2:said} {c2:no}. {c3:“Twice,”} {s3:Lady Hale} {v3:added}.',
      ['Tia Hale', 'Baroness Hale of Orr', 'Baroness Hale of Orr · surname'],
    );
    expectSpeakers(
      '{s1:Ben Orr} {v1:said} {c1:yes}. {s2:Mr Justice Orr} {v2:said} {c2:the case would be heard}. {s3:Mr Orr} {v3:left}, {c3:he said}.',
      ['Ben Orr', 'Mr Justice Orr', 'Ben Orr · surname'],
    );
  });

  it('takes a surname that is a title for the one who bears it', () => {
    expectSpeakers(
      '{s1:Trustee Wendell Pope} {v1:asked} {c1:whether it had dropped}. {c2:“To what?”} {s2:Pope} {v2:said}.',
      ['Wendell Pope', 'Wendell Pope · surname'],
    );
  });
});
