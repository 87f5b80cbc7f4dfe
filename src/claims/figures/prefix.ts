import type { Bound } from '../../grammar/figures.js'
import { Figure } from '../../grammar/tags.js'
import type { Reading } from './reading.js'

/** The words before a number that bound it: “about”, “more than”, “between”, “up to”. */
export interface Prefix {
  end: number
  start: number
  bound: Bound | null
  approximate: boolean
  upTo: boolean
  between: boolean
}

/** Reads the words that bound the number behind them: «حدود», «بیش از», «بین», and «تا» where no number precedes. */
export function readPrefix({ items }: Reading, i: number): Prefix {
  let start = i
  let bound: Bound | null = null
  let approximate = false
  let upTo = false
  let between = false
  let k = i
  for (; k < items.length; k++) {
    const { word } = items[k]
    if (!word) break
    if (word.bound === 'approximate') approximate = true
    else if (word.bound) {
      if (upTo || between) start = k
      if (bound && !upTo) break
      bound = word.bound
      upTo = between = false
    } else if (word.is & Figure['up-to'] && bound === null) {
      bound = 'max'
      upTo = true
    } else if (word.is & Figure.between && bound === null) between = true
    else break
  }
  return { start, end: k, bound, approximate, upTo, between }
}
