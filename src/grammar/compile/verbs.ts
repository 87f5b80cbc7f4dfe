import type { LanguageFile, StemEntry } from '../../generated/types.js'
import { GrammarError } from '../error.js'
import { spelt } from '../key.js'
import { Form, PERSONS } from '../tags.js'
import type { Analyser, Paradigm, Verb } from '../types.js'

const WITHOUT_ANALYSER =
  ', and no analyser was given that knows it: compileGrammar(source, analyser of naql/en/analyser)'

interface NumberedVerbs {
  readonly verbs: readonly StemEntry[]
  /** Gives the number of a verb, which is made where it is new. */
  readonly addVerb: (infinitive: string) => number
  /** Gives the number of a verb that a file names; a new one needs an analyser that conjugates it. */
  readonly simpleVerb: (file: string, infinitive: string) => number
}

/** Numbers the simple verbs of a grammar in their order. */
export function numberVerbs(
  stems: readonly StemEntry[],
  analyser: Analyser | undefined,
  medial: boolean,
): NumberedVerbs {
  const verbs = [...stems]
  const verbOf = new Map(verbs.map((verb, i) => [verb.infinitive, i]))
  const addVerb = (infinitive: string): number => {
    const known = verbOf.get(infinitive)
    if (known !== undefined) return known
    verbOf.set(infinitive, verbs.length)
    return verbs.push({ infinitive }) - 1
  }
  const simpleVerb = (file: string, infinitive: string): number => {
    const verb = verbOf.get(infinitive) ?? (analyser && addVerb(infinitive))
    if (verb === undefined)
      throw new GrammarError(
        `${file}: ${infinitive}: no such verb in stems.yaml${medial && !analyser ? WITHOUT_ANALYSER : ''}`,
      )
    return verb
  }
  return { verbs, addVerb, simpleVerb }
}

/** The verbs with the forms that they list, or that an analyser conjugates. */
export const withForms = (verbs: readonly StemEntry[], analyser: Analyser | undefined): Verb[] =>
  verbs.map(({ forms: listed, ...verb }) => {
    const forms = listed ?? analyser?.conjugate(verb.infinitive)
    return forms ? { ...verb, forms: speltForms(forms) } : verb
  })

/** The forms that an entry lists; of those that are spelt alike the first. */
const speltForms = (forms: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(forms)
      .reverse()
      .map(([form, says]) => [spelt(form), formOf(says)]),
  )

/** The bits of a form that its entry lists: a person alone is a finite form of the present, with “subjunctive” one of that. */
function formOf(says: string): number {
  const names = says.split(' ')
  const person = PERSONS.findIndex((name) => names.includes(name)) + 1
  const features = names.filter(
    (name): name is Exclude<keyof typeof Form, 'person'> => name !== 'person' && Object.hasOwn(Form, name),
  )
  const bits = features.reduce((sum, name) => sum | Form[name], person)
  if (bits & Form.subjunctive) return bits | Form.finite
  return bits & ~(Form.person | Form.negative) ? bits : bits | Form.finite | Form.present
}

export function paradigm({ pattern, negative, endings, features }: LanguageFile['paradigms'][number]): Paradigm {
  return {
    pattern,
    negative: negative ?? null,
    endings: endings ? PERSONS.map((name) => endings[name] ?? 0) : [],
    features: features.reduce((bits, feature) => bits | Form[feature], 0),
  }
}
