import { BODY, Closed, Form, Open, Part } from '../grammar/tags.js'
import { Kind, rangeAt, type Document, type Range } from '../text/index.js'
import { groupEnd } from './extent.js'

/** So many words may stand between a group and the institution that it is of: «محققان دورهٔ دکتری دانشگاه X». */
const MAX_BETWEEN = 3

/** What a document tells of the groups that have one first word, in the order of the text. */
interface Told {
  readonly ranges: Range[]
  /** The hash of the first word of their institution's name. */
  readonly name: number
  /** All of them are of that institution. */
  alike: boolean
}

/** Groups that find things out, where the text tells of which institution, by their first word. */
export type Groups = ReadonlyMap<number, Told>

/** «پژوهشگران "دانشگاه نیک‌شهر"»: the groups of which a document tells whose they are. */
export function groupsOf(document: Document): Groups {
  const { tokens } = document
  const groups = new Map<number, Told>()
  for (let start = 0; start < tokens.count; start++) {
    const head = isFinder(document, start) ? institutionOf(document, start) : -1
    if (head < 0) continue
    const quoted = document.mate[head - 1]
    const next = tokens.lexemeEnd[head]
    const name = next < tokens.count ? tokens.hash[next] : 0
    const told = groups.get(tokens.lexeme[start]) ?? { ranges: [], name, alike: true }
    told.ranges.push({ start, end: quoted > head ? quoted + 1 : groupEnd(document, start) })
    told.alike &&= told.name === name
    groups.set(tokens.lexeme[start], told)
  }
  return groups
}

/**
 * What a text says more of a group that it calls by one word, before; or, where a lead tells no more than the country,
 * behind it, if it tells but one institution. Null, no more than that.
 */
export function fuller(document: Document, groups: Groups, { start, end }: Range, leadEnd: number): Range | null {
  const { tokens, grammar } = document
  const told = groups.get(tokens.lexeme[start])
  if (!told) return null
  const next = tokens.lexemeEnd[start]
  const nearest = told.ranges[rangeAt(told.ranges, start - 1)]
  if (nearest.start < start) return next === end ? nearest : null
  const [first] = told.ranges
  if (first.start < end) return null
  const isVague =
    next === end || (tokens.lexemeEnd[next] === end && grammar.open[tokens.lexeme[next]] & Open.nationality)
  return isVague && end <= leadEnd && told.alike ? first : null
}

const isFinder = ({ tokens: { lexeme }, grammar }: Document, t: number): boolean =>
  (grammar.open[lexeme[t]] & Open.group) !== 0 && (grammar.part[lexeme[t]] & Part.finder) !== 0

/** The head of the institution that is told of a group, in quotation marks or not; -1, none is. */
function institutionOf(document: Document, group: number): number {
  const { tokens, grammar, mate } = document
  let t = tokens.lexemeEnd[group]
  for (let n = 0; n <= MAX_BETWEEN && t < tokens.count; n++, t = tokens.lexemeEnd[t]) {
    const word = mate[t] > t && tokens.kind[t] !== Kind.bracketOpen ? t + 1 : t
    const lexeme = tokens.lexeme[word]
    if (grammar.open[lexeme] & BODY) return word
    if (
      word > t ||
      tokens.kind[t] !== Kind.word ||
      grammar.closed[lexeme] & ~Closed.quantifier ||
      grammar.form[lexeme] & Form.finite
    )
      return -1
  }
  return -1
}
