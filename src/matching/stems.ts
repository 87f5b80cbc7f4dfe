import type { Grammar } from '../grammar/load.js'
import { Closed, Form } from '../grammar/tags.js'
import { keyOf } from '../grammar/key.js'
import { type Document, textAt } from '../text/index.js'

/** A word as it is compared. */
export interface Stem {
  readonly stem: string
  readonly verb: boolean
  /** It is a verb that is denied. */
  readonly negative: boolean
  /** The token after it. */
  readonly end: number
}

/** Reads the word that begins at a token. */
export type Stemmer = (document: Document, t: number) => Stem

/** Of a word, at least so many letters stay when its endings go. */
const MIN_STEM = 3

/**
 * Makes the stemmer of a language: a verb's form is its infinitive, of other words the endings that the grammar lists go.
 *
 * @param stemKey - the stem of a word's key, by a stemmer of that language, where there is one
 */
export function createStemmer(grammar: Grammar, stemKey: ((key: string) => string) | undefined): Stemmer {
  const { verbs } = grammar.compiled
  const withoutEndings = stemKey ?? endingsOff(grammar)
  const impersonal = impersonals(grammar)
  return (document, t) => {
    const { tokens } = document
    const lexeme = tokens.lexeme[t]
    const form = grammar.form[lexeme]
    if (form !== 0)
      return {
        stem: verbs[grammar.verb[lexeme]].infinitive,
        verb: true,
        negative: (form & Form.negative) !== 0,
        end: tokens.lexemeEnd[t],
      }
    const key = keyOf(textAt(document, t))
    const modal = grammar.closed[tokens.single[t]] & Closed.modal ? impersonal.get(key) : undefined
    return { ...(modal ?? { stem: withoutEndings(key), verb: false, negative: false }), end: t + 1 }
  }
}

/** Takes endings off: those behind which no phrase goes on, and the personal ones behind them. */
function endingsOff({ compiled }: Grammar): (key: string) => string {
  const alternatives = (endings: readonly string[]): string =>
    [...new Set(endings.map(keyOf))]
      .filter(Boolean)
      .sort((a, b) => b.length - a.length)
      .join('|')
  const endings = alternatives([...compiled.unlinked, ...compiled.indefinites])
  if (endings === '') return (key) => key
  const personal = alternatives(
    compiled.paradigms.flatMap((paradigm) => paradigm.endings.filter((ending) => ending !== 0)),
  )
  const pattern = new RegExp(`^(.{${MIN_STEM},}?)(?:${endings})(?:${endings}|${personal})*$`)
  return (key) => key.replace(pattern, '$1')
}

/** Forms without a personal ending, by their keys: modal verbs stand in them. */
function impersonals({ compiled }: Grammar): ReadonlyMap<string, Omit<Stem, 'end'>> {
  const forms = new Map<string, Omit<Stem, 'end'>>()
  for (const { infinitive, present } of compiled.verbs)
    for (const stem of present === undefined ? [] : [present].flat())
      for (const { pattern, negative } of compiled.paradigms) {
        const give = (form: string | null, denied: boolean): void => {
          if (form?.includes('{present}{-}'))
            forms.set(keyOf(form.replace('{present}{-}', stem)), { stem: infinitive, verb: true, negative: denied })
        }
        give(pattern, false)
        give(negative, true)
      }
  return forms
}
