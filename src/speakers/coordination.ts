import { ROLE } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import { after, classAt, isCoordinator, openAt, type Class } from './lexemes.js'

/** So many members at most are told apart. */
const MAX_MEMBERS = 12
const NAMES: ReadonlySet<Class> = new Set(['name', 'organization', 'medium', 'country'])

/**
 * The sources that a coordinated phrase names: «X و Y». A singular verb has one subject, so that there «و» joins two
 * roles of one person or two words of a name. Plural nouns share what follows them («کارشناسان و فعالان بازار») and stay one.
 *
 * @param person - person of the verb, 0 where there is none
 * @returns two members or more, or none
 */
export function membersOf(document: Document, range: Range, person: number): Range[] {
  if (person !== 0 && person !== 6) return []
  const members: Range[] = []
  let from = range.start
  for (let t = range.start; t < range.end && members.length < MAX_MEMBERS; t++) {
    const { mate } = document
    if (mate[t] > t && mate[t] < range.end) t = mate[t]
    else if (
      t > from &&
      isCoordinator(document, t) &&
      joins(document, { start: from, end: t }, { start: t + 1, end: range.end }, person)
    ) {
      members.push(...listed(document, { start: from, end: t }))
      from = t + 1
    }
  }
  return members.length > 0 ? [...members, { start: from, end: range.end }] : []
}

function joins(document: Document, left: Range, right: Range, person: number): boolean {
  const a = classAt(document, left.start, left.end)
  const b = classAt(document, right.start, right.end)
  if (a === 'role') return person === 6 && (b === 'role' || b === 'name')
  if (!NAMES.has(a) && a !== 'unknown') return false
  // «حسن راد نمایندهٔ مردم مرند و جلفا» is one person (“the member for Marand and Jolfa”).
  if (person !== 6 && a === 'name' && holdsRole(document, left) && !holdsRole(document, right)) return false
  if (NAMES.has(b)) return a === b || (person === 6 && (a !== 'unknown' || b === 'name'))
  // An unknown word is a name beside a name, where the verb says that there are several.
  return b === 'unknown' && a === 'name' && person === 6 && isShort(document, left) && isShort(document, right)
}

/** Whether a phrase has a word for a role in it. */
export const holdsRole = ({ tokens, grammar }: Document, { start, end }: Range): boolean =>
  tokens.single.subarray(start, end).some((lexeme) => grammar.open[lexeme] & ROLE)

const isShort = (document: Document, { start, end }: Range): boolean => {
  let n = 0
  for (let t = start; t < end; t = after(document, t, end)) n++
  return n <= 3
}

/** «X، Y و Z»: before the last comma too, where names of one class stand in a row. */
function listed(document: Document, { start, end }: Range): Range[] {
  const { kind } = document.tokens
  const found: Range[] = []
  let from = start
  const cls = classAt(document, start, end)
  for (let t = start; t < end; t++) {
    if (kind[t] !== Kind.comma || t === from) continue
    if (t + 1 >= end || classAt(document, t + 1, end) !== cls || cls === 'role') return [{ start, end }]
    found.push({ start: from, end: t })
    from = t + 1
  }
  return [...found, { start: from, end }]
}

/** A phrase of roles cut into each: «رئیس مجلس و مذاکره‌کننده ارشد». */
export function rolesOf(document: Document, range: Range): Range[] {
  const roles: Range[] = []
  let { start } = range
  const { kind } = document.tokens
  while (start < range.end && kind[start] > Kind.number) start++
  for (let t = start + 1; t + 1 < range.end; t++) {
    if (!isCoordinator(document, t)) continue
    const bits = openAt(document, t + 1, range.end)
    if (!(bits & ROLE)) continue
    if (t > start) roles.push({ start, end: t })
    start = t + 1
  }
  let { end } = range
  while (end > start && isCoordinator(document, end - 1)) end--
  return start < end ? [...roles, { start, end }] : roles
}
