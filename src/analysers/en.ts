import { createRequire } from 'node:module'
import { peerNow } from '../errors.js'
import type { Analyser } from '../grammar/types.js'

export type { Analyser } from '../grammar/types.js'

/** What of compromise is read here; its own types leave it open. */
interface Model {
  one: { lexicon: Record<string, string | string[]> }
  two: { switches: Record<string, string> }
}
interface Conjugation {
  PastTense?: string
  PresentTense?: string
  Gerund?: string
  Participle?: string
}
interface Transform {
  verb: { conjugate: (infinitive: string, model: Model) => Conjugation }
  noun: { toPlural: (noun: string, model: Model) => string }
}

const require = createRequire(import.meta.url)
/** An optional peer dependency: an import of it would fail before anything could say what to install. */
const nlp = peerNow(
  'naql/en/analyser',
  'compromise',
  '14',
  () => require('compromise') as typeof import('compromise').default,
)

const model = nlp.model() as unknown as Model
const { transform } = (nlp.methods() as unknown as { two: { transform: Transform } }).two

/** Compromise's tags, and words that may be either of two, by the grammar's classes. */
const CLASSES: Record<string, string> = {
  MaleName: 'given-name-male', FemaleName: 'given-name-female', FirstName: 'given-name-any', LastName: 'surname', Country: 'country', City: 'city',
  Region: 'region', Demonym: 'nationality', Actor: 'occupation', Honorific: 'honorific', Adjective: 'adjective', Comparative: 'adjective',
  Superlative: 'adjective', Adverb: 'adverb', 'Noun|Verb': 'ambiguous-verb', 'Plural|Verb': 'ambiguous-verb', 'Actor|Verb': 'ambiguous-verb',
  'Person|Verb': 'ambiguous-verb', 'Adj|Present': 'ambiguous-verb', 'Noun|Gerund': 'ambiguous-verb', 'Adj|Past': 'adjective', 'Adj|Gerund': 'adjective', 'Adj|Noun': 'adjective',
} // prettier-ignore
const VERBS = ['Infinitive', 'Noun|Verb', 'Actor|Verb', 'Person|Verb', 'Adj|Present']
/** Verbs whose third person is a plural too. */
const NOUNS_TOO = ['Noun|Verb', 'Actor|Verb', 'Person|Verb']

/** Words of one or more letters and nothing else, as the tokenizer cuts them. */
const isWord = (text: string): boolean => /^[a-z]+$/.test(text)

function words(tag: string): string[] {
  const tagged = Object.entries(model.one.lexicon).filter(([, tags]) => [tags].flat().includes(tag))
  const switched = Object.entries(model.two.switches).filter(([, name]) => name === tag)
  return [...tagged, ...switched].map(([word]) => word)
}

/** Verbs whose past is as their present. */
const UNCHANGED =
  /(?:^|[a-z])(?:bet|bid|burst|cast|cost|cut|fit|hit|hurt|let|put|quit|read|rid|set|shed|shut|slit|split|spread|thrust|wed|wet)$/

function conjugate(infinitive: string): Record<string, string> {
  const found = transform.verb.conjugate(infinitive, model)
  const { PresentTense: third } = found
  // Where it leaves one of the two forms as it was, the other shows how it is made.
  const unmade = (form: string | undefined): boolean => form === infinitive && !UNCHANGED.test(infinitive)
  const past = unmade(found.PastTense) ? found.Gerund?.replace(/ing$/, 'ed') : found.PastTense
  const gerund = unmade(found.Gerund) ? past?.replace(/ed$/, 'ing') : found.Gerund
  const participle = found.Participle ?? past
  const forms: Record<string, string[]> = {}
  const give = (form: string | undefined, features: string): void => {
    if (form && isWord(form)) forms[form] = [...(forms[form] ?? []), features]
  }
  give(infinitive, 'finite present infinitive')
  give(third, '3s finite present')
  give(past, 'finite past')
  give(participle, 'past participle')
  give(gerund, 'present participle')
  return Object.fromEntries(
    Object.entries(forms).map(([form, features]) => [form, [...new Set(features.join(' ').split(' '))].join(' ')]),
  )
}

/** Compromise conjugates the verbs of English and fills its lexicon while the grammar is compiled; at run time nothing asks it. */
export const analyser: Analyser = {
  conjugate,
  plurals: (noun) => [transform.noun.toPlural(noun, model)].filter((plural) => plural && plural !== noun),
  verbs: () => VERBS.flatMap(words).filter(isWord),
  lexicon: () => {
    const lexicon: Record<string, string[]> = {}
    for (const [tag, name] of Object.entries(CLASSES))
      lexicon[name] = [...(lexicon[name] ?? []), ...words(tag).filter((word) => /^[a-z ]+$/.test(word))]
    const thirds = NOUNS_TOO.flatMap(words).flatMap((verb) => transform.verb.conjugate(verb, model).PresentTense ?? [])
    lexicon['ambiguous-verb'].push(...thirds)
    const people = ['Actor', 'Actor|Verb'].flatMap(words).filter(isWord)
    lexicon.occupation.push(...people, ...people.map((noun) => transform.noun.toPlural(noun, model)).filter(isWord))
    return lexicon
  },
}
