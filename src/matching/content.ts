import { readFigures } from '../claims/figures/index.js'
import type { Claim } from '../generated/types.js'
import { keyOf } from '../grammar/key.js'
import { type Document, Kind, readDocument, textAt } from '../text/index.js'
import type { Reader } from './readers.js'
import { readWords, type Word } from './words.js'

/** What a claim says, as it is compared. */
export interface Content {
  /** The stems of its words, in their order, and its numbers. */
  readonly terms: readonly string[]
  readonly stems: ReadonlySet<string>
  /** Stems that are denied wherever they stand. */
  readonly denied: ReadonlySet<string>
  /** By stem: bits of its kinds, of words by which statements differ. */
  readonly kinds: ReadonlyMap<string, number>
  /** Of these words by stem, but for those in several roles: what governs it. */
  readonly roles: ReadonlyMap<string, number>
  /** Values and bounds, and figures that are neither; the second time that one stands there, with a 2 behind it. */
  readonly numbers: ReadonlySet<string>
}

/** Reads what a claim says. */
export function readContent(claim: Claim, { grammar, stemmer }: Reader): Content {
  const document = readDocument(claim.text, grammar)
  const words = readWords(document, stemmer)
  const numbers = numbersOf(document)
  const stems = words.map(({ stem }) => stem)
  const said = new Set(words.filter(({ denied }) => !denied).map(({ stem }) => stem))
  const marked = words.filter(({ kinds }) => kinds !== 0)
  return {
    terms: [...stems, ...numbers],
    stems: new Set(stems),
    denied: new Set(stems.filter((stem) => !said.has(stem))),
    kinds: new Map(marked.map(({ stem, kinds }) => [stem, kinds])),
    roles: new Map(marked.filter((word) => hasOneRole(word, marked)).map(({ stem, role }) => [stem, role])),
    numbers: counted(numbers),
  }
}

const hasOneRole = ({ stem, role }: Word, words: readonly Word[]): boolean =>
  words.every((word) => word.stem !== stem || word.role === role)

/** The values of amounts, their bounds, and the figures that are no amounts. */
function numbersOf(document: Document): string[] {
  const { tokens } = document
  const { quantities } = readFigures(document, { start: 0, end: tokens.count }, null)
  const numbers: string[] = []
  for (const { value, min, max } of quantities) {
    for (const number of [value, min, max]) if (typeof number === 'number') numbers.push(`${number}`)
    if (min !== undefined && max === undefined) numbers.push(`>${min}`)
    if (max !== undefined && min === undefined) numbers.push(`<${max}`)
  }
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.number) continue
    const within = quantities.some(({ start, end }) => start <= tokens.start[t] && tokens.end[t] <= end)
    if (!within) numbers.push(keyOf(textAt(document, t)))
  }
  return numbers
}

/** Tells things that are the same apart by how often they have come before. */
function counted(things: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  return new Set(
    things.map((thing) => {
      const count = (counts.get(thing) ?? 0) + 1
      counts.set(thing, count)
      return count === 1 ? thing : `${thing} ${count}`
    }),
  )
}
