import { test } from '@jest/globals'
import { spawnSync } from 'node:child_process'

/** Where the system's own Python comes first, with its packages, whatever else is installed. */
export const SYSTEM = { ...process.env, PATH: `/usr/bin:${process.env.PATH ?? ''}`, PYTHONIOENCODING: 'utf8' }

/** Runs a Python script with arguments and gives what it prints. */
export function python(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script, ...args], { encoding: 'utf8', env: SYSTEM })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** `test`, for what needs modules of Python; skipped, and said so, where this machine lacks them. */
export function testWithPython(...modules: string[]): typeof test | typeof test.skip {
  if (spawnSync('python3', ['-c', `import ${modules.join()}`], { env: SYSTEM }).status === 0) return test
  process.stderr.write(`skipped what needs Python and its ${modules.join(', ')}, which are not here\n`)
  return test.skip
}
