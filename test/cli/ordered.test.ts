import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { setImmediate } from 'node:timers/promises'
import { inOrder } from '../../src/cli/ordered.js'

async function* numbers(end: number, taken: number[] = []): AsyncGenerator<number> {
  for (let n = 0; n < end; n++) {
    taken.push(n)
    yield await Promise.resolve(n)
  }
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await setImmediate()
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('work in order', () => {
  test('gives outcomes in the order of the items, whichever is ready first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (delays, atOnce) => {
          const work = async (n: number): Promise<number> => {
            await turns(delays[n] ?? 0)
            return n
          }
          expect(await all(inOrder(numbers(delays.length), work, atOnce))).toEqual(delays.map((_, i) => i))
        },
      ),
      { numRuns: 50 },
    )
  })

  test('takes no more items than may be worked on at once while nobody takes the outcomes', async () => {
    const taken: number[] = []
    const outcomes = inOrder(numbers(100, taken), (n) => Promise.resolve(n), 3)
    await outcomes.next()
    await turns(50)
    expect(taken.length).toBeLessThanOrEqual(4)
    await all(outcomes)
    expect(taken).toHaveLength(100)
  })

  test('works on as many at once as it may, and never on more', async () => {
    let [running, most] = [0, 0]
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running)
      await turns(3)
      running--
    }
    await all(inOrder(numbers(20), work, 4))
    expect(most).toBe(4)
  })

  test('gives an outcome while the source keeps the next item waiting', async () => {
    async function* slow(): AsyncGenerator<string> {
      yield 'first'
      await new Promise(() => undefined)
    }
    expect(await inOrder(slow(), (item) => Promise.resolve(item), 4).next()).toEqual({ done: false, value: 'first' })
  })

  test('fails as the work on an item fails, after the outcomes before it', async () => {
    const got: number[] = []
    const work = (n: number) => (n === 2 ? Promise.reject(new Error('no more')) : Promise.resolve(n))
    const taking = async (): Promise<void> => {
      for await (const n of inOrder(numbers(10), work, 4)) got.push(n)
    }
    await expect(taking()).rejects.toThrow('no more')
    expect(got).toEqual([0, 1])
  })
})
