import nlp from 'compromise'
import type { Analyser } from '../grammar/types.js'

/** What of compromise's model is read here; its own types leave it open. */
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

interface Nouns {
  nouns: () => { toPlural: () => { text: () => string } }
}
interface Verbs {
  verbs: () => { conjugate: () => Conjugation[] }
}

const model = (): Model => nlp.model() as unknown as Model

/** Compromise's tags, and words that may be either of two, by the grammar's classes. */
const CLASSES: Record<string, string> = {
  MaleName: 'given-name-male', FemaleName: 'given-name-female', FirstName: 'given-name-any', LastName: 'surname', Country: 'country', City: 'city',
  Region: 'region', Demonym: 'nationality', Actor: 'occupation', Honorific: 'honorific', Adjective: 'adjective', Comparative: 'adjective',
  Superlative: 'adjective', Adverb: 'adverb', 'Noun|Verb': 'ambiguous-verb', 'Plural|Verb': 'ambiguous-verb', 'Actor|Verb': 'ambiguous-verb', 'Person|Verb': 'ambiguous-verb', 'Adj|Present': 'ambiguous-verb',
  'Noun|Gerund': 'ambiguous-verb', 'Adj|Past': 'adjective', 'Adj|Gerund': 'adjective', 'Adj|Noun': 'adjective',
} // prettier-ignore
const VERBS = ['Infinitive', 'Noun|Verb', 'Actor|Verb', 'Person|Verb', 'Adj|Present']
/** Verbs whose third person is a plural too. */
const NOUNS_TOO = ['Noun|Verb', 'Actor|Verb', 'Person|Verb']

/** Words of one or more letters and nothing else, as the tokenizer cuts them. */
const isWord = (text: string): boolean => /^[a-z]+$/.test(text)

function words(tag: string): string[] {
  const { one, two } = model()
  const tagged = Object.entries(one.lexicon).filter(([, tags]) => [tags].flat().includes(tag))
  const switched = Object.entries(two.switches).filter(([, name]) => name === tag)
  return [...tagged, ...switched].map(([word]) => word)
}

/** Verbs whose past is as their present. */
const UNCHANGED =
  /(?:^|[a-z])(?:bet|bid|burst|cast|cost|cut|fit|hit|hurt|let|put|quit|read|rid|set|shed|shut|slit|split|spread|thrust|wed|wet)$/

const conjugation = (infinitive: string): Conjugation =>
  (nlp(infinitive).tag('Infinitive') as unknown as Verbs).verbs().conjugate()[0] ?? {}

function conjugate(infinitive: string): Record<string, string> {
  const found = conjugation(infinitive)
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
  plurals: (noun) =>
    [(nlp(noun).tag('Singular') as unknown as Nouns).nouns().toPlural().text()].filter(
      (plural) => plural && plural !== noun,
    ),
  verbs: () => VERBS.flatMap(words).filter(isWord),
  lexicon: () => {
    const lexicon: Record<string, string[]> = {}
    for (const [tag, name] of Object.entries(CLASSES))
      lexicon[name] = [...(lexicon[name] ?? []), ...words(tag).filter((word) => /^[a-z ]+$/.test(word))]
    const thirds = NOUNS_TOO.flatMap(words).flatMap((verb) => conjugation(verb).PresentTense ?? [])
    lexicon['ambiguous-verb'].push(...thirds)
    return lexicon
  },
}
