import { expectFound } from './expect-found';

describe('statements: stance', () => {
  it('tells belief, wish and plan from speech', () => {
    expectFound('{s1:Orr} {v1:wants} {c1:the mill to close}.', ['subject · indirect · stance']);
    expectFound('{s1:Orr} {v1:plans} {c1:to sue the council}.', ['subject · indirect · stance']);
    expectFound('{s1:Orr} {v1:believes} {c1:the mill will close}.', ['subject · indirect · stance']);
  });
  it('takes calls and urgings with those who are to act', () => {
    expectFound('{s1:Orr} {v1:called on} {c1:the council to resign}.', ['subject · indirect']);
    expectFound('{s1:Orr} {v1:urged} {c1:voters to stay at home}.', ['subject · indirect']);
  });
});
