import { Closed, Form, Open } from '../grammar/tags.js'
import { chunk, has, hasOpen, isFinite, isWhole, isWord, speaks, type Reading, type Stretch } from '../mentions/index.js'
import { Kind } from '../text/index.js'
import { isQuotation } from './content.js'
import { blankRelation, tokensOf, type Pending } from './pending.js'

/** A speaker is at most so many units before the colon. */
const MAX_LINE = 26
/** A name that the lexicon does not know has at most so many words. */
const MAX_NAME = 3

/** A line «X: A»: a speaker, a colon, a content. */
export function readLine(r: Reading, sentence: number): Pending | null {
  const { units } = r
  let colon = 0
  for (; colon < units.count && colon <= MAX_LINE && units.kind[colon] !== Kind.colon; colon++)
    if (isFinite(r, colon) || has(r, colon, Closed.complementizer | Closed.subordinator)) return null
  if (colon === 0 || colon >= units.count || units.kind[colon] !== Kind.colon || units.form[colon - 1] & Form.participle) return null
  let start = 0
  while (start < colon && !isWord(r, start) && units.kind[start] !== Kind.number && !isWhole(r, start)) start++
  const speech = hasOpen(r, start, Open['speech-noun'])
  const subject = chunk(r, start, colon).find((c) => c.kind === 'noun')
  if (!subject || subject.start > start + 3) return null
  const named = speaks(r, subject)
  if (!speech && (has(r, subject.start, Closed.label) || !(named || isName(r, subject)))) return null
  const mayLackVerb = hasOpen(r, subject.start, Open.office | Open.surname | Open.medium | Open.country | Open['given-name-male'] | Open['given-name-female'])
  if (colon + 1 < units.count && !isStatement(r, colon + 1, mayLackVerb ? MIN_WORDS : Infinity)) return null
  const relation = { ...blankRelation(sentence), frame: 'line' as const, cueType: 'colon' as const, source: tokensOf(r, subject), runsOn: true }
  return { relation, content: { start: colon + 1, end: units.count }, unquoted: 'direct', subject, form: 0, embedded: false, provenance: false, shares: false }
}

/** A headline may do without a verb, if it has some length. */
const MIN_WORDS = 5

function isStatement(r: Reading, from: number, words: number): boolean {
  const { units } = r
  for (let i = from; i < units.count; i++) if (isFinite(r, i) || units.form[i] !== 0 || isQuotation(r, i)) return true
  return units.count - from >= words
}

/** A few words that the lexicon does not know: taken for a name where a name is due. */
export function isName(r: Reading, { start, end }: Stretch): boolean {
  const { units } = r
  if (end - start > MAX_NAME) return false
  for (let i = start; i < end; i++) if (units.kind[i] !== Kind.word || (units.lexeme[i] !== 0 && !hasOpen(r, i, Open['ambiguous-given-name']))) return false
  return true
}
