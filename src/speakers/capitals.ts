import { version } from '../generated/version.js'
import type { Document, Range } from '../text/index.js'
import type { Description } from './description.js'
import type { Gender } from './gender.js'
import type { Person } from './names.js'
import type { Phrase } from './phrase.js'
import type { Entity, Registry } from './registry.js'
import type { Scene, Seen } from './scene.js'

/** How somebody is told where names are written with capitals, and pronouns tell their gender. */
export interface Capitals {
  readonly describe: (document: Document, range: Range) => Description
  /** The people whom a text names. */
  readonly people: (document: Document) => Person[]
  /** Whom a pronoun of the third person means; -1, nobody. */
  readonly antecedent: (scene: Scene, description: Description, level: number) => number
  /** Who is called by a description alone; -1, nobody. */
  readonly calledLately: (scene: Scene, description: Description, level: number) => number
  /** Whom a common noun for a body means; -1, nobody. */
  readonly bodyCalled: (scene: Scene, description: Description, label: Phrase, level: number) => number
  /** The people whom “they” means where the sentence has named nobody who can be meant; null, none. */
  readonly theyBefore: (scene: Scene, description: Description, level: number) => Range | null
  /** Whether one who has other names may have this one. */
  readonly mayBeCalled: (entity: Entity, name: Phrase, gender: Gender) => boolean
  /** The latest of some that is called so in short; -1, none. */
  readonly shortened: (registry: Registry, name: Phrase, alike: (entity: Entity) => boolean) => number
  /** Records where an entity is named. */
  readonly see: (scene: Scene, seen: Omit<Seen, 'sentence'>) => void
}

/** A language that needs it brings it along; all copies of a version of the library in a program share it. */
const shared = globalThis as unknown as Record<symbol, { reader?: Capitals } | undefined>
const added = (shared[Symbol.for(`naql ${version} capitals`)] ??= {})

export function addCapitals(reader: Capitals): void {
  added.reader = reader
}

export const hasCapitals = (): boolean => added.reader !== undefined

/** What reads the names of a document; null where they are not told by capitals. */
export const capitalsOf = ({ grammar }: Document): Capitals | null =>
  (grammar.compiled.capitals && added.reader) || null
