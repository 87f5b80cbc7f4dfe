import { afterAll, beforeAll, expect } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommand, type Command } from './support/command.js'
import { SYSTEM, testWithPython } from './support/python.js'

const FOLDER = join(import.meta.dirname, '../docs/notebooks')

// apt-get install python3-pandas python3-matplotlib python3-ipykernel jupyter-nbconvert
const executed = testWithPython('pandas', 'matplotlib', 'ipykernel', 'nbconvert')

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
    const env = { ...SYSTEM, NAQL: JSON.stringify([process.execPath, command.main]) }
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
