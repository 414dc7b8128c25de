import { Argument, Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { DraftFormat } from '../engine';
import { check } from './check';
import type { CheckOptions } from './check';
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

/**
 * Runs the command line; gives the exit status: 0, 1 where a file could not be read, 2 for wrong arguments, 3 where a strict
 * check found something.
 */
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
    .addOption(formatOption())
    .addOption(markupOption())
    .option('--no-stance', 'leaves out beliefs, wishes and plans that no verb of speech reports')
    .addHelpText('after', listHelp)
    .action(async (files: string[], options: ListOptions) => {
      status = await list(files, options);
    });
  program
    .command('check')
    .description('Holds the quotations of drafts against transcripts.')
    .argument('[draft...]', 'the drafts; - is standard input')
    .addOption(
      new Option(
        '-t, --transcript <file...>',
        'the transcripts; may be given several times',
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option('--kind <kind>', 'who wrote the transcripts; otherwise as their format tells').choices([
        'machine',
        'human',
        'official',
      ]),
    )
    .addOption(
      new Option('--style <style>', 'whether hesitations and false starts were left out').choices([
        'full',
        'clean',
        'unknown',
      ]),
    )
    .option('--map <label=name...>', 'whom a label of the transcripts stands for: "Speaker 2=Mara Quill"', [])
    .addOption(formatOption())
    .addOption(markupOption())
    .option(
      '--strict',
      'status 3 where a quotation is altered, spliced, approximate, not found or another’s',
      false,
    )
    .addHelpText('after', checkHelp)
    .action(async (files: string[], options: CheckOptions, command: Command) => {
      // "--transcript tape.vtt draft.md": the option takes all that follows it, and the last of it is the draft.
      const all = [...options.transcript];
      const drafts = files.length > 0 ? files : all.splice(1).slice(-1);
      const transcript = files.length > 0 ? all : options.transcript.slice(0, -1);
      if (drafts.length === 0) command.error('error: no draft is given');
      if (options.map.some((pair) => !/[^=]=[^=]/.test(pair))) command.error('error: --map takes LABEL=NAME');
      status = await check(drafts, { ...options, transcript });
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

const checkHelp = `
Drafts come last; after several transcripts, before several drafts, put "--".
What is said of a quotation is what stands in a transcript, and where. It takes an ear to say that it was said.

Exit status
  0  done    1  a file could not be read    2  wrong arguments    3  with --strict: see there

Examples
  on-the-record check --transcript tape.vtt draft.md
  on-the-record check --transcript monday.vtt tuesday.json --kind machine --format markdown draft.md
  on-the-record check --strict --map "Speaker 2=Mara Quill" --transcript *.vtt -- *.md
`;

const formatOption = (): Option =>
  new Option('-f, --format <format>', 'what is printed').choices(['json', 'csv', 'markdown']).default('json');

const markupOption = (): Option =>
  new Option(
    '--as <markup>',
    'how the drafts are marked up; otherwise by the file’s extension, else plain',
  ).choices(formats);
