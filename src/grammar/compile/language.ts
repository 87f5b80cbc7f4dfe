import type { LanguageFile } from '../../generated/types.js'
import { keyOf, spelt } from '../key.js'
import { PERSONS } from '../tags.js'
import type { CompiledGrammar } from '../types.js'
import { paradigm } from './verbs.js'

/** What language.yaml says, with its verbs numbered: `verbOf` gives the number of a verb that one of its fields names. */
export function compileLanguage(language: LanguageFile, verbOf: (infinitive: string, field: string) => number) {
  const { passive } = language
  const active = new Set(passive?.active.map((v) => verbOf(v, 'passive')))
  return {
    language: language.language,
    version: language.version,
    certainty: language.certainty ?? 0.15,
    liaisons: (language.liaisons ?? []).map(([from = '', to = '']) => [from, to] as const),
    paradigms: language.paradigms.map(paradigm),
    lightVerbs: [...active],
    passiveVerb: passive ? verbOf(passive.passive, 'passive') : -1,
    auxiliaries: (language.auxiliaries ?? []).map((v) => verbOf(v, 'auxiliaries')),
    ...(language.formation && { formation: language.formation }),
    wordOrder: language.wordOrder ?? 'verb-final',
    capitals: language.capitals ?? false,
    copulas: (language.copulas ?? []).map((v) => verbOf(v, 'copulas')),
    copular: language.copular ?? [],
    unlinked: language.unlinked ?? [],
    indefinites: language.indefinites ?? [],
    adjectives: language.adjectives ?? [],
    pluralEndings: language['plural-endings'] ?? [],
    pluralMarks: language['plural-marks'] ?? [],
    peopleMarks: language['people-marks'] ?? [],
    nationalityEndings: Object.fromEntries(
      Object.entries(language['nationality-endings'] ?? {}).map(([letter, ending]) => [letter, spelt(ending)]),
    ),
    relativeHeads: language['relative-heads'] ?? [],
    linked: language.linked ?? [],
    ezafe: language.ezafe ?? [],
    spokenInfinitive: language['spoken-infinitive'] ? PERSONS.indexOf(language['spoken-infinitive']) + 1 : 0,
    plurals: byKey(language.plurals),
    synonyms: byKey(language.synonyms, keyOf),
    enclitics: PERSONS.map((name) => language.enclitics?.[name]?.map(spelt) ?? []),
    predicatives: (language.predicatives ?? []).map(spelt),
  } satisfies Partial<CompiledGrammar>
}

/** Of several words that one stands for, by key, that one. */
const byKey = (
  words: Readonly<Record<string, readonly string[]>> = {},
  written = (word: string): string => word,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([one, several]) => several.map((word) => [keyOf(word), written(one)])),
  )
