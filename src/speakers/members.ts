import type { Document } from '../text/index.js'
import { countAt } from './lexemes.js'
import { hasWord, sameStem, type Phrase } from './phrase.js'
import type { Entity, Registry } from './registry.js'
import { isPerson } from './scene.js'

/**
 * The members of a group, where the text speaks of each: «وزیران خارجه ایران و عراق», of whom each holds the office in
 * one of the countries; «دو وزیر», where just two hold that office.
 */
export function membersOfGroup(document: Document, registry: Registry, { labels }: Entity): number[] {
  const [label] = labels
  if (!label?.range) return []
  const count = countAt(document, label.range.start)
  if (count > 1) {
    const head = label.words[1] ?? ''
    const holders = holdersOf(registry, head).filter((id) =>
      registry.entities[id].roles.some((role) => role.words[0] === head),
    )
    return label.words.length === 2 && holders.length === count ? holders : []
  }
  const [head = ''] = label.words
  const { places } = label
  const rest = label.words.filter((word, i) => i > 0 && word.length > 1 && !places.includes(word))
  const fits = (role: Phrase, place: string): boolean =>
    role.places.some((p) => sameStem(p, place)) && rest.every((word) => hasWord(role, word))
  const members = places.map(
    (place) =>
      holdersOf(registry, head).findLast((id) => registry.entities[id].roles.some((role) => fits(role, place))) ?? -1,
  )
  return members.length > 1 && !members.includes(-1) ? [...new Set(members)] : []
}

const holdersOf = (registry: Registry, head: string): number[] =>
  registry.holders(head).filter((id) => isPerson(registry.entities[id]))
