import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** Builds the notebook for JavaScript into a folder for any file server; of the package it needs what is built. */
export function buildNotebook(folder: string): void {
  const args = ['build', '--root', 'docs', '--out', folder, '--empty', '--', 'notebooks/javascript.html']
  execFileSync(join(ROOT, 'node_modules/.bin/notebooks'), args, { cwd: ROOT, stdio: 'pipe' })
}
