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

/** From this Jaro–Winkler similarity on, two words are spellings of one name. */
const SAME_WORD = 0.9

/** Of each speaker of a result, by id, what is compared. */
export function readSources({ speakers }: Result): ReadonlyMap<string, Source> {
  return new Map(
    speakers.map(({ id, name, kind, mentions, sameAs = [] }) => {
      const texts = new Set([name, ...mentions.filter(({ form }) => form === 'name').map(({ text }) => text)])
      return [
        id,
        {
          names: [...texts].map((text) => text.split(/\s+/).flatMap(keysOf)).filter((words) => words.length > 0),
          kind,
          sameAs,
        },
      ]
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
  const same = (x: string, y: string): boolean => x === y || jaroWinkler(x, y) >= SAME_WORD
  if (a.names.some((x) => b.names.some((y) => isSameName(x, y, same)))) return 1
  return isNamed(a) && isNamed(b) && a.kind === b.kind ? 0 : 0.5
}

const isNamed = ({ kind }: Source): boolean => kind !== 'unnamed' && kind !== 'group'

/** Whether one name is the other, or the end of it, a surname. */
function isSameName(a: readonly string[], b: readonly string[], same: (x: string, y: string) => boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word, i) => same(word, long[long.length - short.length + i]))
}
