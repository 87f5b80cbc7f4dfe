import { HALF_SPACE, keyOf } from './key.js'
import { createStems } from './stems.js'
import { Form } from './tags.js'
import type { CompiledGrammar } from './types.js'
import type { VocabularyBuilder } from './vocabulary.js'
import type { Waiting } from './waiting.js'

/** Forms that differ in their person alone. */
interface Row {
  readonly present: boolean
  readonly forms: readonly Pattern[]
}

/** A form of any verb, `{past}` or `{present}` for the stem. */
interface Pattern {
  readonly text: string
  readonly bits: number
  /** A liaison stands before the stem. */
  readonly liaison: boolean
  /** The ways in which it is typed; null where not only the stem makes the form. */
  readonly typings: readonly Typing[] | null
}

/** The node of the words before, the letters around the stem, the words behind. */
interface Typing {
  readonly lead: number
  readonly before: string
  readonly after: string
  readonly rest: readonly number[]
}

interface Stem {
  readonly text: string
  readonly simple: boolean
  readonly key: string
  /** As it stands behind a prefix. */
  readonly joined: string
}

const STEM = /\{(?:past|present)\}/

/** Conjugates verbs when a word is met that may be a form of theirs. */
export interface Conjugator {
  /** Gives the forms of all verbs of which a word may be a form; whether there were any that had not been given. */
  readonly meet: (letters: Uint16Array, length: number) => boolean
  /** Gives the forms of all verbs. */
  readonly all: () => void
}

/**
 * Gives the forms of verbs as nodes, with their bits of `Form`, those that are listed and those that are made of stems, when
 * a word is met that may be one. In whatever order verbs are met, their forms are the same.
 */
export function createConjugator(
  grammar: CompiledGrammar,
  builder: VocabularyBuilder,
  waiting: Waiting,
  give: Give,
): Conjugator {
  const { verbs } = grammar
  const { conjugate, stems, rows, prefixes } = conjugation(grammar, builder, give)
  const typings = rows.flatMap(({ forms }) => forms.flatMap(({ typings }) => typings ?? []))
  const index = createStems(typings, prefixes)
  const isMade = rows.every(({ forms }) => forms.every(({ typings }) => typings !== null))
  const pending = new Uint8Array(verbs.length).fill(1)
  let met = false
  const meetVerb = (v: number): void => {
    if (!pending[v]) return
    pending[v] = 0
    conjugate(v)
    met = true
  }
  verbs.forEach(({ forms }, v) => {
    for (const text of Object.keys(forms ?? {})) waiting.add(text, () => meetVerb(v))
    const own = [...stems[v].past, ...stems[v].present]
    // What is not put together of letters has no stem to be known by.
    if (!isMade || own.some(({ simple }) => !simple)) meetVerb(v)
    for (const { key, joined } of own) for (const one of [key, joined]) index.add(v, prefixes[v] + one)
  })
  return {
    all: () => {
      for (const v of verbs.keys()) meetVerb(v)
    },
    meet: (word, length) => {
      met = false
      index.find(word, length, meetVerb)
      return met
    },
  }
}

/** Takes a form of a verb. */
type Give = (node: number, verb: number, bits: number) => void

/** What the forms of verbs are made of. */
interface Conjugation {
  readonly rows: readonly Row[]
  /** By verb. */
  readonly stems: readonly { readonly past: readonly Stem[]; readonly present: readonly Stem[] }[]
  readonly prefixes: readonly string[]
  /** Gives all forms of a verb. */
  readonly conjugate: (verb: number) => void
}

function conjugation(
  { verbs, paradigms, liaisons }: CompiledGrammar,
  builder: VocabularyBuilder,
  give: Give,
): Conjugation {
  const liaise = (text: string): string => liaisons.reduce((t, [from, to]) => t.replace(from, to), text)
  const stem = (text: string): Stem => ({
    text,
    simple: !/[ \u200c'’]/.test(text),
    key: keyOf(text),
    joined: keyOf(liaise(`+${text}`)),
  })
  const rows = paradigms.flatMap(({ pattern, negative, endings, features }): Row[] =>
    [
      { text: pattern, bits: features },
      { text: negative, bits: features | Form.negative },
    ].flatMap(({ text, bits }) =>
      text === null
        ? []
        : { present: pattern.includes('{present}'), forms: persons(text, endings, bits).map(patternOf(builder)) },
    ),
  )
  const stems = verbs.map(({ past, present }) => ({
    present: [present ?? []].flat().map(stem),
    past: [past ?? []].flat().map(stem),
  }))
  const prefixes = verbs.map(({ prefix }) => keyOf(prefix ?? ''))
  const conjugate = (v: number): void => {
    const prefix = prefixes[v]
    for (const [text, bits] of Object.entries(verbs[v].forms ?? {}))
      for (const node of builder.at(text)) give(node, v, bits)
    for (const row of rows)
      for (const { text, simple, key, joined } of stems[v][row.present ? 'present' : 'past'])
        for (const pattern of row.forms)
          if (!simple || pattern.typings === null) {
            // A prefix begins the word of the stem.
            const word = pattern.text.lastIndexOf(' ', pattern.text.search(STEM)) + 1
            const form = pattern.text.slice(0, word) + prefix + pattern.text.slice(word).replace(STEM, text)
            for (const node of builder.at(liaise(form))) give(node, v, pattern.bits)
          } else
            for (const { lead, before, after, rest } of pattern.typings) {
              const word = builder.word(prefix + before + (pattern.liaison ? joined : key) + after)
              give(rest.reduce(builder.child, builder.child(lead, word)), v, pattern.bits)
            }
  }
  return { rows, stems, prefixes, conjugate }
}

function persons(text: string, endings: readonly (string | 0)[], bits: number): { text: string; bits: number }[] {
  if (!text.includes('{-}')) return [{ text, bits }]
  return endings.flatMap((ending, i) =>
    ending === 0 ? [] : { text: text.replace('{-}', ending), bits: bits | (i + 1) },
  )
}

const patternOf =
  (builder: VocabularyBuilder) =>
  ({ text, bits }: { text: string; bits: number }): Pattern => {
    const parts = text.split(STEM)
    const liaison = parts[0].endsWith('+')
    if (liaison) parts[0] = parts[0].slice(0, -1)
    const halves = text.split(HALF_SPACE).length - 1
    const simple = parts.length === 2 && !/[+{'’]/.test(parts.join('')) && halves <= 2
    return { text, bits, liaison, typings: simple ? typed(parts.join(STEM_PLACE)).map(typingOf(builder)) : null }
  }

const STEM_PLACE = '\0'

/** A string with its half-spaces there and as spaces. */
function typed(text: string): string[] {
  const [first = '', ...others] = text.split(HALF_SPACE)
  return others.reduce((all, part) => all.flatMap((one) => [one + part, `${one} ${part}`]), [first])
}

const typingOf =
  ({ child, word }: VocabularyBuilder) =>
  (text: string): Typing => {
    const words = (part: string): number[] => part.split(' ').map(keyOf).filter(Boolean).map(word)
    const [start = '', end = ''] = text.split(STEM_PLACE)
    const [cut, next] = [start.lastIndexOf(' ') + 1, (end + ' ').indexOf(' ')]
    return {
      lead: words(start.slice(0, cut)).reduce(child, 0),
      before: keyOf(start.slice(cut)),
      after: keyOf(end.slice(0, next)),
      rest: words(end.slice(next)),
    }
  }
