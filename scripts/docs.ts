// npm run docs
//
// Runs every code block of the README files and of docs/, and writes what it really prints below it. A block in `console`
// holds commands, each behind `$ `, and their output as on a terminal; a block in `js` or `ts` is a module, and a block in
// `json` or `text` right below it is its output. A block in `yaml` is only read, and one that names no
// language is a drawing. Those of one page run one after another
// in a folder of their own, where docs/, grammars/ and the packages are to be found: what one writes the next can read.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { globSync } from 'tinyglobby'
import { parse } from 'yaml'
import { run } from '../src/cli/run.js'
import { buildCommand } from '../test/support/command.js'

const ROOT = join(import.meta.dirname, '..')
const TSX = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
const BLOCK = /^```(\w*)\n(.*?)^```$(?:(\s+^```(?:json|text)\n)(?:.*?)^```$)?/gms

/** The pages whose code blocks are run. */
export const DOCUMENTS = globSync(['README*.md', 'docs/**/*.md'], { cwd: ROOT, absolute: true }).sort()

interface Package {
  scripts: Record<string, string>
  exports: Record<string, string | { import: { default: string } }>
}
const { scripts, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package

/**
 * A page of documentation with the real output of its code blocks.
 *
 * @param look - sees the folder in which they ran, before it goes
 */
export async function render(markdown: string, look?: (folder: string) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'naql-docs-'))
  for (const name of ['docs', 'grammars', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name))
  try {
    const parts: string[] = []
    let from = 0
    for (const { 0: block, 1: kind = '', 2: code = '', 3: between, index } of markdown.matchAll(BLOCK)) {
      const { shown, output } = await runBlock(kind, code, folder)
      parts.push(markdown.slice(from, index), `\`\`\`${kind}\n${shown}\`\`\``)
      if (between !== undefined) parts.push(`${between}${output}\`\`\``)
      else if (output !== '') throw new Error(`nothing below this block shows its output:\n${code}`)
      from = index + block.length
    }
    look?.(folder)
    return parts.join('') + markdown.slice(from)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A block as it is shown, and what stands in the block below it. */
async function runBlock(kind: string, code: string, folder: string): Promise<{ shown: string; output: string }> {
  if (kind === 'console') return { shown: await runCommands(code, folder), output: '' }
  if (kind === 'js' || kind === 'ts') return { shown: code, output: runModule(code, folder) }
  if (kind !== 'yaml' && kind !== '')
    throw new Error(`a block in “${kind}” is nobody's output, and nothing that can be run:\n${code}`)
  if (kind === 'yaml') parse(code)
  return { shown: code, output: '' }
}

async function runCommands(code: string, folder: string): Promise<string> {
  const commands = code.split('\n').filter((line) => line.startsWith('$ '))
  const outputs: string[] = []
  for (const command of commands) outputs.push(`${command}\n`, await runCommand(command.slice(2), folder))
  return outputs.join('')
}

/** Runs `npx naql …`; of what the tests cannot run inside themselves it sees that it is there. */
async function runCommand(command: string, folder: string): Promise<string> {
  const [program, ...args] = command.replace(/^(?:npm ci && |[A-Z_]+=\S+ )/, '').split(' ')
  if (program === 'npx' && args[0] === 'naql')
    return /[|<>*'"]|--jobs| -o /.test(command) ? runInShell(command, folder) : runOnTerminal(args.slice(1))
  if (program === 'npx' && args[0] === 'tsx' && args[1] !== undefined && existsSync(join(ROOT, args[1]))) return ''
  const script = args[0] === 'run' ? args[1] : args[0]
  if (program === 'npm' && script !== undefined && script in scripts) return ''
  throw new Error(`${command}: not understood`)
}

/** What the command prints on a terminal of 80 columns. */
async function runOnTerminal(args: string[]): Promise<string> {
  const chunks: Buffer[] = []
  const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
    chunks.push(chunk)
    done()
  }
  const stdout = Object.assign(new Writable({ write }), { isTTY: true, columns: 80 })
  await run(args, { stdin: Readable.from([]), stdout, stderr: new Writable({ write }), env: { NO_COLOR: '1' } })
  return Buffer.concat(chunks).toString()
}

/** What a command prints that a shell must read: pipes, patterns, quotation marks, threads; or that leaves a file. */
async function runInShell(line: string, cwd: string): Promise<string> {
  const command = await buildCommand()
  try {
    const script = `npx() { shift; node "${command.main}" "$@"; }\n${line} 2>&1`
    return execFileSync('bash', ['-o', 'pipefail', '-c', script], { cwd, encoding: 'utf8' })
  } finally {
    command.remove()
  }
}

/** What a module prints that imports naql from its source. */
function runModule(code: string, folder: string): string {
  const file = join(folder, 'example.mts')
  writeFileSync(
    file,
    code.replace(/ from 'naql(.*?)'/g, (_, entry: string) => ` from '${sourceOf(`.${entry}`)}'`),
  )
  return execFileSync(process.execPath, ['--import', TSX, file], { cwd: folder, encoding: 'utf8' })
}

function sourceOf(entry: string): string {
  const target = exports[entry]
  if (target === undefined || typeof target === 'string') throw new Error(`the package exports no module ${entry}`)
  return pathToFileURL(join(ROOT, target.import.default.replace('dist/esm', 'src').replace(/\.js$/, '.ts'))).href
}

if (process.argv[1] === import.meta.filename)
  for (const file of DOCUMENTS) writeFileSync(file, await render(readFileSync(file, 'utf8')))
