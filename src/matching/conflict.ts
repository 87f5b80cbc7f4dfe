import type { Content } from './content.js'

/** Whether two contents cannot say the same, however alike their words are. */
export function conflict(a: Content, b: Content): boolean {
  return (
    (lacks(a.numbers, b.numbers) && lacks(b.numbers, a.numbers)) ||
    asserts(a, b.denied) ||
    asserts(b, a.denied) ||
    (ownKinds(a, b) & ownKinds(b, a)) !== 0 ||
    swapped(a.roles, b.roles)
  )
}

/** Each has a number that the other lacks: 20 percent is not 30 percent, but may be 20 percent of 300. */
const lacks = (numbers: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...others].some((number) => !numbers.has(number))

/** One says what the other denies. */
const asserts = ({ stems, denied }: Content, deniedElsewhere: ReadonlySet<string>): boolean =>
  [...deniedElsewhere].some((stem) => stems.has(stem) && !denied.has(stem))

/** The kinds of which the first has a word that the other lacks: where both have, they speak of two cities, two people. */
function ownKinds({ kinds }: Content, { stems }: Content): number {
  let own = 0
  for (const [stem, bits] of kinds) if (!stems.has(stem) && !hasKin(stem, stems)) own |= bits
  return own
}

const MIN_KIN = 3

/** Whether one word is another and an ending: a country, its people. */
function hasKin(stem: string, stems: ReadonlySet<string>): boolean {
  for (const other of stems)
    if (Math.min(stem.length, other.length) >= MIN_KIN && (other.startsWith(stem) || stem.startsWith(other)))
      return true
  return false
}

/** Two words have changed places: from X to Y is not from Y to X. */
function swapped(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const moved = [...a].filter(([stem, role]) => (b.get(stem) ?? role) !== role)
  return moved.some(([x, role]) => moved.some(([y, other]) => role === b.get(y) && other === b.get(x)))
}
