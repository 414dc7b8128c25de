import type { Command } from '../commands/command';
import { CorrectStatement } from './correct-statement';
import { SetGroundRule } from './set-ground-rule';
import { ChangeChecker, SignStatement } from './sign-statement';
import type { SignOffContext } from './sign-statement';

/** The commands of checking: sign-off, corrections and ground rules. */
export function signOffCommands(context: SignOffContext): Command[] {
  const { current, records, checker, agreements } = context;
  return [
    new SignStatement(context, 'confirmed'),
    new SignStatement(context, 'query'),
    new SignStatement(context, 'cut'),
    new SignStatement(context, 'unchecked'),
    new ChangeChecker(checker),
    new CorrectStatement(records, checker, agreements),
    new SetGroundRule(current, agreements, checker),
  ];
}
