/** Draws some of a list with Park and Miller's generator: the same ones on every machine. */
export function draw<T>(items: readonly T[], count: number, seed: number): T[] {
  let state = seed
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item)
}
