import { Argument, Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { DraftFormat } from '../engine';
import { list } from './list';
import type { ListOptions } from './list';

const formats: readonly DraftFormat[] = [
  'plain',
  'markdown',
  'html',
  'asciidoc',
  'restructuredtext',
  'latex',
];

/** Runs the command line; gives the exit status: 0, 1 where a file could not be read, 2 for wrong arguments. */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('on-the-record')
    .description('Who said what in a draft: every statement, who said it, and how sure that is.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help says more)');
  program
    .command('list')
    .description('Lists the statements of drafts.')
    .addArgument(new Argument('<file...>', 'the drafts; - is standard input'))
    .addOption(
      new Option('-f, --format <format>', 'what is printed')
        .choices(['json', 'csv', 'markdown'])
        .default('json'),
    )
    .addOption(
      new Option(
        '--as <markup>',
        'how the drafts are marked up; otherwise by the file’s extension, else plain',
      ).choices(formats),
    )
    .option('--no-stance', 'leaves out beliefs, wishes and plans that no verb of speech reports')
    .addHelpText('after', listHelp)
    .action(async (files: string[], options: ListOptions) => {
      status = await list(files, options);
    });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander gives help and version 0, and everything else 1.
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}

const listHelp = `
Formats
  json      one object a line, a line a file; offsets count UTF-16 code units of the file's text
  csv       one table for all files, with a byte-order mark so that spreadsheets read it as UTF-8
  markdown  a list under each speaker, those whom nobody is named for first

Exit status
  0  done    1  a file could not be read (the others are still printed)    2  wrong arguments

Examples
  on-the-record list draft.md
  on-the-record list --format csv *.txt > statements.csv
  pandoc story.docx -t plain | on-the-record list --format markdown -
`;
