import { version } from '../generated/version.js'
import type { Document } from '../text/index.js'
import type { Capitals } from './scene.js'

/** A language that needs it brings it along; all copies of a version of the library in a program share it. */
const shared = globalThis as unknown as Record<symbol, { reader?: Capitals } | undefined>
const added = (shared[Symbol.for(`naql ${version} capitals`)] ??= {})

/** Lets languages that write names with capitals be read. */
export function addCapitals(reader: Capitals): void {
  added.reader = reader
}

/** Whether they can be. */
export const hasCapitals = (): boolean => added.reader !== undefined

/** What reads the names of a document; null where they are not told by capitals. */
export const capitalsOf = ({ grammar }: Document): Capitals | null =>
  (grammar.compiled.capitals && added.reader) || null
