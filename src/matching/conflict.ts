import type { Content, Name } from './content.js'

/** Whether two contents cannot say the same, however alike their words are. */
export function conflict(a: Content, b: Content): boolean {
  return (
    (lacks(a.numbers, b.numbers) && lacks(b.numbers, a.numbers)) ||
    asserts(a, b.denied) ||
    asserts(b, a.denied) ||
    namesDiffer(a, b) ||
    namesSwapped(a.names, b.names)
  )
}

/** Each has numbers that the other lacks: 20 percent is not 30 percent, but may be 20 percent of 300. */
const lacks = (numbers: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...others].some((number) => !numbers.has(number))

/** One says what the other denies. */
const asserts = ({ stems, denied }: Content, deniedElsewhere: ReadonlySet<string>): boolean =>
  [...deniedElsewhere].some((stem) => stems.has(stem) && !denied.has(stem))

/** Each names something that the other does not name, and both of one kind: two cities, two people. */
function namesDiffer(a: Content, b: Content): boolean {
  const kinds = ownKinds(a, b)
  return kinds !== 0 && (kinds & ownKinds(b, a)) !== 0
}

/** The kinds of names that only the first has. */
function ownKinds({ names }: Content, { stems }: Content): number {
  let own = 0
  for (const [stem, { kinds }] of names) if (!stems.has(stem) && !hasKin(stem, stems)) own |= kinds
  return own
}

/** Whether a word is made of another by an ending: a country, its people. */
function hasKin(stem: string, stems: ReadonlySet<string>): boolean {
  for (const other of stems)
    if (other.startsWith(stem) || (stem.startsWith(other) && other.length >= MIN_KIN)) return true
  return false
}

const MIN_KIN = 3

/** Two names have changed places: from X to Y is not from Y to X. */
function namesSwapped(a: ReadonlyMap<string, Name>, b: ReadonlyMap<string, Name>): boolean {
  const both = [...a]
    .flatMap(([stem, { role }]) => ({ here: role, there: b.get(stem)?.role ?? -1 }))
    .filter(({ here, there }) => here >= 0 && there >= 0 && here !== there)
  return both.some((x) => both.some((y) => x.here === y.there && x.there === y.here))
}
