/** What a pair of relations is held to beyond its content, each as an accuracy. */
export const LABELS = ['cue', 'source', 'speaker', 'type', 'form', 'nested', 'checkworthy'] as const
export type Label = (typeof LABELS)[number]

/** What was counted in one document. */
export interface Tally {
  gold: number
  predicted: number
  touch: number
  claims: number
  exact: number
  e2e: number
  /** Of the pairs to which a label applies, whether it is right. */
  labels: { label: Label; right: boolean }[]
  /** Of the pairs that gold calls CFS or NFS, which of them, and the score predicted. */
  ranks: { checkworthy: boolean; score: number }[]
}

/** Precision, recall, F1, and half of the 95 % interval of F1. */
export interface Measure {
  p: number
  r: number
  f1: number
  pm: number
}

/** The figures of a list of documents; null where there was nothing to measure. */
export interface Rates extends Record<Label, number | null> {
  docs: number
  gold: number
  predicted: number
  e2e: Measure
  claims: Measure
  exact: Measure
  touch: Measure
  /** Documents without a claim in gold, and the share of them in which none was predicted. */
  empty: number
  null: number | null
  /** How surely the predicted check-worthiness puts gold's CFS above its NFS. */
  auc: number | null
}

type Count = 'e2e' | 'claims' | 'exact' | 'touch'

/** The figures of the documents that were tallied. */
export function rates(tallies: Tally[]): Rates {
  const gold = total(tallies.map((tally) => tally.gold))
  const predicted = total(tallies.map((tally) => tally.predicted))
  const measure = (count: Count): Measure => {
    const right = total(tallies.map((tally) => tally[count]))
    return {
      p: round(predicted > 0 ? right / predicted : 0),
      r: round(gold > 0 ? right / gold : 0),
      f1: round(f1(tallies, count)),
      pm: round(halfInterval(tallies, (drawn) => f1(drawn, count))),
    }
  }
  const empty = tallies.filter((tally) => tally.gold === 0)
  const labels = tallies.flatMap((tally) => tally.labels)
  const accuracy = (label: Label) => share(labels.filter((entry) => entry.label === label).map((entry) => entry.right))
  return {
    docs: tallies.length,
    gold,
    predicted,
    e2e: measure('e2e'),
    claims: measure('claims'),
    exact: measure('exact'),
    touch: measure('touch'),
    empty: empty.length,
    null: share(empty.map((tally) => tally.predicted === 0)),
    cue: accuracy('cue'),
    source: accuracy('source'),
    speaker: accuracy('speaker'),
    type: accuracy('type'),
    form: accuracy('form'),
    nested: accuracy('nested'),
    checkworthy: accuracy('checkworthy'),
    auc: areaUnderCurve(tallies.flatMap((tally) => tally.ranks)),
  }
}

const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const round = (figure: number): number => Number(figure.toFixed(3))

function share(answers: boolean[]): number | null {
  return answers.length > 0 ? round(answers.filter(Boolean).length / answers.length) : null
}

function f1(tallies: Tally[], count: Count): number {
  const claims = total(tallies.map((tally) => tally.gold + tally.predicted))
  return claims > 0 ? (2 * total(tallies.map((tally) => tally[count]))) / claims : 1
}

/** Half of the 95 % interval of a figure, bootstrapped over documents; the draws are the same every time. */
function halfInterval(tallies: Tally[], figure: (drawn: Tally[]) => number): number {
  let seed = 1
  const random = (): number => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const draw = () => tallies.map(() => tallies[Math.floor(random() * tallies.length)])
  const figures = Array.from({ length: 400 }, () => figure(draw())).sort((a, b) => a - b)
  return (figures[389] - figures[10]) / 2
}

/** The share of pairs of a checkworthy and another claim in which the checkworthy one scores higher; a tie is a half. */
function areaUnderCurve(ranks: Tally['ranks']): number | null {
  const worthy = ranks.filter((rank) => rank.checkworthy)
  const others = ranks.filter((rank) => !rank.checkworthy)
  const wins = worthy.flatMap((a) => others.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)))
  return wins.length > 0 ? round(total(wins) / wins.length) : null
}
