/**
 * Works on the items of a source, so many at once, and gives what comes of them in the order of the items. An item is
 * taken only when there is room for it, so whoever takes the outcomes slowly slows down the source; and an outcome is
 * given as soon as those before it are, even while the source keeps the next item waiting.
 */
export async function* inOrder<Item, Outcome>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  atOnce: number,
): AsyncGenerator<Outcome> {
  const items = source[Symbol.asyncIterator]()
  const running: Promise<Outcome>[] = []
  let next: Promise<IteratorResult<Item>> | undefined
  let ended = false
  try {
    for (;;) {
      if (!ended && running.length < atOnce) next ??= items.next()
      const [first] = running
      if (next === undefined && first === undefined) return
      const arrival = next?.then((item) => ({ item }))
      const outcome = first?.then((value) => ({ value }))
      const event = await Promise.race([outcome, arrival].filter((promise) => promise !== undefined))
      if ('value' in event) {
        void running.shift()
        yield event.value
      } else {
        next = undefined
        if (event.item.done) ended = true
        else running.push(handled(work(event.item.value)))
      }
    }
  } finally {
    // Not awaited: a source that waits for its next item answers only when that has come.
    void items.return?.()
  }
}

/** A promise that may fail before anybody waits for it, which would otherwise end the process. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
