import { expectParagraphs } from '../../notation/expect-reading';

const body = 'The council met again on Monday night to talk about the bridge over the Tarn.';

describe('zones of plain text', () => {
  it('finds headline, standfirst and byline', () => {
    expectParagraphs(
      `Orr: ‘I never lied’\nHead of council denies bridge claims\nBy Mara Quill and Ben Orr\n${body}\n${body}`,
      [
        'headline: Orr: ‘I never lied’',
        'headline: Head of council denies bridge claims',
        'byline: By Mara Quill and Ben Orr',
        `body: ${body}`,
        `body: ${body}`,
      ],
    );
    expectParagraphs(`Bridge to shut\n\nMara Quill, political editor\n\n${body}`, [
      'headline: Bridge to shut',
      'byline: Mara Quill, political editor',
      `body: ${body}`,
    ]);
  });

  it('finds the credits of a wire story', () => {
    expectParagraphs(`${body}\n(Reporting by Mara Quill; Editing by Ben Orr)`, [
      `body: ${body}`,
      'byline: (Reporting by Mara Quill; Editing by Ben Orr)',
    ]);
  });

  it('finds a crosshead, in marks or not, and keeps a paragraph that is only a quotation', () => {
    expectParagraphs(
      [body, '“We don’t cross it”', body, 'Rust and rot', body, '“It was over.”', body].join('\n'),
      [
        `body: ${body}`,
        'crosshead: “We don’t cross it”',
        `body: ${body}`,
        'crosshead: Rust and rot',
        `body: ${body}`,
        'body: “It was over.”',
        `body: ${body}`,
      ],
    );
  });

  it('takes labels, signatures and questions for no crosshead', () => {
    expectParagraphs(
      [body, 'QUILL: It was cold', body, '“Ban it.”', 'J. Orr, Hull', body, '— J. Orr, Hull', body].join(
        '\n',
      ),
      [
        `body: ${body}`,
        'body: QUILL: It was cold',
        `body: ${body}`,
        'body: “Ban it.”',
        'body: J. Orr, Hull',
        `body: ${body}`,
        'body: — J. Orr, Hull',
        `body: ${body}`,
      ],
    );
  });

  it('sets datelines apart, so that no place and no agency speaks', () => {
    for (const lead of [
      'LAGOS (Reuters) – ',
      'LAGOS, Nigeria (AP) — ',
      'LAGOS, May 3 (Tarn News) - ',
      'NEW YORK, 3 May – ',
      'London (AFP) – ',
      'ST. JOHN’S, N.L. — ',
      '(Reuters) - ',
      'MUMBAI: ',
      'NEW DELHI: ',
      'New Delhi: ',
      'LAGOS/ABUJA, June 17 (Tarn News) - ',
    ]) {
      expectParagraphs(`${lead}${body}\n${body}`, [`body: ${lead.trim()} ‖ ${body}`, `body: ${body}`]);
    }
  });

  it('takes a place that no list knows for one where the story is told behind it, and for a label where somebody talks', () => {
    const told = `${body} ${body} It was the third flood in the valley since the spring.`;
    expectParagraphs(`TARNPUR: ${told}\n${body}`, [`body: TARNPUR: ‖ ${told}`, `body: ${body}`]);
    expectParagraphs(`Press Service\nTARNPUR: ${told}\n${body}`, [
      'headline: Press Service',
      `body: TARNPUR: ‖ ${told}`,
      `body: ${body}`,
    ]);
    const talk = `${told} I saw it.`;
    expectParagraphs(`QUILL: ${talk}\n${body}`, [`body: QUILL: ${talk}`, `body: ${body}`]);
  });

  it('takes a name before a dash for no dateline further down', () => {
    expectParagraphs(`${body}\nQUILL — It was cold.`, [`body: ${body}`, 'body: QUILL — It was cold.']);
  });

  it('sets the times of a live blog apart', () => {
    for (const lead of ['10.42am: ', '10:42 – ', '[14:05] ', '9.15pm BST ', '10:42 BST: ']) {
      expectParagraphs(`${body}\n${lead}${body}`, [`body: ${body}`, `body: ${lead.trim()} ‖ ${body}`]);
    }
    expectParagraphs(`${body}\n10.42am\n${body}`, [`body: ${body}`, 'dateline: 10.42am', `body: ${body}`]);
  });

  it('finds captions and credits of pictures', () => {
    expectParagraphs(
      [
        body,
        'Mara Quill on the bridge on Monday. Photograph: Ben Orr/Tarn News',
        'Pictured: Ben Orr',
        body,
      ].join('\n'),
      [
        `body: ${body}`,
        'caption: Mara Quill on the bridge on Monday. Photograph: Ben Orr/Tarn News',
        'caption: Pictured: Ben Orr',
        `body: ${body}`,
      ],
    );
  });

  it('finds list items', () => {
    expectParagraphs(`Readers said:\n• “Ban it”\n• “Keep it”\n1) “Sell it”\n${body}`, [
      'body: Readers said:',
      'list-item: • “Ban it”',
      'list-item: • “Keep it”',
      'list-item: 1) “Sell it”',
      `body: ${body}`,
    ]);
  });
});
