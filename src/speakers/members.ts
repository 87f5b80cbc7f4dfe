import { PLACE } from '../grammar/tags.js'
import { type Document, keyAt, Kind, type Range, readDocument, textAt } from '../text/index.js'
import { countAt, isCoordinator } from './lexemes.js'
import { hasWord, phraseOf, sameStem, type Phrase } from './phrase.js'
import { addEntity, addRole, holdersOf, type Entity, type Registry } from './registry.js'
import { isPerson } from './scene.js'

/**
 * The members of a group: of «وزیران خارجه ایران و عراق» whoever holds that post in each of the countries, made where
 * the text speaks of nobody else who does; of «دو وزیر» the two who hold that post, where there are just two.
 */
export function membersOfGroup(document: Document, registry: Registry, { labels, introduced }: Entity): number[] {
  const [label] = labels
  if (!label?.range) return []
  const count = countAt(document, label.range.start)
  if (count > 1) {
    const head = label.words[1] ?? ''
    const holders = peopleIn(registry, head).filter((id) =>
      registry.entities[id].roles.some((role) => role.words[0] === head),
    )
    return label.words.length === 2 && holders.length === count ? holders : []
  }
  const posts = postsOf(document, label.range)
  const members = posts.map((post) => {
    const known = peopleIn(registry, post.words[0]).findLast((id) =>
      registry.entities[id].roles.some((role) => isPost(role, post)),
    )
    if (known !== undefined) return known
    const made = addEntity(registry, 'person', false, introduced)
    addRole(registry, made, post)
    return made
  })
  return [...new Set(members)]
}

const isPost = (role: Phrase, { words, places: [place] }: Phrase): boolean =>
  role.places.some((p) => sameStem(p, place)) &&
  words.every((word) => word.length < 2 || word === place || hasWord(role, word))

/** The posts that a plural of one and places behind it name: «وزیران خارجه ایران و عراق»; none where it is something else. */
function postsOf(document: Document, range: Range): Phrase[] {
  const { text, tokens, grammar } = document
  const post = grammar.compiled.plurals[keyAt(text, tokens, range.start, grammar)]
  if (post === undefined) return []
  const places: Range[] = []
  for (let t = range.start + 1; t < range.end; t = Math.max(t + 1, tokens.lexemeEnd[t])) {
    if (grammar.open[tokens.lexeme[t]] & PLACE) places.push({ start: t, end: tokens.lexemeEnd[t] })
    else if (isCoordinator(document, t) ? places.length === 0 : places.length > 0 && tokens.kind[t] !== Kind.comma)
      return []
  }
  if (places.length < 2) return []
  const between = text.slice(tokens.end[range.start], tokens.start[places[0].start])
  return places.map(({ start, end }) => {
    const one = readDocument(`${post}${between}${textAt(document, start, end)}`, grammar)
    return phraseOf(one, { start: 0, end: one.tokens.count }, false)
  })
}

const peopleIn = (registry: Registry, head: string): number[] =>
  holdersOf(registry, head).filter((id) => isPerson(registry.entities[id]))
