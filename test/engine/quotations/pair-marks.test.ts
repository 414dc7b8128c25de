import { expectMarks } from '../../notation/expect-reading';

describe('quotation marks', () => {
  it('pairs curly, straight and mixed marks in one text', () => {
    expectMarks('{q0:“No,"} said Orr. {q0:"We won’t,"} said Quill, {q0:"and never did.”}');
  });

  it('takes the marks of other languages, with and without spaces', () => {
    expectMarks('{q0:« Non »}, dit Orr. {q0:«\u00a0Si\u00a0»}, dit-elle. {q0:‹ Oui ›}, dit Quill.');
    expectMarks('{q0:»Nein«}, sagte Orr. {q0:„Nein“}, sagte Quill. {q0:‚Nein‘}, sagte sie.');
    expectMarks('{q0:”Nej”}, sa Orr. {q0:»Ei»}, sanoi Quill. {q0:„Nie”}, powiedział Orr.');
    expectMarks('{q0:「はい」}と言った。{q0:『本』}が好き。{q0:「彼は{q1:『いいえ』}と」}');
  });

  it('reads teletype and LaTeX marks', () => {
    expectMarks("{q0:``No,''} said Orr. {q0:''No,''} said Quill. {q0:`no'} is {q0:,,no''}.");
  });

  it('nests other marks, with the depth of each', () => {
    expectMarks('{q0:“She told me {q1:‘run’},”} Orr said.');
    expectMarks('{q0:“He said {q1:‘I heard {q2:“no”} twice’},”} she said.');
    expectMarks('{q0:"She said {q1:\'run!\'}"} he said.');
  });

  it('nests the same marks where two closing marks come next', () => {
    expectMarks('{q0:“She called it {q1:“mad,”} and it was,”} said Orr.');
  });

  it('takes a running quotation in straight marks with curly ones inside', () => {
    expectMarks('{u0:"It was Quill’s {q1:“Look at me!”} line by which he won.}');
  });

  it('takes marks before and after punctuation, and with spaces missing or too many', () => {
    expectMarks('{q0:“No”}, he said. {q0:“No.”} {q0:“No”}.');
    expectMarks('{q0:“We tried”}he said. He said,{q0:“We failed.”} She said:{q0:"No."}');
    expectMarks('{q0:“ No , ”} he said. {q0:" No , "} he said.');
  });

  it('turns a mark round that was typed the wrong way', () => {
    expectMarks('{q0:”No,”} said Orr. {q0:“Yes,“} said Quill. She says,{q0:” there is nothing.”}');
  });

  it('takes a doubled mark for one', () => {
    expectMarks('{q0:“ “No,” ”} said Orr. {q0:““No,””} said Quill. {q0:""No,""} she said.');
  });

  it('sees marks through entities and mojibake', () => {
    expectMarks(
      '{q0:&ldquo;No,&rdquo;} said Orr, {q0:&#147;ever&#148;}. So-called {q0:&quot;experts&quot;}.',
    );
    expectMarks('{q0:â€œNo,â€\x9d} said Orr. It isnâ€™t {q0:â€˜maybeâ€™}. {q0:â€œNo,â€} she said.');
    expectMarks(
      '{q0:Ã¢â‚¬Å“Never,Ã¢â‚¬\xc2\x9d} he said. {q0:‚ÄúNo,‚Äù} she said. {q0:\x93No,\x94} they said.',
    );
  });

  it('leaves marks with nothing between them alone', () => {
    expectMarks('The field "" is empty, and so is “ ”.');
  });
});

describe('single marks and apostrophes', () => {
  it('tells plural possessives from closing marks', () => {
    expectMarks(
      '{q0:‘The councillors’ bills aren’t ours,’} said Orr. {q0:‘We can’t pay the councillors’ debts,’} she said.',
    );
    expectMarks("{q0:'The councillors' bills aren't ours,'} said Orr. {q0:'They're Orr's,'} he added.");
    expectMarks('The workers’ pay and the teachers’ pay. Goin’ home, o’ course.');
  });

  it('closes at a plural where nothing closes later', () => {
    expectMarks(
      'The so-called {q0:‘experts’} met the {q0:‘elites’}. The {q0:‘experts’} bill was lost, said Orr.',
    );
  });

  it('leaves elisions and decades alone, also with the mark that word processors make of them', () => {
    expectMarks('{q0:“Rock ’n’ roll is dead,”} said Orr of the ’90s and ‘80s. Tell ‘em, ’twas so.');
    expectMarks(
      '{q0:‘Rock ’n’ roll is dead,’} said Orr of the ’90s and ‘80s. {q0:‘Tell ‘em, ’twas so,’} he said.',
    );
  });

  it('leaves feet, inches and minutes alone', () => {
    expectMarks('A 6\'2" keeper said {q0:“I’m 6\'2", not 6\' 3"”}. A 12" x 8" sheet, 40° 26′ 46″.');
    expectMarks('{q0:"It is 12" wide,"} he said of the 12" record.');
  });

  it('reads British style, with double marks inside', () => {
    expectMarks('{q0:‘Orr said {q1:“never”} twice,’} said Quill. {q0:‘And he’s right’}, she added.');
  });

  it('takes no apostrophe for a mark where doubles are the style', () => {
    expectMarks("{q0:\"Don't,\"} said Orr. 'Twas the voters' will, and the boys' and girls'.");
  });
});

describe('missing marks', () => {
  it('ends a quotation before its attribution', () => {
    expectMarks('{u0:“We tried,} said Orr. {q0:“We failed,”} he added.');
    expectMarks('{u0:“Who pays?} Orr asked. {q0:“We do,”} he added.');
  });

  it('runs to the end of the paragraph where the next may go on', () => {
    expectMarks('{u0:“We tried. And then we failed.}\n\n{q0:“It was bad,”} Orr said.');
    expectMarks('Orr said: {u0:“We tried. It was bad.}\n\n{q0:“We failed.”}');
  });

  it('ends a fragment with its sentence', () => {
    expectMarks('Orr called it {u0:“a gift to the rich.} It passed on Monday.');
    expectMarks('Orr told the {u0:“dear Mr. Quill.} It passed on Monday.');
  });

  it('ends at the first sentence where another quotation opens', () => {
    expectMarks('{u0:“We tried.} Then he left. {q0:“We failed,”} he said.');
  });

  it('ends at a closing mark of the other sort', () => {
    expectMarks('Orr tweeted: {u0:“Let’s go. We can do it.’} He was in the House.');
  });

  it('begins a quotation whose opening mark is missing with the paragraph, the sentence or after “she added,”', () => {
    expectMarks('{q0:We tried,”} said Orr. {q0:We failed,”} he added.');
    expectMarks('Of the firm she added, {q0:It is a proven failure.”}');
  });

  it('never harms another paragraph', () => {
    expectMarks(
      'He called it {u0:“mad.}\n\n{q0:“No,”} said Orr.\n\nNobody said it”\n\n{q0:“Yes,”} said Quill.',
    );
  });
});

describe('dialogue set with dashes', () => {
  it('is a quotation without marks where a verb and its subject follow', () => {
    expectMarks('{q0:– Non,} dit Orr. Il est parti.');
    expectMarks('{q0:— Who pays?} — asked Orr.');
    expectMarks('{q0:—Nunca,} dijo ella.');
  });

  it('is told from a list item, a parenthesis and a signature', () => {
    expectMarks(
      '– a list item, with commas\n\n– another one\n\nThe plan – bad, said Orr – failed.\n\n— J. Orr, Hull',
    );
  });
});
