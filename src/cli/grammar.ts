import { existsSync, statSync } from 'node:fs'
import type { GrammarSource } from '../grammar/index.js'
import type { Analyser, CompiledGrammar } from '../grammar/types.js'
import type { Host, Status } from './host.js'
import { toStream } from './output.js'
import { UsageError } from './problems.js'
import { loaded } from './sink.js'
import { slowPatterns } from './slow.js'

/** A grammar's folder, read and compiled. */
export interface OpenedGrammar {
  source: GrammarSource
  grammar: CompiledGrammar
}

/** Compiles the grammar of a folder; what is wrong with it is said on standard error, and then there is none. */
export async function openGrammar(folder: string, { stderr }: Host): Promise<OpenedGrammar | undefined> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(
      `${folder}: no such folder; a grammar is a folder such as grammars/fa, with language.yaml in it`,
    )
  const { compileGrammar, readGrammar, GrammarError } = await loaded(() => import('../grammar/index.js'))
  try {
    const source = readGrammar(folder)
    const grammar = compileGrammar(source, await loaded(() => analyserFor(source)))
    if (grammar.wordOrder === 'verb-medial' || grammar.capitals) (await import('../medial.js')).useMedial()
    return { source, grammar }
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error
    stderr.write(`naql: ${folder}: ${error.message}\n`)
    return undefined
  }
}

/**
 * Checks the folder of a grammar: against its schema, and by the sentences that its entries must match and must not.
 *
 * @param patterns - whether to search for a text that makes one of its patterns slow, too
 */
export async function checkGrammar(folder: string, patterns: boolean, host: Host): Promise<Status> {
  const { stdout, stderr } = host
  const opened = await openGrammar(folder, host)
  if (!opened) return 1
  const { source, grammar } = opened
  const { checkExamples } = await import('./examples.js')
  const examples = checkExamples(source, grammar)
  const failures = examples.flatMap(({ problem, ...example }) =>
    problem === undefined ? [] : [{ ...example, problem }],
  )
  for (const { file, entry, field, sentence, problem } of failures)
    stderr.write(`naql: ${folder}/${file}: ${entry}: ${field}: «${sentence}»: ${problem}\n`)
  const slow = patterns ? await loaded(() => slowPatterns(grammar)) : []
  for (const [name, problem] of slow) stderr.write(`naql: ${folder}: pattern ${name}: ${problem}\n`)
  const files = new Set(examples.map(({ file }) => file))
  await toStream(stdout).write(
    `${grammar.language}@${grammar.version}: ${examples.length} sentences in ${files.size} files, ${failures.length} not as they should be\n`,
  )
  return failures.length + slow.length > 0 ? 1 : 0
}

/** What conjugates for a language whose grammar leaves that to a package. */
async function analyserFor(source: GrammarSource): Promise<Analyser | undefined> {
  const { language } = (source['language.yaml'] ?? {}) as { language?: unknown }
  if (language !== 'en') return undefined
  return (await import('../analysers/en.js')).analyser
}
