import { foldOf } from '../grammar/key.js'
import { AT_SIGN, isDigit, isSmall } from './characters.js'
import type { Paired } from './document.js'

/** Whether a token is the name of a channel or the end of it: @kanal, @kanal_2. */
export function isAddress({ text, tokens }: Paired, t: number): boolean {
  let i = t < 0 ? 0 : tokens.start[t]
  const least = Math.max(0, i - MAX_ADDRESS)
  while (i > least && isAddressUnit(text.charCodeAt(i - 1))) i--
  return i > 0 && text.charCodeAt(i - 1) === AT_SIGN
}
const LOW_LINE = 95
/** Letters that the name of a channel has at most. */
const MAX_ADDRESS = 32
const isAddressUnit = (unit: number): boolean => isSmall(unit | 32) || isDigit(foldOf(unit)) || unit === LOW_LINE
