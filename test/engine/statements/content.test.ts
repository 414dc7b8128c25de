import { expectFound, expectRoles } from './expect-found';

describe('statements: content', () => {
  it('B26 takes clauses with and without “that”, infinitives and questions', () => {
    expectFound('{s1:Orr} {v1:said} {c1:that it leaked}.', ['subject · indirect']);
    expectFound('{s1:Orr} {v1:vowed} {c1:to sue the mill}.', ['subject · indirect']);
    expectFound('{s1:She} {v1:asked} {c1:why it failed}.', ['subject · indirect']);
    expectFound('{s1:She} {v1:asked} {c1:whether it had failed}.', ['subject · indirect']);
  });
  it('B27 takes words in and out of quotation marks as one content', () => {
    expectFound('{s1:Orr} {v1:said} {c1:the deal was “a gift” that would “ruin” the town}.', [
      'subject · mixed',
    ]);
    expectFound('{c1:Russia “does not want war”}, {s1:he} {v1:said}.', ['subject · mixed']);
  });
  it('B28 takes both halves of a split quotation', () => {
    expectFound('{c1:“We tried,”} {s1:Orr} {v1:said}, {c1:“and we failed.”}', ['subject · direct']);
    expectFound('{c1:“We tried,”} {s1:Orr} {v1:said}. {c1:“We failed.”}', ['subject · direct']);
  });
  it('B29 ends content before a clause of the writer’s own', () => {
    expectFound('{s1:Orr} {v1:said} {c1:the ship sank}, but divers later found it afloat.', [
      'subject · indirect',
    ]);
    expectFound('When {s1:Orr} {v1:said} {c1:the ship had sunk}, divers went down.', ['subject · indirect']);
  });
  it('B30 keeps a trailing time in the content', () => {
    expectFound('{s1:Orr} {v1:said} {c1:it would close on Monday}.', ['subject · indirect']);
  });
  it('B31 leaves a paragraph that nobody is given for to the document', () => {
    expectFound('{c1:“We tried.}', ['bare · direct']);
  });
  it('B32 leaves a quotation without a cue to the document', () => {
    expectFound('{c1:“It was over.”}', ['bare · direct']);
  });
  it('B33 leaves a quotation between two people to the document', () => {
    expectFound('Quill had arrived by then. {c1:“It was over.”}', ['bare · direct']);
  });
  it('B34 takes a lead-in with a colon, and leaves one with a full stop to the document', () => {
    expectFound('{s1:Orr} {v1:was blunt:} {c1:“It was over.”}', ['colon · direct']);
    expectFound('And {v1:from} {s1:the union}{v1::} {c1:“It was over.”}', ['colon · direct']);
    expectFound('Orr was blunt. {c1:“It was over.”}', ['bare · direct']);
  });
  it('leaves where, when and how something was said out of source and content', () => {
    expectFound('Outside court {s1:Mara Quill} {v1:said} {c1:she would not appeal}.', ['subject · indirect']);
    expectFound('In Leeds {s1:Ben Orr} {v1:said} {c1:it rained}.', ['subject · indirect']);
    expectFound('{s1:Ida Hale} {v1:said} under oath {c1:that he had left}.', ['subject · indirect']);
    expectFound('{s1:The army} {v1:insisted} last night {c1:there had been no coup}.', [
      'subject · indirect',
    ]);
  });
  it('B35 takes all sentences of a quotation before its cue', () => {
    expectFound('{c1:“One. Two. Three,”} {v1:said} {s1:Orr}.', ['inverted · direct']);
  });
  it('B36 takes the outer of two quotations', () => {
    expectFound('{c1:“{s2:She} {v2:told} {r2:me} {c2:‘run’},”} {s1:Orr} {v1:said}.', [
      'subject · direct',
      'subject · direct · nested',
    ]);
    expectRoles('“She told me ‘run’,” Orr said.', ['“She told me ‘run’,”: statement', '‘run’: nested']);
  });
  it('B37 offers a statement inside another as nested', () => {
    expectFound('{s1:Orr} {v1:said} {c1:{s2:Quill} {v2:had claimed} {c2:the job was hers}}.', [
      'subject · indirect',
      'subject · indirect · nested',
    ]);
  });
  it('B38 marks bracketed insertions', () => {
    expectFound('{c1:“[Its] board lied,”} {s1:Orr} {v1:said}.', ['subject · direct · inserted [Its]']);
    expectFound('{c1:The town “does not want (its) board to lie”}, {s1:Orr} {v1:said}.', [
      'subject · mixed · inserted (its)',
    ]);
  });
  it('B39 keeps ellipses and broken words', () => {
    expectFound('{c1:“We … lost,”} {s1:Orr} {v1:said}.', ['subject · direct']);
    expectFound('{c1:“Un-bloody-believable,”} {s1:Orr} {v1:said}.', ['subject · direct']);
  });
  it('B40 takes a quotation that breaks off', () => {
    expectFound('{c1:“If he—”} {s1:Orr} {v1:began}.', ['subject · direct']);
  });
  it('B41 takes a quotation in another language', () => {
    expectFound('{c1:“Nie,”} {s1:she} {v1:said} in Polish.', ['subject · direct']);
  });
  it('B42 takes questions and exclamations before their cue', () => {
    expectFound('{c1:“Who pays?”} {v1:asked} {s1:Orr}.', ['inverted · direct']);
    expectFound('{c1:“Who pays?”} {s1:Orr} {v1:asked}.', ['subject · direct']);
    expectFound('{c1:“Never!”} {v1:said} {s1:Orr}.', ['inverted · direct']);
  });
  it('B43 takes a list of speakers for the source', () => {
    expectFound('{s1:Quill and Orr} {v1:said} {c1:the dam would hold}.', ['subject · indirect']);
    expectFound('{s1:Quill, Orr and two others} {v1:agreed} {c1:that it leaked}.', ['subject · indirect']);
  });
  it('B44 takes the first of two speakers where the second cue is left out', () => {
    expectFound('{s1:Quill} {v1:said} {c1:it leaked}; Orr, that it did not.', ['subject · indirect']);
  });
  it('ends with the quotation that ends a sentence, whatever verb the next one has', () => {
    expectFound('{s1:Orr} {v1:said} {c1:she was “concerned.”} In an interview, she went further.', [
      'subject · mixed',
    ]);
    expectFound('{s1:Orr} {v1:said} {c1:she was “concerned.”} She went further.', ['subject · mixed']);
  });
  it('joins the second half of a quotation that other words part', () => {
    for (const marked of [
      '{c1:“Bring me a quote,”} {s1:she} {v1:said} as I left, {c1:“any quote.”}',
      '{c1:“We tried,”} {s1:Ada Fenn} {v1:told} {r1:the council} before she walked out, {c1:“and nobody listened.”}',
      '{c1:“It was,”} {s1:the captain} {v1:said} with a shrug, {c1:“one of those nights.”}',
    ])
      expectFound(marked, ['subject · direct']);
  });
  it('leaves a quotation that a sentence of the writer’s parts from the cue to whoever it may be', () => {
    expectFound('{c1:“It was rusting,”} {s1:Orr} {v1:said}. Reyl was brief. {c2:“It was fine.”}', [
      'subject · direct',
      'bare · direct',
    ]);
  });
  it('ends with the quotation before the writer says when', () => {
    expectFound('{s1:Tarn} {v1:accused} {c1:Fell of “theatre”} last night after its envoys were sent home.', [
      'subject · mixed',
    ]);
    expectFound(
      '{s1:Stallholders} {v1:have accused} {c1:the council of “treachery”} after plans were passed.',
      ['subject · mixed'],
    );
    expectFound('{s1:The union} {v1:called} {c1:the offer “an insult”} and walked out.', ['subject · mixed']);
  });
  it('leaves the programme out that something was said on', () => {
    expectFound('{s1:Ada Fenn} {v1:said Sunday on} “Meet the Valley” {c1:that the weir was safe}.', [
      'subject · indirect',
    ]);
  });
  it('takes what somebody was told to do', () => {
    expectFound('On 11 October {r1:her son} {v1:was told} {c1:not to come back}.', ['agentless · indirect']);
    expectFound('{r1:The crew} {v1:were told} {c1:to trust the pilot}.', ['agentless · indirect']);
  });
  it('takes a figure that something is put at', () => {
    expectFound('{s1:The minister} {v1:put} {c1:the cost at £4m}.', ['subject · indirect']);
    expectFound('{s1:The report} {v1:puts} {c1:the number of pairs at four}.', ['subject · indirect']);
    expectFound('{s1:The survey} {v1:put} {c1:the mayor, Ben Orr, two points ahead}.', [
      'subject · indirect',
    ]);
    expectFound('She put the book on the table at four.', []);
  });
  it('takes a lone figure for what was said', () => {
    expectFound('{s1:The council}, which counts differently, {v1:says} {c1:two}.', ['subject · indirect']);
  });
});
