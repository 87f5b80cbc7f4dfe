import { expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CALL = `
import { matchClaims, MissingPeerError } from './matching.mjs'
const error = await matchClaims([]).catch((error) => error)
console.log(error instanceof MissingPeerError, error.peer, error.message)
`

test('without natural, an error says what to install', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naql-peer-'))
  try {
    await build({
      entryPoints: [join(import.meta.dirname, '../../src/matching.ts')],
      outfile: join(folder, 'matching.mjs'),
      bundle: true,
      external: ['natural'],
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    })
    writeFileSync(join(folder, 'call.mjs'), CALL)
    expect(execFileSync(process.execPath, [join(folder, 'call.mjs')], { encoding: 'utf8' })).toBe(
      'true natural naql/matching needs natural 8, which is not installed: npm install natural@8\n',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
