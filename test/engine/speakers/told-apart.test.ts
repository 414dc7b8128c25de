import { expectSpeakers } from './expect-speakers';

describe('speakers: people of one surname', () => {
  it('tells two of one name apart by what stands behind it', () => {
    expectSpeakers(
      '{s1:Una Orr} {v1:said} {c1:she ate onions}. {s2:Her daughter, Una Orr jnr, 79,} {v2:said} {c2:she was quick}. {c3:“Very,”} {s3:Ms Orr jnr} {v3:said}.',
      ['Una Orr', 'Una Orr jnr', 'Una Orr jnr · surname'],
    );
    expectSpeakers(
      '{s1:Ben Quill} {v1:said} {c1:he would retire}. {s2:Ben Quill III} {v2:said} {c2:he would run the firm}.',
      ['Ben Quill', 'Ben Quill III'],
    );
    expectSpeakers(
      '{s1:Senator Ben Quill Jr.} {v1:said} {c1:no}. {s2:Ben Quill} {v2:said} {c2:never}. {c3:“Never,”} {s3:Quill} {v3:said}.',
      ['Ben Quill Jr.', 'Ben Quill Jr.', 'Ben Quill Jr. · surname'],
    );
  });

  it('takes who is introduced by surname and age for none whom the draft names in full later', () => {
    expectSpeakers(
      '{s1:Doyle, 43,} {v1:told} the court {c1:he was asleep}. {s2:Mary Doyle, who is not related,} {v2:said} {c2:she heard shouts}.',
      ['Doyle', 'Mary Doyle'],
    );
    expectSpeakers(
      'Ben Orr scored twice. {s1:Orr, 21,} {v1:said} {c1:he was tired}. {s2:Ida Orr} {v2:said} {c2:he was not}.',
      ['Ben Orr · surname', 'Ida Orr'],
    );
  });

  it('lends the surname of a couple to the first of them', () => {
    expectSpeakers('Kemi and Robert Quill’s daughter died in May. {s1:Kemi} {v1:said} {c1:nobody came}.', [
      'Kemi Quill',
    ]);
    expectSpeakers(
      'The parents, Kemi, 31, and Olu Bako, have sued. {s1:Ms Bako} {v1:said} {c1:nobody came}. {s2:Kemi Bako} {v2:added} {c2:that they had rung}.',
      ['Olu Bako or Kemi Bako? · ambiguous', 'Kemi Bako'],
    );
    expectSpeakers('Vance and Robert Quill left early. {s1:Vance} {v1:said} {c1:it was late}.', ['Vance']);
  });

  it('takes “Mrs” for no daughter who is named without surname', () => {
    expectSpeakers(
      'Ben Quill’s daughter Ada was born in May. {c1:“I rang twice,”} {s1:Mrs Quill} {v1:said}.',
      ['Ben Quill · surname'],
    );
  });
});
