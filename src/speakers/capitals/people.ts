import { Closed, Form, Open, Part, PERSON_NAME, ROLE } from '../../grammar/tags.js'
import { Kind, rangeAt, type Document } from '../../text/index.js'
import { Gender } from '../gender.js'

import type { Person } from '../people.js'
import { genderOf, nameIn } from './name.js'
import { surnamesOf } from './surnames.js'
import { isCapital, isNominal, isParticle, opensSentence, wordAt, type Word } from './words.js'

/** A run has at most so many words; what goes on is a headline. */
const MAX_RUN = 8
/** A name has at most so many behind its title. */
const MAX_NAME = 4

const HEAD = Open['organization-head'] | Open['medium-head']

/** The people whom a text names, wherever it does: by title or given name, and then by surname alone. */
export function findCapitalized(document: Document): Person[] {
  const { tokens } = document
  const found: Person[] = []
  const surnames = surnamesOf(document)
  for (let t = 0; t < tokens.count; t++) {
    if (!isCapital(document, t)) continue
    const words = runAt(document, t)
    if (words.length === 0) continue
    const person = personIn(document, words, surnames)
    if (person) found.push(person)
    t = words[words.length - 1].end - 1
  }
  return found
}

/** The words with capitals from a token on; a verb ends them. */
function runAt(document: Document, t: number): Word[] {
  const { tokens, grammar } = document
  const words: Word[] = []
  for (let at = t; at < tokens.count && words.length < MAX_RUN;) {
    const word = wordAt(document, at, tokens.count)
    const goes = isNominal(word) || (words.length > 0 && isParticle(document, word) && isCapital(document, word.end))
    if (!goes) break
    const verb =
      grammar.form[word.lexeme] & Form.finite && !(word.open & PERSON_NAME) && !(word.closed & Closed['ambiguous-verb'])
    if (verb && words.length > 0) break
    words.push(word)
    at = word.end
    if (
      tokens.kind[at - 1] === Kind.stop &&
      tokens.kind[at - 2] === Kind.word &&
      tokens.end[at - 2] - tokens.start[at - 2] > 3
    )
      break
  }
  return words
}

function personIn(document: Document, words: readonly Word[], surnames: Set<number>): Person | null {
  const { tokens } = document
  const { from: first, kind, sure } = nameIn(document, words)
  let from = first
  // “Endorse Roe”, in a headline.
  if (!sure) while (from < words.length - 1 && words[from].lexeme !== 0 && !(words[from].open & PERSON_NAME)) from++
  const name = words.slice(from, from + MAX_NAME)
  if (name.length === 0 || kind === 'role') return null
  const last = name[name.length - 1]
  if (kind === 'organization' || kind === 'medium') {
    // “the State Department”, in running text: in a headline capitals tell little.
    if (words.length === 1 || words.length > MAX_NAME || words[0].closed || !(last.open & HEAD)) return null
    if (document.paragraphs[rangeAt(document.paragraphs, last.start)].kind !== 'text') return null
    const range = { start: words[0].start, end: last.end }
    return { range, name: range, roles: [], subject: false, gender: Gender.neuter, body: kind }
  }
  const titled = first > 0
  const known = surnames.has(tokens.hash[last.start])
  if (!known && !(kind === 'person' && sure)) return null
  // “Will” and “May” at the head of a sentence.
  if (!titled && name.length === 1 && !known) return null
  if (!known && titled && name.length === 1 && !(words[from - 1].open & (ROLE | Open.honorific))) return null
  if (name.length > 1 || titled) surnames.add(tokens.hash[last.end - 1] || tokens.hash[last.start])
  const titles = words.slice(0, from).filter(({ open }) => !(open & Open.honorific) || open & ROLE)
  const range = { start: words[0].start, end: last.end }
  return {
    range,
    name: { start: name[0].start, end: last.end },
    roles: titles.some(({ open }) => open & ROLE)
      ? [{ start: titles[0].start, end: titles[titles.length - 1].end }]
      : [],
    subject: isSubject(document, range.start, range.end),
    gender: genderOf(words.slice(0, from), name),
  }
}

/** Whether a verb follows, or the sentence opens with the name: then it is what the sentence is about, also as a genitive. */
function isSubject(document: Document, start: number, end: number): boolean {
  const { tokens, grammar } = document
  if (end >= tokens.count) return false
  if (start > 0 && grammar.closed[tokens.single[start - 1]] & Closed.preposition) return false
  if (opensSentence(document, start)) return true
  if (grammar.part[tokens.single[end]] & Part['possessive-marker']) return false
  // “A spokesman, John Roe, said”
  const apposed = tokens.kind[end] === Kind.comma && start > 0 && tokens.kind[start - 1] === Kind.comma
  for (let t = apposed ? end + 1 : end, n = 0; t < tokens.count && n < 3; t++, n++) {
    const lexeme = tokens.lexeme[t]
    if (grammar.form[lexeme] & Form.finite || grammar.closed[lexeme] & Closed.modal) return true
    if (!(
      grammar.closed[lexeme] & (Closed['sentence-adverb'] | Closed['focus-particle']) ||
      grammar.part[lexeme] & Part.adverb
    ))
      return false
  }
  return false
}
