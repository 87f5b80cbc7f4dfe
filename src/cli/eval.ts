import { existsSync, statSync } from 'node:fs'
import { en } from '../en.js'
import { fa } from '../fa.js'
import { createExtractor } from '../index.js'
import type { GoldDocument } from '../scoring/annotated.js'
import { readGold } from '../scoring/gold.js'
import { readPolnear } from '../scoring/polnear.js'
import type { Division } from './divisions.js'
import { openGrammar } from './grammar.js'
import type { Host, Status } from './host.js'
import { toFile, toStream } from './output.js'
import { explain } from './problems.js'
import { evaluate, type Report } from './report.js'

/** The options of `naql eval`, as commander gives them. */
export interface EvalFlags {
  by: Division
  errors?: string
  grammar?: string
  json?: boolean
}

/** Extracts annotated documents and says how well that went: a table for each file. */
export async function evaluateFiles(files: readonly string[], flags: EvalFlags, host: Host): Promise<Status> {
  const { stdout, stderr } = host
  const { by, errors, json } = flags
  const opened = flags.grammar === undefined ? undefined : await openGrammar(flags.grammar, host)
  if (flags.grammar !== undefined && !opened) return 1
  const kept = errors === undefined ? undefined : await toFile(errors, files, 'anew', '--errors')
  const { extract } = createExtractor({ grammars: opened ? [opened.grammar] : [fa, en] })
  const reports: [string, Report][] = []
  let status: Status = 0
  for (const file of files) {
    const documents = goldOf(file)
    if (typeof documents === 'string') {
      stderr.write(`naql: ${file}: ${documents}\n`)
      status = 1
    } else reports.push([file, evaluate(documents, extract, by)])
  }
  const lines = reports.flatMap(([, report]) => report.errors.map((error) => `${JSON.stringify(error)}\n`))
  await kept?.write(lines.join(''))
  await kept?.close()
  const shown = json
    ? JSON.stringify(Object.fromEntries(reports.map(([file, { figures }]) => [file, figures])))
    : reports.map(([file, { table }]) => `${file}\n${table}`).join('\n\n')
  if (reports.length > 0) await toStream(stdout).write(`${shown}\n`)
  return status
}

/** The annotated documents of a file, or of a folder in PolNeAR's layout; or why there are none. */
function goldOf(file: string): GoldDocument[] | string {
  if (!existsSync(file)) return 'no such file'
  try {
    const documents = statSync(file).isDirectory() ? readPolnear(file) : readGold(file)
    return documents.length > 0 ? documents : 'holds no annotated documents'
  } catch (error) {
    return explain(error)
  }
}
