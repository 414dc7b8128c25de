import type { Command } from '../commands/command';
import { CorrectStatement } from './correct-statement';
import { SetGroundRule } from './set-ground-rule';
import type { GroundRulesGuard } from './ground-rules-guard';
import { ChangeChecker, SignStatement } from './sign-statement';
import type { SignOffContext } from './sign-statement';

/** The commands of checking: sign-off, corrections and ground rules. */
export function signOffCommands(context: SignOffContext & { readonly guard: GroundRulesGuard }): Command[] {
  const { records, checker, guard } = context;
  return [
    new SignStatement(context, 'confirmed'),
    new SignStatement(context, 'query'),
    new SignStatement(context, 'cut'),
    new SignStatement(context, 'unchecked'),
    new ChangeChecker(checker),
    new CorrectStatement(records, checker),
    new SetGroundRule(guard, checker),
  ];
}
