import { en } from '../en.js'
import { InputError } from '../errors.js'
import { createExplainer, type ExplainerOptions, type Explanation, type GrammarEntry } from '../explain.js'
import { fa } from '../fa.js'
import type { Span } from '../schema/types.js'
import { counted } from '../export/counted.js'
import { findFiles } from './files.js'
import { openGrammar } from './grammar.js'
import type { Host, Status } from './host.js'
import { clean, isolate, lookOf, styler, wrap, type Look } from './look.js'
import { toStream } from './output.js'
import { readDocuments, type Reading } from './read.js'

/** The options of `naql explain`, as commander gives them. */
export interface ExplainFlags {
  input?: 'text' | 'jsonl'
  format?: 'pretty' | 'jsonl'
  language: string
  grammar?: string
}

/** Explains the texts of files, in their order. */
export async function explainFiles(args: readonly string[], flags: ExplainFlags, host: Host): Promise<Status> {
  const { stdin, stdout, stderr } = host
  const { language, input, format = stdout.isTTY ? 'pretty' : 'jsonl' } = flags
  const options = await grammarsOf(flags.grammar, host)
  if (!options) return 1
  const { explain } = createExplainer(options)
  const look = lookOf(host, stdout.isTTY === true)
  const output = toStream(stdout)
  let status: Status = 0
  /** Says what went wrong; there is nothing else to show. */
  const fail = (place: string, problem: string): string => {
    stderr.write(`naql: ${place}: ${problem}\n`)
    status = 1
    return ''
  }
  const show = (reading: Reading): string => {
    if ('problem' in reading) return fail(reading.place, reading.problem)
    if ('page' in reading) return fail(reading.place, 'is a page; naql extract --input html takes its text out')
    const { text, ...fields } = reading.fields
    try {
      const given = { ...(language !== 'auto' && { language }), ...fields, includeText: true }
      const explanation = explain(text as string, given)
      return format === 'jsonl' ? `${JSON.stringify(explanation)}\n` : pretty(explanation, look)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return fail(reading.place, error.message)
    }
  }
  for (const one of await findFiles(args, input)) {
    if ('problem' in one) fail(one.place, one.problem)
    else
      for await (const { readings } of readDocuments(one, input, stdin))
        for (const reading of readings) await output.write(show(reading))
  }
  return status
}

async function grammarsOf(folder: string | undefined, host: Host): Promise<ExplainerOptions | undefined> {
  if (folder === undefined) return { grammars: [fa, en] }
  const opened = await openGrammar(folder, host)
  return opened && { grammars: [opened.grammar], sources: [opened.source] }
}

/** How much of the line is shown on either side of a rejected cue. */
const AROUND = 40

/** One explanation for reading on a terminal. */
function pretty({ result, claims, rejected }: Explanation, look: Look): string {
  const style = styler(look)
  const { document, diagnostics } = result
  const textOf = new Map(result.claims.map(({ id, text }) => [id, text]))
  const entry = (one: GrammarEntry): string => `${one.language}/${one.file ?? '?'} ${isolate(one.name)}`
  const place = ({ start, end }: Span): string => style('dim', `${start}–${end}`)
  const body = (text: string): string[] => wrap(text, look.width - 4).map((line) => `    ${isolate(line)}`)
  const head = [
    style('bold', document.id === undefined ? 'text' : isolate(document.id)),
    document.language,
    counted(claims.length, 'claim'),
    `${rejected.length} rejected`,
  ]
  const lines = [
    head.join(' · '),
    ...diagnostics.map(({ message }) => `! ${clean(message)}`),
    ...claims.flatMap((found) => [
      '',
      [
        style('green', `+ ${found.claim}`),
        ...(found.cue && found.entry
          ? [style('cyan', isolate(found.cue.text)), place(found.cue), entry(found.entry)]
          : []),
      ].join(' · '),
      `  ${found.frame}: ${found.finds}`,
      ...body(textOf.get(found.claim) ?? ''),
    ]),
    ...rejected.flatMap(({ cue, entry: of, reason, message }) => [
      '',
      [style('bold', '−'), style('cyan', isolate(cue.text)), place(cue), entry(of)].join(' · '),
      `  ${reason}: ${message}`,
      ...body(around(document.text ?? '', cue)),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

/** The words around a cue, in its line. */
function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const from = start > AROUND ? before.replace(/^\S*\s/, '… ') : before
  const to = end + AROUND < text.length ? after.replace(/\s\S*$/, ' …') : after
  return `${from.replace(/^.*\n/s, '')}[${text.slice(start, end)}]${to.replace(/\n.*$/s, '')}`
}
