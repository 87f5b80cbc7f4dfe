import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

test('all that is exported is described, and so is what it refers to (npm run docs:api makes the reference)', () => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/typedoc', ['--emit', 'none'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  expect({ status, said: `${stdout}${stderr}`.split('\n').filter((line) => line.includes('warning')) }).toEqual({
    status: 0,
    said: [],
  })
}, 240_000)
