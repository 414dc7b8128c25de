import { expectFound, expectRoles } from './expect-found';

describe('statements: cue and source', () => {
  it('A1 takes a plain subject, cue and content', () => {
    expectFound('{s1:Mara Quill} {v1:said} {c1:the bridge was unsafe}.', ['subject · indirect']);
  });
  it('A2 takes an inverted cue', () => {
    expectFound('{c1:“The bridge is unsafe,”} {v1:said} {s1:Mara Quill}.', ['inverted · direct']);
  });
  it('takes a role that could be a verb into the source', () => {
    for (const role of ['coach', 'judge', 'guard', 'chair'])
      expectFound(`{c1:“We stopped moving,”} {s1:${role} Mara Quill} {v1:said}.`, ['subject · direct']);
  });
  it('takes no source over a semicolon', () => {
    expectFound(
      '{s1:One of them, Jon Orr}, {v1:said} {c1:he had not read the file}; the other, {s2:Mara Quill}, {v2:declined} {c2:to comment}.',
      ['subject · indirect', 'subject · indirect · withheld'],
    );
  });
  it('takes whoever speaks by a role for the source where a verb leads in', () => {
    expectFound('{s1:A senior diplomat} {v1:was blunter:} {c1:“He is wrong.”}', ['colon · direct']);
    expectFound('{s1:The residents} {v1:are angry:} {c1:“Nobody asked us.”}', ['colon · direct']);
  });
  it('gives a quotation one cue only, the likelier of two', () => {
    expectFound('Her coach agreed. {c1:“Ten times out of ten,”} {s1:he} {v1:said}.', ['subject · direct']);
  });
  it('A3 takes the whole of a long inverted source', () => {
    expectFound(
      '{c1:“It leaks,”} {v1:said} {s1:Mara Quill, chief engineer at Tarn Works, which built it in 1998}.',
      ['inverted · direct'],
    );
  });
  it('A4 takes an apposition between source and cue into the source', () => {
    expectFound('{s1:Mara Quill, 54, a former mayor}, {v1:said} {c1:she would sue}.', ['subject · indirect']);
    expectFound(
      '{s1:The head of the harbour board, Olu Bako}, for his part {v1:assured} {r1:the council} {c1:that the quay was sound}.',
      ['subject · indirect'],
    );
  });
  it('A5 passes over a relative clause between source and cue', () => {
    expectFound('{s1:Quill}, who replaced Ben Orr in July, {v1:said} {c1:no deal was possible}.', [
      'subject · indirect',
    ]);
  });
  it('A6 takes a relative pronoun for the source and its antecedent for the subject', () => {
    expectFound('Quill, {s1:who} {v1:said} {c1:she was ill}, left early.', [
      'relative · indirect · for Quill',
    ]);
  });
  it('A7 passes over a participle between source and cue', () => {
    expectFound('{s1:Quill}, speaking in Leeds on Tuesday, {v1:said} {c1:the dam would hold}.', [
      'subject · indirect',
    ]);
  });
  it('A7 takes whom “with” sets beside a participle, and nobody of an aside between', () => {
    expectFound('The crowd cheered, with {s1:Orr} {v1:reportedly shouting:} {c1:“Get down!”}', [
      'subject · direct',
    ]);
    expectFound(
      '{s1:Quill} also waved at the surveyor, with whom he quarrelled in May, {v1:calling} {c1:him a “vandal”}.',
      ['inherited · mixed · for Quill'],
    );
  });
  it('A8 lets a second cue share the subject', () => {
    expectFound(
      '{s1 s2:Quill} {v1:denied} {c1:the claim} and, two days later, {v2:told} {r2:aides} {c2:she would resign}.',
      ['subject · indirect · negative', 'inherited · indirect · for Quill'],
    );
  });
  it('A9 lets a participle share the subject', () => {
    expectFound(
      '{s1 s2 s3:Quill} {v1:defended} {c1:the plan}, {v2:saying} {c2:it was cheap} and {v3:adding} {c3:that it was legal}.',
      ['subject · indirect', 'inherited · indirect · for Quill', 'inherited · indirect · for Quill'],
    );
    expectFound('{c1:“Stop,”} {s1 s2:Quill} {v1:said}, {v2:adding} {c2:that the dam was full}.', [
      'subject · direct',
      'inherited · indirect · for Quill',
    ]);
  });
  it('A10 takes a cue in the middle of its content', () => {
    expectFound('{c1:The plan}, {s1:Quill} {v1:said}, {c1:would fail by May}.', ['subject · indirect']);
  });
  it('A11 takes “according to” before and after the content', () => {
    expectFound('{v1:According to} {s1:a leaked memo}, {c1:sales fell}.', ['according-to · indirect']);
    expectFound('{c1:Sales fell in March}, {v1:according to} {s1:two aides}.', ['according-to · indirect']);
  });
  it('A12 takes other prepositional cues', () => {
    expectFound('{v1:In the view of} {s1:Quill}, {c1:the vote was lost}.', ['according-to · indirect']);
    expectFound('{v1:For} {s1:Orr}, {c1:the vote was a farce}.', ['according-to · indirect']);
    expectFound('{c1:The vote}, {v1:as} {s1:Orr} {v1:put it}, {c1:was a farce}.', [
      'according-to · indirect',
    ]);
  });
  it('A13 takes a noun for the cue', () => {
    expectFound('{s1:Her} {v1:message:} {c1:“Go home.”}', ['colon · direct']);
  });
  it('A14 keeps the recipient apart from source and content', () => {
    expectFound('{s1:Quill} {v1:told} {r1:reporters} {c1:she was tired}.', ['subject · indirect']);
    expectFound('{s1:Quill} {v1:told} {k1 r1:the BBC} on Friday {c1:that she was tired}.', [
      'subject · indirect',
    ]);
    expectFound('{c1:“Stop,”} {s1:she} {v1:whispered} to {r1:Orr}.', ['subject · direct']);
  });
  it('takes a programme whose name has a day in it for the recipient', () => {
    expectFound('{s1:Quill} {v1:told} {k1 r1:the BBC’s Today programme} {c1:it was “deeply sorry”}.', [
      'subject · mixed',
    ]);
  });
  it('A15 does not take the person spoken to for the source', () => {
    expectFound('{c1:“Ask Ben,”} {s1:Quill} {v1:told} {r1:Orr}.', ['subject · direct']);
  });
  it('A16 takes the agent of a passive for the source', () => {
    expectFound('{c1:The offer} {v1:was described} {c1:as “insulting”} by {s1:Orr}.', ['passive · mixed']);
  });
  it('A17 tells a quoted person from who quotes them', () => {
    expectFound('{s1:Orr} {v1:was quoted as saying} {c1:he would quit}.', ['subject · indirect']);
    expectFound('{c1:“I quit,”} {k1:the Post} {v1:quoted} {s1:him} {v1:as saying}.', ['subject · direct']);
    expectFound('{c1:“I quit,”} {s1:Orr} {v1:said}, quoted by {k1:the Tarn Gazette}.', ['subject · direct']);
  });
  it('A18 leaves the source empty where the text names nobody', () => {
    expectFound('It {v1:was reported} {c1:that the dam had failed}.', ['agentless · indirect']);
    expectFound('{c1:Quill} {v1:is said} {c1:to own the mill}.', ['agentless · indirect']);
  });
  it('takes a request that went unanswered for something withheld', () => {
    const withheld = ['refusal · indirect · withheld'];
    expectFound('{s1:Orr} {v1:did not immediately respond to} {c1:a request for comment}.', withheld);
    expectFound('{s1:Orr} {v1:failed to reply to} {c1:several emails}.', withheld);
    expectFound('{s1:The firm} {v1:did not return} {c1:a message seeking comment}.', withheld);
    expectFound('{s1:Orr} {v1:could not be reached} {c1:for comment}.', withheld);
    expectFound('{s1:Orr} {v1:was not available} {c1:for comment}.', withheld);
    expectFound('{s1:Neither firm} {v1:responded to} {c1:questions}.', withheld);
    expectFound('The flat was not available for rent. Orr did not return to the port.', []);
  });
  it('takes words by which somebody lets nothing be known for something withheld', () => {
    const withheld = ['refusal · indirect · withheld'];
    expectFound('{s1:The firm} {v1:had} {c1:no comment on the fee}.', withheld);
    expectFound('{s1:Orr} {v1:would not be drawn} {c1:on his future}.', withheld);
    expectFound('{s1:Orr} {v1:would neither confirm nor deny} {c1:the report}.', withheld);
  });
  it('takes “would only say” for something that was said', () => {
    expectFound('{s1:The firm} {v1:would only say} {c1:that talks went on}.', ['subject · indirect']);
  });
  it('A19 keeps auxiliaries and negation in the cue, and the polarity', () => {
    expectFound('{s1:Orr} {v1:would not say} {c1:whether he lied}.', ['subject · indirect · withheld']);
    expectFound('{s1:Orr} {v1:declined} {c1:to comment}.', ['subject · indirect · withheld']);
    expectFound('{s1:Orr} {v1:denied} {c1:that he had lied}.', ['subject · indirect · negative']);
    expectFound('{s1:Orr} {v1:refused to say} {c1:who paid}.', ['subject · indirect · withheld']);
    expectFound('{s1:Orr} {v1:went on to say} {c1:that the dam was full}.', ['subject · indirect']);
  });
  it('A20 keeps a worded venue with its day in the cue, and a mere day out of it', () => {
    expectFound('{s1:Orr} {v1:said in a statement on Friday} {c1:that the mill would close}.', [
      'subject · indirect',
    ]);
    expectFound('{s1:Orr} {v1:said} on Friday {c1:that the mill would close}.', ['subject · indirect']);
  });
  it('A21 learns a cue that no list has from a quotation beside it', () => {
    expectFound('{c1:“Never,”} {v1:shrugged} {s1:Orr}.', ['inverted · direct']);
    expectFound('{c1:“Never,”} {v1:harrumphed} {s1:Orr}.', ['inverted · direct']);
  });
  it('A22 rejects words that look like cues', () => {
    expectFound('He added salt.', []);
    expectFound('Sales continued in May. The noted author left.', []);
  });
  it('A22 hears nothing in what a clock shows', () => {
    expectFound('The clock said noon. The scoreboard said 88 minutes.', []);
  });
  it('hears nothing beyond the refusal in a request that went unanswered', () => {
    expectFound('{s1:The owner} {v1:did not return} {c1:a message seeking comment}, and the shop was shut.', [
      'refusal · indirect · withheld',
    ]);
  });
  it('takes what follows “according to” for the source, whatever verb it looks like', () => {
    expectFound('{v1:According to} {s1:police}, {c1:a man ran into the mill}.', ['according-to · indirect']);
    expectFound('{v1:According to} {s1:a notice}, {c1:engineers warned the crossing in May}.', [
      'according-to · indirect',
    ]);
  });
  it('takes a name at the head of the sentence for one, though it may be a verb', () => {
    expectFound('{s1:Park}, who lives by the mill, {v1:said} {c1:the side was tired}.', [
      'subject · indirect',
    ]);
    expectFound('{s1:Park, 43}, {v1:said} {c1:the side was tired}.', ['subject · indirect']);
  });
  it('A13 takes a noun for the cue in what was heard', () => {
    expectFound('The council heard {v1:a claim} by {s1:Orr} {c1:that the dam was full}.', [
      'noun · indirect',
    ]);
  });
  it('A13 ends the content of a noun before the main verb', () => {
    expectFound('{s1:Quill’s} {v1:warning} {c1:that the dam would burst} was ignored.', ['noun · indirect']);
  });
  it('A23 takes a bare name with a colon or a dash', () => {
    expectFound('{s1:Orr}{v1::} {c1:“No.”}', ['colon · direct']);
    expectFound('{c1:“No.”} {v1:—} {s1:Ben Orr}', ['dash · direct']);
    expectFound('{s1:Orr}, in reply{v1::} {c1:“No.”}', ['colon · direct']);
  });
  it('A24 takes the forms of headlines', () => {
    expectFound('{s1:Orr}{v1::} {c1:‘I never lied’}', ['colon · direct']);
    expectFound('{c1:‘I never lied’}, {v1:says} {s1:Orr}', ['inverted · direct']);
    expectRoles('Orr ‘furious’ over bill', ['‘furious’: scare']);
  });
  it('A25 leaves a quotation that stands alone to the document', () => {
    expectFound('‘Pure greed’ is what it was', []);
    expectFound('{c1:“Pure greed and nothing else”}', ['bare · direct']);
  });
  it('takes no hearer for the source, however long the words before the cue', () => {
    expectFound(
      'He made no comment until noon, when {s1:a spokesman, Ben Orr}, {v1:told} {k1 r1:state television} {c1:that an “incident” was looked into}.',
      ['subject · mixed'],
    );
    expectFound(
      'Moss rents his land, and {s1:his landlord, a dentist in Tarn}, {v1:has told} {c1:him to plant beans}.',
      ['subject · indirect'],
    );
  });
  it('lets the writer’s own guess part no quotation from its cue', () => {
    expectFound(
      '{c1:‘He is called Wick,’} {v1:says} {s1:Ada Fenn}, in a coat that cost, I would guess, more than my car.',
      ['inverted · direct'],
    );
  });
  it('takes what was said from both sides of a cue that stands between a verb and its quotation', () => {
    expectFound(
      '{c1:He was}, {v1:in the words of} {s1:his former boss}, {c1:“a genius with a goat’s manners”}.',
      ['according-to · mixed'],
    );
    expectFound('{c1:The plan is}, {v1:in} {s1:Fenn’s} {v1:view}, {c1:“dead”}.', ['according-to · mixed']);
  });
});
