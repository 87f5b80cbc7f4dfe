import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

test.each([
  ['a file that is not there', ['nowhere.jsonl'], 'nowhere.jsonl: no such file'],
  ['a file of something else', ['package.json'], 'package.json: line 1 is not JSON'],
  ['rows that there are none of', ['--by', 'day'], '--by day: is none of bucket, document, rule'],
  ['an option that there is none of', ['--grammer', 'x'], "Unknown option '--grammer'"],
])(
  'npm run eval says of %s in one line what is wrong, with status 2',
  (_, args, said) => {
    const script = ['--import', 'tsx', 'scripts/eval.ts', ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: ROOT, encoding: 'utf8' })
    expect(stderr).toContain(`npm run eval: ${said}`)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  },
  60_000,
)
