import { keyOf } from '../grammar/key.js'
import { Closed } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import { roleEnd } from './names.js'
import type { Scene } from './scene.js'

/** How far back the noun of a demonstrative phrase is looked for, in tokens. */
const MAX_BACK = 160

/** The noun of a demonstrative phrase: its first word that is no demonstrative. */
export function headOf({ tokens, grammar }: Document, { start, end }: Range): number {
  let t = start
  while (t < end - 1 && (tokens.kind[t] !== Kind.word || grammar.closed[tokens.lexeme[t]] & Closed.demonstrative)) t++
  return t
}

export const wordAt = ({ text, tokens }: Document, t: number): string => keyOf(text.slice(tokens.start[t], tokens.end[t]))

/** The latest phrase before a noun that has the same head and says more: «این بانک» after «بانک تجارت عراق». */
export function sameHeadBefore(document: Document, head: number): Range | null {
  const { tokens } = document
  for (let t = head - 2; t >= 0 && t >= head - MAX_BACK; t--) {
    if (tokens.hash[t] !== tokens.hash[head] || tokens.kind[t] !== Kind.word || isPointedAt(document, t)) continue
    const end = roleEnd(document, t, head - 1)
    if (end > t + 1) return { start: t, end }
  }
  return null
}

/** Who speaks where a document was spoken of before: «X در بیانیه‌ای گفت … در این بیانیه آمده است»; -1, nobody. */
export function issuerOf({ document, relations, speakerOf, registry, bySentence }: Scene, head: number): number {
  const { tokens, sentences } = document
  const word = wordAt(document, head)
  for (let t = head - 2; t >= 0 && t >= head - MAX_BACK; t--) {
    if (tokens.kind[t] !== Kind.word || !wordAt(document, t).startsWith(word) || isPointedAt(document, t)) continue
    let s = 0
    for (let step = sentences.length; step > 0; step >>= 1) while (s + step < sentences.length && sentences[s + step].start <= t) s += step
    const relation = bySentence.get(s)
    if (relation !== undefined && speakerOf[relation] >= 0 && relations[relation].sentence === s) return registry.root(speakerOf[relation])
  }
  return -1
}

const isPointedAt = ({ grammar, tokens }: Document, t: number): boolean => t > 0 && (grammar.closed[tokens.lexeme[t - 1]] & Closed.demonstrative) !== 0
