import { setFlagsFromString } from 'node:v8'
import type { Reading } from './read.js'
import type { Done, Manner } from './work.js'

/** Extracts documents on one thread or several. */
export interface Pool {
  run: (readings: readonly Reading[]) => Promise<Done>
  /** How many lots of documents to have in hand, so that no thread waits for the next. */
  atOnce: number
  close: () => Promise<void>
}

const FLAGS = [
  // Otherwise the heap of each thread grows to twice what lives in it before it is cleaned.
  '--heap-growing-percent=10',
  // To inline more takes a good part of the time of some thousand documents, and wins a fiftieth in a longer run.
  '--max-inlined-bytecode-size-cumulative=400',
]

/** A pool of so many threads; of one, it is this thread. */
export async function openPool(jobs: number, manner: Manner): Promise<Pool> {
  for (const flag of FLAGS) setFlagsFromString(flag)
  // Only who extracts loads the grammars.
  if (jobs === 1) {
    const { work } = await import('./work.js')
    return { run: (readings) => work(readings, manner), atOnce: 1, close: () => Promise.resolve() }
  }
  const { Tinypool } = await import('tinypool')
  const threads = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: manner,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 2,
    // With more room for young objects two threads exceed what the command may take; it would save a twenty-fifth of the time.
    resourceLimits: { maxYoungGenerationSizeMb: 10 },
  })
  return {
    run: (readings) => threads.run(readings) as Promise<Done>,
    atOnce: 2 * jobs,
    close: () => threads.destroy(),
  }
}
