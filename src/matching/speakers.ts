import type { Result, Speaker } from '../generated/types.js'
import { keysOf } from '../grammar/key.js'

/** Who makes a claim, as it is compared. */
export interface Source {
  /** The ways in which the text names the speaker, as keys of words. */
  readonly names: readonly (readonly string[])[]
  readonly kind: Speaker['kind']
  readonly sameAs: readonly string[]
}

/** How far two claims' speakers agree: 1, the same as far as one can tell; 0, others; ½ where that cannot be told. */
export type Agreement = 0 | 0.5 | 1

/** From these Jaro–Winkler similarities (Winkler 1990) on, two words are spellings of one surname, of one given name. */
const SAME_SURNAME = 0.92
const SAME_NAME = 0.96

/** Of each speaker of a result, by id, what is compared. */
export function readSources({ speakers }: Result): ReadonlyMap<string, Source> {
  return new Map(
    speakers.map(({ id, name, kind, mentions, sameAs = [] }) => {
      const texts = new Set([name, ...mentions.filter(({ form }) => form === 'name').map(({ text }) => text)])
      const names = [...texts].map((text) => text.split(/\s+/).flatMap(keysOf)).filter((words) => words.length > 0)
      return [id, { names, kind, sameAs }]
    }),
  )
}

/**
 * Compares the speakers of two claims by their identifiers, else by their names.
 *
 * @param jaroWinkler - similarity of two words, 0–1
 */
export function agreement(
  a: Source | null,
  b: Source | null,
  jaroWinkler: (a: string, b: string) => number,
): Agreement {
  if (!a || !b) return 0.5
  if (a.sameAs.length > 0 && b.sameAs.length > 0) return a.sameAs.some((id) => b.sameAs.includes(id)) ? 1 : 0
  const sameKind = a.kind === b.kind
  const compatible = (x: readonly string[], y: readonly string[]): boolean =>
    x.join('') === y.join('') || (sameKind && isEndOf(x, y, jaroWinkler))
  if (a.names.some((x) => b.names.some((y) => compatible(x, y)))) return 1
  return sameKind && a.kind !== 'unnamed' && a.kind !== 'group' ? 0 : 0.5
}

/** Whether the shorter name is how the longer one ends, as a surname is. */
function isEndOf(a: readonly string[], b: readonly string[], jaroWinkler: (a: string, b: string) => number): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word, i) => {
    const other = long[long.length - short.length + i]
    return word === other || jaroWinkler(word, other) >= (i === short.length - 1 ? SAME_SURNAME : SAME_NAME)
  })
}
