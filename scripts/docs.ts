// npm run docs
//
// Runs every code block of some pages and writes what it really prints below it. A block in `console` holds commands,
// each behind `$ `, and their output as on a terminal; a block in `js` is a module, and a block in `json` or `text` right
// below it is its output.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { run } from '../src/cli/run.js'

const ROOT = join(import.meta.dirname, '..')
const BLOCK = /^```(console|js)\n(.*?)^```$(?:(\s+^```(?:json|text)\n)(?:.*?)^```$)?/gms

export const DOCUMENTS = ['README.md', 'README.fa.md', 'docs/formats.md'].map((name) => join(ROOT, name))

interface Package {
  scripts: Record<string, string>
  exports: Record<string, string | { import: { default: string } }>
}
const { scripts, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package

/** A page of documentation with the real output of its code blocks. */
export async function render(markdown: string): Promise<string> {
  const parts: string[] = []
  let from = 0
  for (const { 0: block, 1: kind, 2: code = '', 3: between, index } of markdown.matchAll(BLOCK)) {
    const shown = kind === 'console' ? await runCommands(code) : code
    const output = kind === 'js' ? runModule(code) : ''
    parts.push(markdown.slice(from, index), `\`\`\`${kind}\n${shown}\`\`\``)
    if (between !== undefined) parts.push(`${between}${output}\`\`\``)
    else if (output !== '') throw new Error(`nothing below this block shows its output:\n${code}`)
    from = index + block.length
  }
  return parts.join('') + markdown.slice(from)
}

async function runCommands(code: string): Promise<string> {
  const commands = code.split('\n').filter((line) => line.startsWith('$ '))
  const outputs: string[] = []
  for (const command of commands) outputs.push(`${command}\n`, await runCommand(command.slice(2)))
  return outputs.join('')
}

/** Runs `npx naql …`; of npm's own commands, which the tests cannot run inside themselves, it sees that they are there. */
async function runCommand(command: string): Promise<string> {
  const [program, ...args] = command.replace(/^npm ci && /, '').split(' ')
  if (program === 'npx' && args[0] === 'naql') return runNaql(args.slice(1))
  const script = args[0] === 'run' ? args[1] : args[0]
  if (program === 'npm' && script !== undefined && script in scripts) return ''
  throw new Error(`${command}: not understood`)
}

/** What the command prints on a terminal of 80 columns. */
async function runNaql(args: string[]): Promise<string> {
  const chunks: Buffer[] = []
  const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
    chunks.push(chunk)
    done()
  }
  const stdout = Object.assign(new Writable({ write }), { isTTY: true, columns: 80 })
  await run(args, { stdin: Readable.from([]), stdout, stderr: new Writable({ write }), env: { NO_COLOR: '1' } })
  return Buffer.concat(chunks).toString()
}

/** What a module prints that imports naql from its source. */
function runModule(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'naql-docs-'))
  const file = join(folder, 'example.mts')
  const source = code.replace(/ from 'naql(.*?)'/g, (_, entry: string) => ` from '${sourceOf(`.${entry}`)}'`)
  try {
    writeFileSync(file, source)
    return execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: ROOT, encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function sourceOf(entry: string): string {
  const target = exports[entry]
  if (target === undefined || typeof target === 'string') throw new Error(`the package exports no module ${entry}`)
  return pathToFileURL(join(ROOT, target.import.default.replace('dist/esm', 'src').replace(/\.js$/, '.ts'))).href
}

if (process.argv[1] === import.meta.filename)
  for (const file of DOCUMENTS) writeFileSync(file, await render(readFileSync(file, 'utf8')))
