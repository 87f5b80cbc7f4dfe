import { Closed, THIRD_SINGULAR } from '../grammar/tags.js'
import { mention } from './identify.js'
import { rootOf } from './registry.js'
import { isPerson, type Scene } from './scene.js'

/**
 * Takes a surname off the head of what is said of something: «راد کاشت درخت در کوچه را سودمند خواند». No comma parts the
 * subject from its object, and only the rest of the text tells that the word is a name.
 */
export function readNamesBefore(scene: Scene): void {
  const { document, relations, speakerOf, registry } = scene
  const { tokens, grammar, sentences } = document
  const never = Closed['object-marker'] | Closed.coordinator | Closed.preposition
  let surnames: Map<number, number> | undefined
  relations.forEach((relation, first) => {
    const { content, cueType, form, person, sentence } = relation
    if (
      relation.source ||
      content.length === 0 ||
      cueType !== 'verb' ||
      form !== 'nominal' ||
      person !== THIRD_SINGULAR
    )
      return
    const [{ start, end }] = content
    if (start !== sentences[sentence].start || grammar.closed[tokens.lexeme[start + 1]] & never) return
    surnames ??= surnamesIn(scene)
    const id = surnames.get(tokens.hash[start]) ?? -1
    // «دانش بومی را ارزشمند خواند» of somebody else is about knowledge, whoever is called so.
    if (id < 0 || (speakerOf[first] >= 0 && rootOf(registry, speakerOf[first]) !== id)) return
    const source = { start, end: start + 1 }
    mention(scene, id, { range: source, form: 'name' })
    content[0] = { start: source.end, end }
    // «… خواند و گفت: A»: the verbs that follow share it.
    for (let i = first; i < relations.length && relations[i].sentence === sentence; i++) {
      if (relations[i].cueType !== 'verb' || relations[i].source || relations[i].person !== person) continue
      relations[i].source = source
      speakerOf[i] = id
    }
  })
}

/** Whose the last words of names are; a surname of two is neither's. */
function surnamesIn({ document, registry }: Scene): Map<number, number> {
  const found = new Map<number, number>()
  registry.entities.forEach((entity, i) => {
    const id = rootOf(registry, i)
    for (const { range } of isPerson(entity) ? entity.names : []) {
      const hash = range ? document.tokens.hash[range.end - 1] : 0
      if (hash !== 0) found.set(hash, (found.get(hash) ?? id) === id ? id : -1)
    }
  })
  return found
}
