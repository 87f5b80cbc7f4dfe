import { endsAs, foldOf, isNothing } from './key.js'
import type { CompiledGrammar } from './types.js'

/** Endings of words, and by the low bits of a folded letter 1 where one of them ends in such. */
export interface Endings {
  readonly all: readonly string[]
  readonly last: Uint8Array
}

const CLASSES = [
  'copular', 'unlinked', 'indefinites', 'relativeHeads', 'linked', 'ezafe', 'adjectives', 'pluralEndings', 'pluralMarks',
] as const // prettier-ignore

/** The endings that a grammar knows, by what they tell. */
export type EndingClasses = Readonly<Record<(typeof CLASSES)[number], Endings>>

const LETTERS = 256

export const readEndings = (compiled: CompiledGrammar): EndingClasses =>
  Object.fromEntries(CLASSES.map((name) => [name, endingsOf(compiled[name])])) as EndingClasses

function endingsOf(all: readonly string[]): Endings {
  const last = new Uint8Array(LETTERS)
  for (const ending of all) last[foldOf(ending.charCodeAt(ending.length - 1)) & (LETTERS - 1)] = 1
  return { all, last }
}

/** Whether a text has one of some endings before a place. */
export function endsInOne(text: string, end: number, { all, last }: Endings): boolean {
  const fold = foldOf(text.charCodeAt(end - 1))
  if (last[fold & (LETTERS - 1)] === 0 && !isNothing(fold)) return false
  for (const ending of all) if (endsAs(text, end, ending)) return true
  return false
}
