// npm run kill-test [-- TIMES]
//
// Kills `naql extract --resume` hard at random moments, as many times, and goes on after each with what it left. Whenever a
// run comes to its end, the output must be, byte for byte, that of a run that nobody disturbed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJsonLines } from '../src/scoring/gold.js'
import { killAt } from '../test/support/killed.js'

const ROOT = join(import.meta.dirname, '..')
const COPIES = 4
const NEWLINE = 10
const times = Number(process.argv[2] ?? 100)

const folder = mkdtempSync(join(tmpdir(), 'naql-kill-'))
const at = (name: string): string => join(folder, name)
const start = (args: string[]) =>
  spawn(process.execPath, [join(ROOT, 'bin/naql.js'), 'extract', at('in.jsonl'), ...args], { stdio: 'ignore' })

const articles = readJsonLines<{ id: string; text: string }>(join(ROOT, 'corpus/fa/articles.jsonl'))
const copies = Array.from({ length: COPIES }, (_, copy) =>
  articles.map(({ id, text }) => `${JSON.stringify({ id: `${id}/${copy}`, text })}\n`),
)
writeFileSync(at('in.jsonl'), copies.flat().join(''))
await killAt(start(['-o', at('whole.jsonl')]), at('whole.jsonl'), Infinity)
const whole = readFileSync(at('whole.jsonl'))

let [kills, torn, ends, wrong] = [0, 0, 0, 0]
while (kills < times || ends === 0) {
  rmSync(at('part.jsonl'), { force: true })
  for (let ended = false; !ended;) {
    // Beyond the end is a run that comes to its end.
    const bytes = kills < times ? 1.3 * whole.length * Math.random() : Infinity
    const run = start(['-o', at('part.jsonl'), '--resume', '--jobs', String(1 + (kills % 2))])
    ended = !(await killAt(run, at('part.jsonl'), bytes))
    if (!ended) {
      kills++
      if (readFileSync(at('part.jsonl')).at(-1) !== NEWLINE) torn++
    }
  }
  ends++
  if (!readFileSync(at('part.jsonl')).equals(whole)) wrong++
}
rmSync(folder, { recursive: true })
console.log(
  `killed ${kills} times, ${torn} of them within a line or before the first; ${ends} runs came to their end, ${wrong} of them with another output`,
)
if (wrong > 0) process.exitCode = 1
