import type { Result } from '../../schema/types.js'
import { readResult, type Reading, type Voice } from '../reading.js'
import type { Labels } from './labels.js'

/** A result made ready for a page in some language. */
export interface PageReading extends Reading {
  labels: Labels
  /** A document's own beginning of ids. */
  prefix: string
}

const COLOURS = 8
const LINES = 4

/** Reads the result that stands at some place on a page, from 0. */
export const readForPage = (result: Result, labels: Labels, at: number): PageReading => ({
  ...readResult(result, labels.unknown, at),
  labels,
  prefix: `d${at + 1}`,
})

/** The classes that give somebody's colour and line, which together tell him from others. */
export const lookOf = ({ place }: Voice): string =>
  place < 0 ? '' : ` v${place % COLOURS} l${Math.floor(place / COLOURS) % LINES}`
