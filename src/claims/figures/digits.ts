import { foldOf } from '../../grammar/key.js'
import { Kind, type Document } from '../../text/index.js'

/** What figures say: a number, an hour, or a date or the like in three parts. */
export type Digits =
  /** `count`: how many digits a whole number has; 0 where it is written with a separator. */
  | {
      readonly type: 'number'
      readonly value: number
      readonly count: number
      readonly zero: boolean
      readonly thousandths: boolean
    }
  | { readonly type: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly type: 'date'; readonly parts: readonly [number, number, number]; readonly first: number }
  | { readonly type: 'other' }

const OTHER: Digits = { type: 'other' }
const MAX_DIGITS = 16
const LATIN_COMMA = 44

/** Reads the number that a token is; thousands may be parted by a comma that is a token of its own. */
export function readDigits({ text, tokens }: Document, t: number, limit: number): { digits: Digits; next: number } {
  const { start, end, kind } = tokens
  let written = ascii(text, start[t], end[t])
  let next = t + 1
  while (
    next + 1 < limit && kind[next] === Kind.comma && kind[next + 1] === Kind.number && start[next] === end[next - 1] &&
    start[next + 1] - end[next] <= (text.charCodeAt(start[next]) === LATIN_COMMA ? 1 : 0) &&
    /^\d{1,3}(,\d{3})*$/.test(written) && /^\d{3}$/.test(ascii(text, start[next + 1], end[next + 1])) // prettier-ignore
  ) {
    written += `,${ascii(text, start[next + 1], end[next + 1])}`
    next += 2
  }
  return { digits: interpret(written), next }
}

/** Figures of any script as ASCII, separators of thousands as commas, of decimals as full stops. */
export function ascii(text: string, start: number, end: number): string {
  let written = ''
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const fold = foldOf(unit)
    if (fold >= 48 && fold <= 57) written += String.fromCharCode(fold)
    else if (unit === 0x66b) written += '.'
    else if (unit === 0x66c) written += ','
    else if (fold === 0) written += text[i]
  }
  return written
}

/** What figures say. */
export function interpret(written: string): Digits {
  if (written.length > MAX_DIGITS + 8) return OTHER
  if (/^\d+$/.test(written)) {
    if (written.length > MAX_DIGITS) return OTHER
    return {
      type: 'number',
      value: Number(written),
      count: written.length,
      zero: written.length > 1 && written.startsWith('0'),
      thousandths: false,
    }
  }
  const number = (value: string): Digits => ({
    type: 'number',
    value: Number(value),
    count: 0,
    zero: false,
    thousandths: /^[1-9]\d{0,2}[./]\d{3}$/.test(written),
  })
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written)) return number(written.replaceAll(',', ''))
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(written)) return number(written.replaceAll('.', ''))
  if (/^\d+[.,/]\d+$/.test(written)) return number(written.replace(/[,/]/, '.'))
  const clock = /^(\d{1,2}):(\d{2})$/.exec(written)
  if (clock && Number(clock[1]) <= 24 && Number(clock[2]) < 60)
    return { type: 'clock', hour: Number(clock[1]) % 24, minute: Number(clock[2]) }
  const date = /^(\d{1,4})([./])(\d{1,2})\2(\d{1,4})$/.exec(written)
  if (date) return { type: 'date', parts: [Number(date[1]), Number(date[3]), Number(date[4])], first: date[1].length }
  return OTHER
}
