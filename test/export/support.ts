import { test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import type { ExtractOptions } from '../../src/options.js'
import type { Result } from '../../src/schema/index.js'
import { extract } from '../support/extract.js'

/** A text that holds what is hard to write: emoji, marks, a claim of several lines, one in another. */
export const HARD = `🔹🔹 مینا راد، شهردار نوآباد گفت: مصرف آب "شهر" ۲۰ درصد کم شد.
🔹 مردم باید صرفه‌جویی کنند 🌧️
🔹 سدها تا بهار پر می‌شود.

سهراب نیکو تأکید کرد که مدرسه‌ها ۳ روز باز هستند.
وی افزود: دما ۵ درجه کم می‌شود؛ مینا راد گفته بود که راه‌ها باز است.
`

/** The hard text and an ordinary one, each in its unit of offsets. */
export const results = (options: ExtractOptions = {}): Result[] => [
  extract(HARD, { id: 'سخت/1', title: '@عنوان', publishedAt: '2025-08-12', includeText: true, ...options }),
  extract('نرگس کامیاب هشدار داد که آب کم است.', {
    id: 'b.txt',
    url: 'https://example.org/news/2',
    includeText: true,
    ...options,
  }),
]

/** Runs a Python script with arguments and gives what it prints. */
export function python(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf8' },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** `test`, for what needs a module of Python; skipped, and said so, where this machine lacks it. */
export function testWithPython(name: string): typeof test | typeof test.skip {
  if (spawnSync('python3', ['-c', `import ${name}`]).status === 0) return test
  process.stderr.write(`skipped what needs Python's ${name}, which is not here\n`)
  return test.skip
}
