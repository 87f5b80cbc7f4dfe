import { endsAs, foldOf, isNothing } from './key.js'
import type { CompiledGrammar } from './types.js'

/** Endings of words, all and by the low bits of their last letter when it is folded. */
export interface Endings {
  readonly all: readonly string[]
  readonly byLast: readonly (readonly string[])[]
}

const CLASSES = [
  'copular', 'unlinked', 'indefinites', 'relativeHeads', 'linked', 'ezafe', 'adjectives', 'pluralEndings', 'pluralMarks',
] as const // prettier-ignore

/** The endings that a grammar knows, by what they tell. */
export type EndingClasses = Readonly<Record<(typeof CLASSES)[number], Endings>>

const LETTERS = 256

/** Makes the endings of a grammar ready to be looked for. */
export const readEndings = (compiled: CompiledGrammar): EndingClasses =>
  Object.fromEntries(CLASSES.map((name) => [name, endingsOf(compiled[name])])) as EndingClasses

function endingsOf(all: readonly string[]): Endings {
  const byLast = Array.from({ length: LETTERS }, (): string[] => [])
  for (const ending of all) byLast[foldOf(ending.charCodeAt(ending.length - 1)) & (LETTERS - 1)].push(ending)
  return { all, byLast }
}

/** Whether a text has one of some endings before a place. */
export function endsInOne(text: string, end: number, { all, byLast }: Endings): boolean {
  const fold = foldOf(text.charCodeAt(end - 1))
  for (const ending of isNothing(fold) ? all : byLast[fold & (LETTERS - 1)]) if (endsAs(text, end, ending)) return true
  return false
}
