import { loadPageReader } from './article.js'
import { keepFailures } from './failures.js'
import { findFiles, sizeOf, type Found, type InputFile } from './files.js'
import type { formats } from './formats.js'
import type { Host, Status } from './host.js'
import { inOrder } from './ordered.js'
import { openPool } from './pool.js'
import { codeOf, explain, UsageError } from './problems.js'
import { openProgress } from './progress.js'
import { inputOf, type Input } from './input.js'
import { readDocuments, type Batch } from './read.js'
import { readFinished, type Remaining } from './resume.js'
import { formatOf, loaded, openSink } from './sink.js'
import type { Manner } from './work.js'

/** The options of `naql extract`, as commander gives them. */
export interface ExtractFlags {
  input?: Input
  format?: keyof typeof formats
  language: string
  offsets: 'utf16' | 'codepoint'
  output?: string
  jobs: number
  resume?: boolean
  speaker?: string
  minCheckworthiness?: number
  bom?: boolean
}

/** Extracts the claims of files and writes them in the order of the files: reading waits until there is room. */
export async function extractFiles(args: readonly string[], flags: ExtractFlags, host: Host): Promise<Status> {
  const { stdin, stdout, stderr } = host
  const { output, input, bom } = flags
  const terminal = output === undefined && stdout.isTTY === true
  const name = flags.format ?? (terminal ? 'pretty' : 'jsonl')
  checkFlags(name, flags)

  const found = await findFiles(args, input)
  const files = found.filter((one) => 'file' in one)
  const paths = files.map(({ file }) => file)
  if (output !== undefined && files.length === 0) {
    // For a slip in a name no results of before are given up.
    for (const one of found) if ('problem' in one) stderr.write(`naql: ${one.place}: ${one.problem}\n`)
    return 1
  }
  const page = files.find(({ file }) => (input ?? inputOf(file)) === 'html')
  if (page) await loaded(() => loadPageReader(input === undefined ? page.file : '--input html'))
  const remaining = flags.resume && output !== undefined ? await readFinished(output) : undefined
  const batches = batchesOf(found, (document) => readDocuments(document, input, stdin), remaining)
  const failures = await keepFailures(output, paths)
  const sink = await openSink({ format: name, path: output, inputs: paths, append: flags.resume === true, bom }, host)
  if (stdin.isTTY && paths.includes('-'))
    stderr.write('naql: reading what you type; Ctrl-D on a line of its own ends it\n')

  const pool = await openPool(flags.jobs, mannerOf(flags, formatOf(name).text === true))
  const progress = await openProgress(sizeOf(files), stderr, !terminal)
  let documents = 0
  let failed = 0
  let status: Status = 0
  const fail = (place: string, problem: string): void => {
    progress.say(`naql: ${place}: ${problem}`)
    status = 1
  }
  try {
    const outcomes = inOrder(batches, async (batch) => ({ batch, done: await pool.run(batch.readings) }), pool.atOnce)
    for await (const { batch, done } of outcomes) {
      for (const problem of done.problems) {
        fail(problem.place, problem.problem)
        await failures.add(problem)
      }
      await sink.add(done.lines)
      documents += batch.readings.length
      failed += done.problems.length
      progress.add(batch.bytes, batch.readings.length)
    }
    await sink.end()
    await failures.close()
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    // With a closed pipe, whoever reads has enough: `naql … | head`.
    if (code !== 'EPIPE') fail(output ?? 'standard output', explain(error))
  } finally {
    progress.close()
    await pool.close()
  }
  if (failed > 0 && (failed > 1 || failures.path !== undefined))
    stderr.write(
      `naql: ${failed} of ${documents} could not be read${failures.path === undefined ? '' : `; they are in ${failures.path}`}\n`,
    )
  return status
}

const mannerOf = ({ language, offsets, speaker, minCheckworthiness }: ExtractFlags, includeText: boolean): Manner => ({
  ...(language !== 'auto' && { language }),
  ...(speaker !== undefined && { speaker }),
  ...(minCheckworthiness !== undefined && { minCheckworthiness }),
  offsets,
  includeText,
})

/** What is to be done, without what is done already. */
async function* batchesOf(
  found: readonly Found[],
  read: (file: InputFile) => AsyncIterable<Batch>,
  remaining: Remaining | undefined,
): AsyncGenerator<Batch> {
  for (const one of found)
    if ('problem' in one) yield { readings: [one], bytes: 0 }
    else
      for await (const { readings, bytes } of read(one))
        yield { readings: remaining === undefined ? readings : readings.flatMap(remaining), bytes }
}

function checkFlags(format: string, { resume, output, bom }: ExtractFlags): void {
  if (resume && output === undefined) throw new UsageError('--resume goes on with a file: name it with -o FILE')
  if (resume && format !== 'jsonl')
    throw new UsageError(`--resume goes on with results one per line: --format jsonl, not ${format}`)
  if (bom && format !== 'csv') throw new UsageError(`--bom is for --format csv, not ${format}`)
}
