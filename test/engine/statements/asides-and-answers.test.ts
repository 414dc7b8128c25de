import { expectStatements } from '../../notation/expect-statements';

describe('statements: asides between the source and its cue', () => {
  it('passes over a relative clause, whatever stands in it', () => {
    expectStatements(
      '{s1:Two clerks}, {s2:who} {v2:asked} {c2:not to be named because the plan is secret}, {v1:said} {c1:it had failed}.',
      ['indirect · two clerks', 'indirect · two clerks'],
    );
  });
  it('leaves a relative clause out of the source, and takes no name in it for the speaker', () => {
    expectStatements('{s1:Fenn}, who replaced Tomas Reyl in March, {v1:said} {c1:the weir was closed}.', [
      'indirect · Fenn',
    ]);
  });
  it('keeps an apposition with a clause of its own in the source', () => {
    expectStatements('{s1:Fenn & Co, the firm that built the weir}, {v1:denies} {c1:that it leaks}.', [
      'indirect · Fenn & Co · negative',
    ]);
  });
  it('keeps an apposition that quotes in the source', () => {
    expectStatements('{s1:The owner, an artist who signs as “Wick”}, {v1:says} {c1:anglers may stay}.', [
      'indirect · the owner',
    ]);
  });
  it('keeps the day in a source that a participle goes on', () => {
    expectStatements('{s1:A poll published on Sunday} {v1:found} {c1:that Fenn would win}.', [
      'indirect · a poll published on Sunday',
    ]);
  });
  it('keeps age and address in the source', () => {
    expectStatements('{s1:Ada Fenn, 46, of Mill Street, Tarn}, {v1:denies} {c1:theft}.', [
      'indirect · Ada Fenn · negative',
    ]);
  });
});

describe('statements: content that is no clause', () => {
  it('takes yes and no', () => {
    expectStatements('{s1:Fenn}, who replaced Tomas Reyl in March, {v1:said} {c1:no}.', ['indirect · Fenn']);
    expectStatements('{s1:Fenn} {v1:said} {c1:yes}; Reyl, no.', ['indirect · Fenn']);
  });
  it('takes “nothing” for what was not said', () => {
    expectStatements('{s1:Fenn} {v1:said} {c1:nothing}.', ['indirect · Fenn · withheld']);
    expectStatements('{s1:Fenn} {v1:said nothing about} {c1:the weir}.', ['indirect · Fenn · withheld']);
    expectStatements('{s1:Fenn} {v1:said} {c1:nothing had changed}.', ['indirect · Fenn']);
  });
  it('ends what is said in a clause before the verb whose subject the clause belongs to', () => {
    expectStatements(
      '{s1:A clerk {s2:who} {v2:asked} {c2:not to be named}} {v1:said} {c1:the ledger was gone}.',
      ['indirect · a clerk', 'indirect · a clerk'],
    );
    expectStatements('A guard {s1:who} {v1:said} {c1:the weir leaked} was fired.', ['indirect · a guard']);
  });
  it('takes a participle', () => {
    expectStatements('{s1:A guard} {v1:described} {c1:hearing “a rattle, like spoons in a drawer”}.', [
      'mixed · a guard',
    ]);
    expectStatements('{s1:Fenn} {v1:denied} {c1:taking the money}.', ['indirect · Fenn · negative']);
  });
  it('takes the question before the main clause, and who put it', () => {
    expectStatements('{v1:Asked} {c1:whether he would resign}, he laughed.', ['indirect · nobody']);
    expectStatements('{v1:Asked by} {s1:Ada Fenn} {c1:whether he would resign}, he laughed.', [
      'indirect · Ada Fenn',
    ]);
  });
});

describe('statements: where content and cue part', () => {
  it('takes both halves round a cue with its recipient', () => {
    expectStatements(
      '{c1:“The weir held,”} {s1:Fenn} {v1:told} {r1:a public meeting}, {c1:“and so did we.”}',
      ['direct · Fenn'],
    );
  });
  it('takes the words before a fragment with it', () => {
    expectStatements('{s1:The union} {v1:shot back} {c1:that Fenn “has never seen a weir”}.', [
      'mixed · the union',
    ]);
    expectStatements(
      '{s1:Ada Fenn}, who died in May, {v1:liked to say} {c1:that water was “the only judge”}.',
      ['mixed · Ada Fenn'],
    );
    expectStatements('{s1:Minister Ada Fenn} {v1:called} {c1:the flood “a warning to us all”}.', [
      'mixed · Ada Fenn',
    ]);
  });
  it('leaves out what opens the sentence before a cue in the middle', () => {
    expectStatements(
      'In spring, {v1:according to} {s1:the anglers who sit beneath it}, {c1:the weir “sings like a choir”}.',
      ['mixed · the anglers'],
    );
  });
  it('knows a name that opens the draft', () => {
    expectStatements('{s1:Downing Street} {v1:said} {c1:nothing had changed}.', [
      'indirect · Downing Street',
    ]);
    expectStatements('{s1:Zelensky} {v1:said} {c1:the war would go on}.', ['indirect · Zelensky']);
  });
  it('takes two verbs for the cue where a question follows, and the infinitive for content where none does', () => {
    expectStatements('{s1:Ada Fenn} {v1:declined to say} {c1:which weir had failed}.', [
      'indirect · Ada Fenn · withheld',
    ]);
    expectStatements('{s1:Ada Fenn} {v1:declined to say} {c1:which}.', ['indirect · Ada Fenn · withheld']);
    expectStatements('{s1:Ada Fenn} {v1:declined} {c1:to comment}.', ['indirect · Ada Fenn · withheld']);
  });
  it('leaves a cue that ends the sentence out of the content, and nests what stands before it', () => {
    expectStatements(
      '{c1:{s2:Ben Orr} {v2:told} {r2:police} {c2:he had been ill}}, {s1:Ada Fenn} {v1:said}.',
      ['indirect · Ada Fenn', 'indirect · Ben Orr · nested'],
    );
  });
  it('leaves the dateline out of the content', () => {
    expectStatements('TARN (Mill News) – {c1:The weir will close}, {s1:Ada Fenn} {v1:said}.', [
      'indirect · Ada Fenn',
    ]);
  });
  it('hears nothing in what a clock shows', () => {
    expectStatements('The clock said 88 minutes when the gull landed.', []);
  });
  it('marks a thought as not said', () => {
    expectStatements('{c1:It was over}, {s1:Ada Fenn} {v1:thought}.', [
      'indirect · Ada Fenn · stance · not actual',
    ]);
  });
  it('takes no label without words after it', () => {
    expectStatements('A: “', []);
  });
});
