import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** A project of its own in which the packed package is installed. */
export interface Installed {
  folder: string
  /** The packed package. */
  tarball: string
  /** Paths of its files. */
  files: string[]
  /** Writes a file of the project and gives its path. */
  write: (name: string, content: string) => string
  /** Runs a program in it, and gives what it prints. */
  run: (program: string, ...args: string[]) => string
  remove: () => void
}

/**
 * Packs what is built and installs it in an empty project, as npm would: beside it are the packages that it depends on, as
 * they are in the checkout, and no others.
 */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'naql-installed-'))
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as [
    { filename: string; files: { path: string }[] },
  ]
  const tarball = join(folder, packed.filename)
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'naql'), { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'naql'), '--strip-components=1'])
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: true; devOptional?: true; peer?: true }>
  }
  for (const [path, { dev, devOptional, peer }] of Object.entries(lock.packages)) {
    if (dev || devOptional || peer || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(join(ROOT, path), join(folder, path))
  }
  return {
    folder,
    tarball,
    files: packed.files.map(({ path }) => path),
    write: (name, content) => {
      const file = join(folder, name)
      writeFileSync(file, content)
      return file
    },
    run: (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
