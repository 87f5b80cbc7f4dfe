import { Tinypool } from 'tinypool'
import type { Reading } from './read.js'
import { type Done, type Manner, work } from './work.js'

const manner = Tinypool.workerData as Manner

/** What a thread of the pool does. */
export default (readings: readonly Reading[]): Promise<Done> => work(readings, manner)
