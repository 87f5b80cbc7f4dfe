import type { Calendar, Period } from '../../generated/types.js'

/** When an expression says that something is, before it is written as a value. */
export type Moment =
  | {
      readonly type: 'days'
      readonly calendar: Calendar
      readonly year: Year
      readonly month: number
      readonly from: number
      readonly to: number
    }
  | { readonly type: 'month'; readonly calendar: Calendar; readonly year: Year; readonly month: number }
  | { readonly type: 'season'; readonly calendar: Calendar; readonly year: Year; readonly season: number }
  | { readonly type: 'years'; readonly calendar: Calendar; readonly from: number; readonly to: number }
  | { readonly type: 'decade'; readonly calendar: Calendar; readonly from: number }
  | { readonly type: 'clock'; readonly from: Clock; readonly to: Clock | null }
  | {
      readonly type: 'weekday'
      readonly weekday: number
      readonly which: 'nearest' | 'last' | 'next' | { readonly week: number }
    }
  /** The current period, or the one so many before or after. */
  | { readonly type: 'period'; readonly calendar: Calendar; readonly period: Period; readonly offset: number }
  /** From now so far forth or back. */
  | { readonly type: 'stretch'; readonly period: Period; readonly count: number }
  | { readonly type: 'unknown' }

/** A year, one relative to the current one, that of the last or the next such month (-1, 1), or none. */
export type Year = number | { readonly offset: number } | { readonly toward: number } | null
/** A time of day. */
export interface Clock {
  readonly hour: number
  readonly minute: number | null
}
