/** Something with its traits, and whether it is what is looked for. */
export interface Example<Trait> {
  readonly traits: readonly Trait[]
  readonly right: boolean
}

/** A trait that fewer examples have is given no weight. */
interface Settings {
  rare: number
  epochs: number
  rate: number
  penalty: number
}

/** Logistic regression by AdaGrad: the weight of each trait, null standing for the bias. Weights have two decimals. */
export function fit<Trait>(
  examples: readonly Example<Trait>[],
  { rare, epochs, rate, penalty }: Settings,
): Map<Trait | null, number> {
  const counts = new Map<Trait, number>()
  for (const { traits } of examples) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const kept = [null, ...[...counts].filter(([, count]) => count >= rare).map(([trait]) => trait)]
  const placeOf = new Map<Trait | null, number>(kept.map((trait, i) => [trait, i]))
  const rows = examples.map(({ traits }) => [0, ...traits.flatMap((trait) => placeOf.get(trait) ?? [])])
  const weights = new Float64Array(kept.length)
  const squares = new Float64Array(kept.length).fill(1e-3)
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const i of shuffled(rows.length, epoch)) {
      const sum = rows[i].reduce((total, trait) => total + weights[trait], 0)
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[i].right)
      for (const trait of rows[i]) {
        const slope = error + (trait === 0 ? 0 : penalty * weights[trait])
        squares[trait] += slope * slope
        weights[trait] -= (rate * slope) / Math.sqrt(squares[trait])
      }
    }
  return new Map(
    kept.map((trait, i) => [trait, Math.round(weights[i] * 100) / 100] as const).filter(([, weight]) => weight !== 0),
  )
}

function shuffled(length: number, seed: number): number[] {
  let state = seed
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647
  return Array.from({ length }, (_, i) => ({ i, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ i }) => i)
}

/** The weights as a file of a grammar, beneath what its head says. */
export const weightsFile = (head: string, weights: Readonly<Record<string, number>>): string =>
  `${head}\n${Object.entries(weights)
    .map(([name, weight]) => `'${name.replaceAll("'", "''")}': ${weight}\n`)
    .join('')}`
