import { hashOf } from './key.js'
import type { Weights } from './types.js'

/**
 * The weights of a logistic regression, found by number: a trait is the hash of its name and its values (feature hashing;
 * Weinberger et al., 2009), in a table of open addressing.
 */
export interface Logistic {
  readonly bias: number
  readonly keys: Int32Array
  readonly weights: Float64Array
}

/** The number of a trait that has one more value; it begins with the hash of its name. */
export const withValue = (trait: number, value: number): number => {
  const mixed = Math.imul(trait ^ value, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Makes weights ready to be found by number. */
export function readLogistic(named: Weights): Logistic {
  const { bias = 0, ...traits } = named
  const entries = Object.entries(traits)
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 1))
  const keys = new Int32Array(size)
  const weights = new Float64Array(size)
  for (const [name, weight] of entries) {
    const colon = name.indexOf(':')
    const values = name.slice(colon + 1).split('|')
    const key = values.reduce((trait, value) => withValue(trait, hashOf(value)), hashOf(name.slice(0, colon)))
    let slot = key & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    weights[slot] = weight
  }
  return { bias, keys, weights }
}

const ready = new WeakMap<Weights, Logistic>()

/** The same, made once for the weights of a grammar. */
export function logisticOf(named: Weights): Logistic {
  let logistic = ready.get(named)
  if (!logistic) ready.set(named, (logistic = readLogistic(named)))
  return logistic
}

/** The weight of a trait, 0 for one that has none. */
export function weightOf({ keys, weights }: Logistic, trait: number): number {
  const mask = keys.length - 1
  for (let slot = trait & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
    if (keys[slot] === trait) return weights[slot]
  return 0
}

/** The probability that a sum of weights stands for. */
export const probability = (sum: number): number => 1 / (1 + Math.exp(-sum))
