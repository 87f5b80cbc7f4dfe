import { BODY, Closed, Form, Open, Part } from '../grammar/tags.js'
import { Kind, rangeAt, type Document, type Range } from '../text/index.js'
import { groupEnd } from './names.js'

/** So many words may stand between a group and the institution that it is of: «محققان دورهٔ دکتری دانشگاه X». */
const MAX_BETWEEN = 3

/** What a document tells of the groups that have one first word, in the order of the text. */
interface Told {
  readonly ranges: Range[]
  /** Of all of them the same institution. */
  alike: boolean
}

/** Groups that find things out, where the text tells of which institution, by their first word. */
export type Groups = ReadonlyMap<number, Told>

/** «پژوهشگران "دانشگاه نیک‌شهر"»: the groups of which a document tells whose they are. */
export function groupsOf(document: Document): Groups {
  const { tokens } = document
  const groups = new Map<number, Told>()
  for (let t = 0; t < tokens.count; t++) {
    const end = isFinder(document, t) ? institutionEnd(document, t) : -1
    if (end < 0) continue
    const group = { start: t, end }
    const told = groups.get(tokens.lexeme[t])
    if (told) {
      told.ranges.push(group)
      told.alike &&= sameInstitution(document, group, told.ranges[0])
    } else groups.set(tokens.lexeme[t], { ranges: [group], alike: true })
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

/** Whether two groups are of institutions whose names begin with the same words. */
function sameInstitution({ tokens: { hash, kind, lexemeEnd } }: Document, a: Range, b: Range): boolean {
  const wordsOf = ({ start, end }: Range): number[] => {
    const words: number[] = []
    for (let t = lexemeEnd[start]; t < end && words.length < 2; t++) if (kind[t] <= Kind.number) words.push(hash[t])
    return words
  }
  const [one, other] = [wordsOf(a), wordsOf(b)]
  return one.every((word, i) => word === other[i])
}

const isFinder = ({ tokens: { lexeme }, grammar }: Document, t: number): boolean =>
  (grammar.open[lexeme[t]] & Open.group) !== 0 && (grammar.part[lexeme[t]] & Part.finder) !== 0

/** Where the name of the institution ends that is told of a group; -1, none is. */
function institutionEnd(document: Document, head: number): number {
  const { tokens, grammar, mate } = document
  let t = tokens.lexemeEnd[head]
  for (let n = 0; n <= MAX_BETWEEN && t < tokens.count; n++, t = tokens.lexemeEnd[t]) {
    const quoted = mate[t] > t && tokens.kind[t] !== Kind.bracketOpen
    const word = quoted ? t + 1 : t
    if (grammar.open[tokens.lexeme[word]] & BODY) return quoted ? mate[t] + 1 : groupEnd(document, head)
    if (
      tokens.kind[t] !== Kind.word ||
      grammar.closed[tokens.lexeme[t]] & ~Closed.quantifier ||
      grammar.form[tokens.lexeme[t]] & Form.finite
    )
      return -1
  }
  return -1
}
