import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from '../scripts/docs.js'
import { buildCommand, type Command } from './support/command.js'

const FOLDER = join(import.meta.dirname, '../docs/notebooks')

// The system's own Python and its packages, whatever else is installed.
const PATH = `/usr/bin:${process.env.PATH ?? ''}`
const packages = spawnSync('python3', ['-c', 'import pandas, matplotlib, ipykernel, nbconvert'], {
  env: { ...process.env, PATH },
})
const executed = packages.status === 0 ? test : test.skip
if (packages.status !== 0)
  process.stderr.write(
    'skipped, for Jupyter or pandas are absent: the Python notebook ' +
      '(apt-get install python3-pandas python3-matplotlib python3-ipykernel jupyter-nbconvert)\n',
  )

interface Output {
  text?: string[]
  data?: Record<string, string[]>
}
interface Notebook {
  cells: { cell_type: string; outputs?: Output[] }[]
}

/** What each cell shows as text; pictures differ from one version of a library to the next. */
const shown = (json: string): string[] =>
  (JSON.parse(json) as Notebook).cells.map(({ outputs = [] }) =>
    outputs
      .flatMap(({ text, data }) => text ?? (data?.['image/png'] ? ['a picture'] : (data?.['text/plain'] ?? [])))
      .join(''),
  )

let command: Command
beforeAll(async () => {
  command = await buildCommand()
})
afterAll(() => command.remove())

executed(
  'the Python notebook runs from top to bottom, and shows what it really prints',
  () => {
    const args = ['nbconvert', '--to', 'notebook', '--execute', '--stdout', 'python.ipynb']
    const env = { ...process.env, PATH, NAQL: JSON.stringify([process.execPath, command.main]) }
    const now = execFileSync('jupyter', args, {
      cwd: FOLDER,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(shown(now)).toEqual(shown(readFileSync(join(FOLDER, 'python.ipynb'), 'utf8')))
  },
  300_000,
)

test('the JavaScript notebook draws the picture that is shown in it', async () => {
  let drawn = ''
  await render(readFileSync(join(FOLDER, 'javascript.md'), 'utf8'), (folder) => {
    drawn = readFileSync(join(folder, 'who-speaks.svg'), 'utf8')
  })
  expect(drawn).toBe(readFileSync(join(FOLDER, '../images/notebook-javascript.svg'), 'utf8'))
}, 120_000)
