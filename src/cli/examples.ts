import type { CompiledGrammar, GrammarSource } from '../grammar/index.js'
import { createExtractor } from '../index.js'

/** A sentence that an entry of a grammar must match, or must not, and whether it does. */
export interface Example {
  file: string
  entry: string
  field: 'match' | 'reject'
  sentence: string
  /** What is wrong; undefined where nothing is. */
  problem: string | undefined
}

/** What every entry that finds claims, and every pattern, has. */
interface Entry {
  lemma?: string
  also?: string[]
  phrase?: string
  name?: string
  match?: string[]
  reject?: string[]
}

const FINDS_CLAIMS = /^(verbs|nouns|cues|frames)[./]/
const PATTERNS = 'patterns.yaml'

/** Runs the examples of a grammar: what a sentence must give stands in it in brackets. */
export function checkExamples(source: GrammarSource, grammar: CompiledGrammar): Example[] {
  const { extract } = createExtractor({ grammars: [grammar] })
  /** The claims of a text that an entry found, told by the parts of the rule. */
  const foundBy = (entry: Entry, text: string): string[] => {
    const lemmas = [nameOf(entry), ...(entry.also ?? [])].map((lemma) => lemma.replaceAll(' ', '-'))
    return extract(text, { language: grammar.language })
      .claims.filter(({ rule }) => {
        const parts = rule.split('/')
        return entry.name === undefined ? lemmas.includes(parts.at(-2) ?? '') : parts.at(-1) === entry.name
      })
      .map((claim) => claim.text)
  }
  const wrongClaim = (entry: Entry, field: Example['field'], sentence: string): string | undefined => {
    const found = foundBy(entry, sentence.replace(/[[\]]/g, ''))
    const wanted = bracketed(sentence)
    if (field === 'match' && wanted === '') return 'what must be found stands nowhere in [ ]'
    if (field === 'match' ? found.includes(wanted) : found.length === 0) return undefined
    const instead = found.length > 0 ? `finds ${found.map((text) => `«${text}»`).join(', ')}` : 'finds nothing'
    return field === 'match' ? `${instead}, not «${wanted}»` : instead
  }
  const wrongPattern = (entry: Entry, field: Example['field'], sentence: string): string | undefined => {
    const matches = new RegExp(grammar.patterns[nameOf(entry)] ?? '(?!)', 'uy').test(sentence)
    return matches === (field === 'match') ? undefined : matches ? 'matches' : 'does not match'
  }
  return Object.entries(source).flatMap(([file, content]) => {
    const wrong = file === PATTERNS ? wrongPattern : FINDS_CLAIMS.test(file) ? wrongClaim : undefined
    if (wrong === undefined) return []
    return (content as Entry[]).flatMap((entry) =>
      (['match', 'reject'] as const).flatMap((field) =>
        (entry[field] ?? []).map((sentence) => ({
          ...{ file, entry: nameOf(entry), field, sentence },
          problem: wrong(entry, field, sentence),
        })),
      ),
    )
  })
}

const nameOf = ({ lemma, phrase, name }: Entry): string => lemma ?? phrase ?? name ?? ''

const bracketed = (sentence: string): string =>
  [...sentence.matchAll(/\[([^[\]]*)\]/g)].map(([, piece]) => piece).join(' … ')
