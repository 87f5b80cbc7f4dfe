import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { naql } from '../support/run.js'

const scripts: Record<string, string> = {}
beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) scripts[shell] = (await naql(['completion', shell])).out
})

/** A test of what a shell really offers; skipped, with a line that says so, where it is not installed. */
function inShell(shell: string): typeof test {
  if (spawnSync(shell, ['-c', 'exit 0']).status === 0) return test
  process.stderr.write(`skipped, for ${shell} is absent: its completion (apt-get install ${shell})\n`)
  return test.skip as typeof test
}

/** What is typed, and what is offered for its last word; nothing means files. */
const typed: [string, string[]][] = [
  ['naql ex', ['extract', 'explain']],
  ['naql grammar ', ['check']],
  ['naql extract --for', ['--format']],
  ['naql extract news.jsonl --format json', ['json', 'jsonl', 'jsonld']],
  ['naql eval --by ', ['bucket', 'document', 'rule']],
  ['naql schema ', ['result', 'claim', 'grammar']],
]
const files = ['naql extract ', 'naql extract -o ', 'naql grammar check ', 'naql explain --grammar ']

describe('completion', () => {
  const bash = inShell('bash')
  const offeredByBash = (line: string): string[] => {
    const words = line.split(' ')
    const script = `${scripts.bash ?? ''}
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _naql; printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
  }
  bash.each(typed)('bash: %s', (line, offered) => {
    expect(offeredByBash(line).sort()).toEqual([...offered].sort())
  })
  bash.each(files)('bash leaves files to itself: %s', (line) => {
    expect(offeredByBash(line)).toEqual([])
    expect(scripts.bash).toContain('complete -o default ')
  })

  const fish = inShell('fish')
  fish.each(typed)('fish: %s', (line, offered) => {
    const script = `${scripts.fish ?? ''}\ncomplete -C ${JSON.stringify(line)}`
    const lines = execFileSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean)
    expect(lines.map((one) => one.split('\t')[0]).sort()).toEqual([...offered].sort())
  })

  const zsh = inShell('zsh')
  zsh('zsh reads it, and knows whose words it completes', () => {
    const script = `${scripts.zsh ?? ''}\nprint -r -- $_comps[naql]`
    expect(execFileSync('zsh', ['-f', '-c', script], { encoding: 'utf8' })).toContain('_naql')
  })

  test('for another shell is wrong usage', async () => {
    expect((await naql(['completion', 'csh'])).status).toBe(2)
  })
})
