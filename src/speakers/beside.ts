import { Closed, Form, GIVEN, Open, PERSON_NAME, ROLE } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import { rolesOf } from './coordination.js'
import { ENDS_ROLE, MAX_ROLE, roleEnd, subjectEnd } from './extent.js'
import { isRelational, openAt } from './lexemes.js'

/** A role that stands right before a name: «وزیر نیرو عباس علی‌آبادی»; its farthest head counts («معاون وزیر …»). */
export function roleBefore(document: Document, at: number): Range | null {
  const { tokens, grammar } = document
  if (at > 0 && grammar.closed[tokens.lexeme[at - 1]] & Closed.coordinator) return null
  const stops = (lexeme: number): boolean =>
    (grammar.closed[lexeme] & ENDS_ROLE) !== 0 && !(grammar.closed[lexeme] & (Closed.modifier | Closed.coordinator))
  let start = -1
  for (let t = at - 1; t >= 0 && at - t <= MAX_ROLE; t--) {
    if (tokens.kind[t] > Kind.number) break
    const lexeme = tokens.lexeme[t]
    if (stops(lexeme) || stops(tokens.single[t])) break
    if (grammar.form[lexeme] & Form.finite || isRelational(document, t, at) || grammar.complements.has(lexeme)) break
    if (grammar.open[lexeme] & ROLE && !(grammar.open[lexeme] & PERSON_NAME) && tokens.lexemeEnd[t] <= at) start = t
    if (t < at - 1 && grammar.open[lexeme] & GIVEN && grammar.open[tokens.lexeme[t + 1]] & PERSON_NAME) break
  }
  if (start < 0) return null
  const end = at
  return end - start > 1 || grammar.open[tokens.lexeme[start]] & Open.office ? { start, end } : null
}

/** The role right behind a name, or behind it and a comma, a dash or a bracket. */
export function roleAfter(document: Document, at: number): Range[] {
  const { tokens, mate } = document
  let t = at
  const kind = tokens.kind[t]
  if (
    t < tokens.count &&
    (kind === Kind.comma || kind === Kind.dash || kind === Kind.bracketOpen || kind === Kind.slash)
  )
    t++
  else if (t < tokens.count && document.grammar.closed[tokens.lexeme[t]] & Closed.complementizer)
    return relativeRole(document, t + 1)
  if (t >= tokens.count || !(openAt(document, t, tokens.count) & ROLE)) return []
  const limit = mate[t - 1] > t ? mate[t - 1] : tokens.count
  const last = roleEnd(document, t, limit)
  // «با حضور راد، مدیر انجمن | برگزار شد» (“was held with Rad, the society's head”): the last word is the verb's; but a copula takes all, «راد، کارشناس تاریخ است».
  const { verb, compiled } = document.grammar
  const end = last < limit && verb[tokens.lexeme[last]] !== compiled.copulas[0] ? subjectEnd(document, t, last) : last
  return end > t ? rolesOf(document, { start: t, end }) : []
}

/** Reads the role that a relative clause gives somebody: «X که دبیر انجمن است» (“X, who is the society's secretary”)، «X که ریاست انجمن را بر عهده دارد». */
function relativeRole(document: Document, t: number): Range[] {
  const { tokens, grammar } = document
  if (!(openAt(document, t, tokens.count) & (ROLE | Open.post))) return []
  const end = roleEnd(document, t, tokens.count)
  const last = Math.min(tokens.count, end + 4)
  const post = (openAt(document, t, tokens.count) & Open.post) !== 0
  for (let k = end; k < last; k++) {
    const lexeme = tokens.lexeme[k]
    if (post ? grammar.closed[lexeme] & Closed['object-marker'] : isCopula(document, lexeme))
      return rolesOf(document, { start: t, end })
  }
  return []
}

export const isCopula = ({ grammar }: Document, lexeme: number): boolean =>
  (grammar.form[lexeme] & Form.finite) !== 0 && grammar.compiled.copulas.includes(grammar.verb[lexeme])
