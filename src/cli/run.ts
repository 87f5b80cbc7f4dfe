import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { version } from '../generated/version.js'
import { addCommands, EXAMPLES, type Session } from './commands.js'
import type { Host, Status } from './host.js'
import { codeOf, UsageError } from './problems.js'

/** Runs the command with its arguments. */
export async function run(args: readonly string[], host: Host): Promise<Status> {
  const session: Session = { host, status: 0 }
  // An error of these comes where it is waited for; without a listener it would end the process.
  for (const stream of [host.stdout, host.stderr]) stream.on('error', () => undefined)
  const program = new Command('naql')
    .description('Reads Persian and English news and says who claimed what.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'naql: ')),
    })
  addCommands(program, session)
  pointToHelp(program, 'naql')
  try {
    await program.parseAsync(asWords(args, program), { from: 'user' })
    return session.status
  } catch (error) {
    if (error instanceof CommanderError) {
      const [first] = args
      if (error.code === 'commander.unknownCommand' && first !== undefined && existsSync(first))
        host.stderr.write(`${first} is a file. To read it: naql extract ${first}\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    if (error instanceof UsageError) {
      host.stderr.write(`naql: ${error.message}\n`)
      return 2
    }
    // With a closed pipe, whoever reads has enough: `naql … | head`.
    if (codeOf(error) === 'EPIPE') return session.status
    if (error instanceof Error && 'syscall' in error) {
      host.stderr.write(`naql: ${error.message}\n`)
      return 1
    }
    throw error
  }
}

/** `help X` as `X --help`, which knows commands of two words; of an X that there is not, the answer is that of `X` alone. */
function asWords(args: readonly string[], program: Command): readonly string[] {
  const [first, ...asked] = args
  if (first !== 'help' || asked.length === 0) return args
  return program.commands.some((command) => command.name() === asked[0]) ? [...asked, '--help'] : asked
}

/** Has each command say, of what it does not know, which help lists what there is. */
function pointToHelp(command: Command, path: string): void {
  command.showHelpAfterError(`(${path} --help lists what there is)`)
  for (const inner of command.commands) pointToHelp(inner, `${path} ${inner.name()}`)
}
