import Papa from 'papaparse'
import { InputError } from '../errors.js'
import type { Result } from '../schema/types.js'
import { checked, checkOptions, pieces, type Writer } from './format.js'
import { columns, rowsOf, type Cell } from './rows.js'

export type { Writer } from './format.js'

/** How the table is written. */
export interface CsvOptions {
  /** Begins with a byte order mark, without which Excel does not read UTF-8; false where it is not given. */
  bom?: boolean | undefined
}

/** A cell that a spreadsheet would take for a formula, and run; the last four are what some normalise to the first. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const lines = (rows: Cell[][]): string =>
  rows.length > 0 ? `${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n` : ''

/**
 * Writes claims as CSV: see `toCsv`.
 *
 * @throws InputError where an option is not what it should be
 */
export function csvWriter(options: CsvOptions = {}): Writer<string> {
  const { bom = false } = checkOptions(options, ['bom'])
  if (typeof bom !== 'boolean') throw new InputError('bom', bom, 'is neither true nor false')
  let head = (bom ? '\ufeff' : '') + lines([columns.map(({ name }) => name)])
  const headed = (text: string): string => {
    const all = head + text
    head = ''
    return all
  }
  return checked({ add: (result) => headed(lines(rowsOf(result))), end: () => headed('') })
}

/**
 * Claims as CSV (RFC 4180), a row each, with a row of names before them. A text that a spreadsheet would take for a formula
 * has an apostrophe before it.
 *
 * @param results - what `extract` gave
 * @param options - whether Excel shall read it
 * @returns the text of a `.csv` file
 * @throws InputError where the results are no iterable of results, or an option is not what it should be
 */
export const toCsv = (results: Iterable<Result>, options?: CsvOptions): string =>
  pieces(csvWriter(options), results).join('')
