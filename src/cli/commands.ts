import { Argument, InvalidArgumentError, Option, type Command } from 'commander'
import { completionOf, SHELLS, type Shell } from './completion.js'
import { DIVISIONS } from './divisions.js'
import type { EvalFlags } from './eval.js'
import type { ExplainFlags } from './explain.js'
import { extractFiles, type ExtractFlags } from './extract.js'
import { formats } from './formats.js'
import type { Host, Status } from './host.js'
import { toStream } from './output.js'
import { inputs } from './input.js'

/** What a command runs on, and how it went. */
export interface Session {
  readonly host: Host
  status: Status
}

export const EXAMPLES = `
Examples:
  naql extract article.txt                        who claimed what, for reading
  naql extract article.txt --format json          the same, for programs
  naql extract *.txt -o claims.jsonl              many articles, one result a line
  naql extract *.txt --format csv -o claims.csv   a row a claim, for spreadsheets
  naql extract news.jsonl --jobs 4 | jq -r '.claims[].text'
  naql extract - < article.txt                    whatever is on standard input

A line of JSONL input is an object: {"id", "text", "title"?, "publishedAt"?, "url"?, "language"?}.
Exit status: 0 all was read, 1 some input could not be read, 2 wrong usage.`

function threads(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It is no whole number from 1 to 999, such as 4.')
  return Number(value)
}

function score(value: string): number {
  const number = value.trim() === '' ? NaN : Number(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It is no number from 0 to 1, such as 0.5.')
  return number
}

const languageOption = (): Option =>
  new Option('--language <language>', 'the language of texts that do not name theirs')
    .choices(['fa', 'en', 'auto'])
    .default('auto')

/** Adds every command, in the order of the help. */
export function addCommands(program: Command, session: Session): void {
  for (const add of [addExtract, addExplain, addEval, addSchema, addGrammar, addCompletion]) add(program, session)
}

function addExtract(program: Command, session: Session): void {
  program
    .command('extract')
    .description('extract the claims of texts')
    .argument('[FILE...]', 'files to read; - or none: standard input')
    .addOption(
      new Option(
        '--input <kind>',
        'what the files hold (default: what their names say, .jsonl or .html, else text)',
      ).choices(inputs),
    )
    .addOption(
      new Option('--format <format>', 'what to write (default: pretty on a terminal, else jsonl)').choices(
        Object.keys(formats),
      ),
    )
    .addOption(languageOption())
    .addOption(
      new Option('--offsets <unit>', 'the unit of offsets: as in JavaScript, or as in Python')
        .choices(['utf16', 'codepoint'])
        .default('utf16'),
    )
    .option(
      '-o, --output <FILE>',
      'write there, not to standard output (brat: to a folder); what failed is kept in FILE.errors',
    )
    .addOption(new Option('--jobs <N>', 'how many threads work').argParser(threads).default(1))
    .option('--resume', 'go on with the FILE of -o: documents that are in it, by their id, are done')
    .addOption(new Option('--min-checkworthiness <score>', 'only claims with at least this score').argParser(score))
    .option('--speaker <name>', 'only claims of speakers who are called so')
    .option('--bom', 'csv: begin with a byte order mark, for Excel')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ExtractFlags) => {
      session.status = await extractFiles(files, flags, session.host)
    })
}

function addExplain(program: Command, session: Session): void {
  program
    .command('explain')
    .description('say what of the grammar found each claim, and what every other candidate failed on')
    .argument('[FILE...]', 'texts or JSONL to read; - or none: standard input')
    .addOption(new Option('--input <kind>', 'what the files hold (default: as for extract)').choices(['text', 'jsonl']))
    .addOption(
      new Option('--format <format>', 'what to write (default: pretty on a terminal, else jsonl)').choices([
        'pretty',
        'jsonl',
      ]),
    )
    .addOption(languageOption())
    .option('--grammar <DIR>', 'a grammar’s folder, read instead of the built-in grammars')
    .addHelpText(
      'after',
      `
Examples:
  naql explain article.txt                        why these claims, and why no others
  naql explain --format pretty <<< 'He denied it.'
  naql explain article.txt --grammar grammars/fa  with a grammar that is being written`,
    )
    .action(async (files: string[], flags: ExplainFlags) => {
      const { explainFiles } = await import('./explain.js')
      session.status = await explainFiles(files, flags, session.host)
    })
}

function addEval(program: Command, session: Session): void {
  program
    .command('eval')
    .description('measure what is found in annotated documents: precision, recall, F1')
    .argument('<FILE...>', 'annotated documents, one a line, or a folder in PolNeAR’s layout')
    .addOption(new Option('--by <what>', 'a row of the table for each').choices(DIVISIONS).default('bucket'))
    .option('--errors <FILE>', 'write there what is missed, spurious or has the wrong borders or speaker, one a line')
    .option('--grammar <DIR>', 'a grammar’s folder, read instead of the built-in grammars')
    .option('--json', 'the figures, for programs')
    .addHelpText(
      'after',
      `
Examples:
  naql eval gold.jsonl
  naql eval gold.jsonl --by rule --errors errors.jsonl
  naql eval gold.jsonl --grammar grammars/fa

A line is {"id", "bucket", "text", "attributions"}: docs/annotation.md says what an attribution holds. The claims of a document
and the annotated ones pair off by the words of their contents; claims: they overlap by 0.8, exact: wholly, e2e: the speaker is
right too.`,
    )
    .action(async (files: string[], flags: EvalFlags) => {
      const { evaluateFiles } = await import('./eval.js')
      session.status = await evaluateFiles(files, flags, session.host)
    })
}

function addSchema(program: Command, { host }: Session): void {
  program
    .command('schema')
    .description('print the JSON Schema of a result, of a claim, or of a grammar’s files')
    .addArgument(new Argument('<name>', 'which one').choices(['result', 'claim', 'grammar']))
    .addHelpText('after', '\nExample:\n  naql schema result > result.schema.json')
    .action(async (name: 'result' | 'claim' | 'grammar') => {
      const { claimSchema, grammarSchema, resultSchema } = await import('../schema/schemas.js')
      const schema = { result: resultSchema, claim: claimSchema, grammar: grammarSchema }[name]
      await toStream(host.stdout).write(`${JSON.stringify(schema, null, 2)}\n`)
    })
}

function addGrammar(program: Command, session: Session): void {
  program
    .command('grammar')
    .description('what an author of a grammar needs')
    .helpCommand(false)
    .command('check')
    .description('check a grammar’s files, and the sentences that its entries must match and must not')
    .argument('<DIR>', 'the folder of the grammar')
    .addHelpText(
      'after',
      '\nExample:\n  naql grammar check grammars/fa\n\nExit status: 0 all holds, 1 something does not, 2 wrong usage.',
    )
    .action(async (folder: string) => {
      const { checkGrammar } = await import('./grammar.js')
      session.status = await checkGrammar(folder, session.host)
    })
}

function addCompletion(program: Command, { host }: Session): void {
  program
    .command('completion')
    .description('print the script by which a shell completes what you type')
    .addArgument(new Argument('<shell>', 'which one').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  eval "$(naql completion bash)"                                   in ~/.bashrc
  eval "$(naql completion zsh)"                                    in ~/.zshrc
  naql completion fish > ~/.config/fish/completions/naql.fish`,
    )
    .action((shell: Shell) => toStream(host.stdout).write(completionOf(program, shell)))
}
