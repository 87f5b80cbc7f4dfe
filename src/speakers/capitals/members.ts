import { Closed, Part } from '../../grammar/tags.js'
import { Kind, type Document } from '../../text/index.js'
import { nameIn } from './name.js'
import { coreOf, runOf } from './structure.js'
import type { Word } from './words.js'

/** A phrase cut at commas, dashes and brackets. */
export function partsOf({ tokens, mate }: Document, words: readonly Word[]): Word[][] {
  const parts: Word[][] = []
  let part: Word[] = []
  for (const word of words) {
    const kind = tokens.kind[word.start]
    const cuts = kind === Kind.comma || kind === Kind.dash || kind === Kind.bracketOpen || kind === Kind.bracketClose
    if (cuts || mate[word.start] >= 0) {
      if (part.length > 0 && cuts) {
        parts.push(part)
        part = []
      }
    } else part.push(word)
  }
  return part.length > 0 ? [...parts, part] : parts
}

/** The name with which a phrase ends. */
const nameOf = (document: Document, words: readonly Word[]): readonly Word[] => runOf(document, coreOf(document, words))

/** A name with what stands before it. */
export function isWhole(document: Document, words: readonly Word[]): boolean {
  const name = nameOf(document, words)
  return name.length > 0 && nameIn(document, name).kind !== 'role'
}

/** The persons that “and” joins: each side is a name. */
export function membersOf(document: Document, words: readonly Word[]): Word[][] {
  const at = words.findIndex(({ closed }) => closed & Closed.coordinator)
  if (at <= 0 || at === words.length - 1) return []
  const [left, right] = [words.slice(0, at), words.slice(at + 1)]
  if (!isWhole(document, left) || !isWhole(document, right)) return []
  const { kind } = nameIn(document, nameOf(document, left))
  // “the Department of Health and Human Services”: a name goes on.
  if (kind !== 'person' && kind !== 'country' && !(right[0].part & Part.determiner)) return []
  const more = membersOf(document, right)
  return [left, ...(more.length > 0 ? more : [right])]
}
