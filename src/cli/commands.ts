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

/** What the help of the command ends with. */
export const EXAMPLES = `
Examples:
  naql extract article.txt                        who claimed what, as a report to read
  naql extract article.txt --format json          the same, for programs
  naql extract *.txt -o claims.jsonl              many articles, one result per line
  naql extract *.txt --format csv -o claims.csv   one row per claim, for spreadsheets
  naql extract news.jsonl --jobs 4 | jq -r '.claims[].text'
  naql extract - < article.txt                    standard input

Each line of JSONL input is an object: {"id", "text", "title"?, "publishedAt"?, "url"?, "language"?}.
Exit status: 0 everything was read, 1 some input could not be read, 2 wrong usage.`

function threads(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new InvalidArgumentError('It is not a whole number from 1 to 999, such as 4.')
  return Number(value)
}

function score(value: string): number {
  const number = value.trim() === '' ? NaN : Number(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It is not a number from 0 to 1, such as 0.5.')
  return number
}

function name(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is no name.')
  return value
}

const languageOption = (): Option =>
  new Option('--language <language>', 'the language of texts that do not state theirs')
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
    .argument('[FILE...]', 'files, folders or patterns to read; standard input if - or none')
    .addOption(
      new Option('--input <kind>', 'what the files hold (default: by their names, .jsonl or .html, else text)').choices(
        inputs,
      ),
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
      'write to this file (brat: folder) instead of standard output; failed input is kept in FILE.errors',
    )
    .addOption(new Option('--jobs <N>', 'the number of threads').argParser(threads).default(1))
    .option('--resume', 'continue the FILE of -o: documents whose id is in it are skipped')
    .addOption(new Option('--min-checkworthiness <score>', 'only claims with at least this score').argParser(score))
    .addOption(new Option('--speaker <name>', 'only claims of speakers with this name or role').argParser(name))
    .option('--bom', 'csv: start with a byte order mark, for Excel')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ExtractFlags) => {
      session.status = await extractFiles(files, flags, session.host)
    })
}

function addExplain(program: Command, session: Session): void {
  program
    .command('explain')
    .description('say which grammar entry found each claim, and why every other candidate was rejected')
    .argument('[FILE...]', 'files, folders or patterns to read (no pages); standard input if - or none')
    .addOption(new Option('--input <kind>', 'what the files hold (default: as for extract)').choices(['text', 'jsonl']))
    .addOption(
      new Option('--format <format>', 'what to write (default: pretty on a terminal, else jsonl)').choices([
        'pretty',
        'jsonl',
      ]),
    )
    .addOption(languageOption())
    .option('--grammar <DIR>', 'the folder of a grammar to use instead of the built-in grammars')
    .addHelpText(
      'after',
      `
Examples:
  naql explain article.txt                        why these claims and no others
  naql explain --format pretty <<< 'He denied it.'
  naql explain article.txt --grammar grammars/fa  with a grammar that you are writing`,
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
    .argument('<FILE...>', 'annotated documents, one per line, or a folder in PolNeAR’s layout')
    .addOption(new Option('--by <what>', 'what the rows of the table are').choices(DIVISIONS).default('bucket'))
    .option(
      '--errors <FILE>',
      'write missed and spurious claims, wrong borders and wrong speakers to this file, one per line',
    )
    .option('--grammar <DIR>', 'the folder of a grammar to use instead of the built-in grammars')
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      `
Examples:
  naql eval gold.jsonl
  naql eval gold.jsonl --by rule --errors errors.jsonl
  naql eval gold.jsonl --grammar grammars/fa

Each line is an object, in which spans count UTF-16 code units:
{"id", "text", "attributions": [{"source": [0, 8], "cue": [9, 12], "content": [[14, 24]]}, …]}
"source" and "cue" may be null. The other fields of an attribution are measured where they stand:
"speaker" (a list of names), "cueType", "type", "form", "nested" and "checkworthiness".

Claims are paired with annotated ones by the words of their contents. The first table has the F1
of pairs that overlap by at least 0.8 (claims; P and R are theirs), completely (exact), by 0.5 or at
all with the same cue (touch), or by 0.8 with the right speaker (e2e); ± is half of the 95 %
interval. The second has the share of pairs in which each label is right, how well scores put what
is worth checking above the rest (auc), and in how many documents without claims none was found.`,
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
    .description('tools for authors of grammars')
    .helpCommand(false)
    .command('check')
    .description('check the files of a grammar, and the sentences that its entries must and must not match')
    .argument('<DIR>', 'the folder of the grammar')
    .option('--patterns', 'also search for a text that makes a pattern slow (npm install recheck)')
    .addHelpText(
      'after',
      '\nExample:\n  naql grammar check grammars/fa\n\nExit status: 0 everything passes, 1 something fails, 2 wrong usage.',
    )
    .action(async (folder: string, { patterns = false }: { patterns?: boolean }) => {
      const { checkGrammar } = await import('./grammar.js')
      session.status = await checkGrammar(folder, patterns, session.host)
    })
}

function addCompletion(program: Command, { host }: Session): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
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
