import { GrammarError } from '../error.js'
import { HALF_SPACE, spelt } from '../key.js'
import { packList } from '../list.js'
import { Closed, Open, Part } from '../tags.js'
import type { Analyser, CompiledGrammar, PhraseCue } from '../types.js'
import type { Content } from './files.js'

const SURNAME_ENDINGS = 'surname-ending'
/** What a word tells of the one whom it means, whatever else it is. */
const GENDERS: ReadonlySet<string> = new Set(['masculine', 'feminine', 'neuter'])

/** The bit of a class, 0 where there is none of this name; an enumeration has its numbers for names, too. */
export function bitOf(classes: Readonly<Record<string, string | number>>, name: string): number {
  const bit = Object.hasOwn(classes, name) ? classes[name] : 0
  return typeof bit === 'number' ? bit : 0
}

const CLASSES = [Closed, Open, Part]
const CLASS_NAMES = [
  ...CLASSES.flatMap((classes) => Object.keys(classes).filter((name) => bitOf(classes, name) !== 0)),
  SURNAME_ENDINGS,
].sort()

/** The number of a class of the lexicon, as in CompiledGrammar.lexicon; undefined where there is none of this name. */
function classOf(tag: string): number | undefined {
  const of = CLASSES.findIndex((classes) => bitOf(classes, tag) !== 0)
  return of < 0 ? undefined : of * 32 + 31 - Math.clz32(bitOf(CLASSES[of], tag))
}

/** What decides how the words of a lexicon are shipped. */
interface Manner {
  analyser: Analyser | undefined
  phraseCues: readonly PhraseCue[]
  /** The marks of a plural: alone, and before what goes on the phrase. */
  marks: readonly string[]
  givesNationals: boolean
}

/** The lists of a lexicon as they are shipped, and the endings of surnames. */
export function compileLexicon(
  files: readonly { file: string; content: Content['lexicon'] }[],
  { analyser, phraseCues, marks, givesNationals }: Manner,
): Pick<CompiledGrammar, 'lexicon' | 'surnameEndings'> {
  const { [SURNAME_ENDINGS]: surnameEndings = [], ...lexicon } = joinLexicon(files)
  if (analyser) addWords(lexicon, analyser.lexicon())
  // A longer phrase of the lexicon must not hide a cue that it begins with.
  const cuePhrases = phraseCues.flatMap((cue) => cue.phrases)
  for (const tag of ['preposition', 'sentence-adverb', 'subordinator', 'narrator'])
    lexicon[tag] = (lexicon[tag] ?? []).filter(
      (words) => !cuePhrases.some((cue) => words === cue || words.startsWith(`${cue} `)),
    )
  const lists = Object.entries(lexicon).flatMap(([tag, words]) =>
    listsOf(classOf(tag) ?? 0, words.map(spelt), marks, givesNationals),
  )
  return { lexicon: lists, surnameEndings }
}

/** Joins the words of each class over the files of a lexicon. */
function joinLexicon(files: readonly { file: string; content: Content['lexicon'] }[]): Content['lexicon'] {
  const lexicon: Content['lexicon'] = {}
  for (const { file, content } of files)
    for (const [tag, words] of Object.entries(content)) {
      if (classOf(tag) === undefined && tag !== SURNAME_ENDINGS)
        throw new GrammarError(`${file}: ${tag}: no such class; there are ${CLASS_NAMES.join(', ')}`)
      lexicon[tag] = [...(lexicon[tag] ?? []), ...words]
    }
  return lexicon
}

/** Adds the words of an analyser to a lexicon, but for those that the grammar itself calls function words. */
function addWords(lexicon: Content['lexicon'], more: Readonly<Content['lexicon']>): void {
  const classified = new Set(
    Object.entries(lexicon).flatMap(([tag, words]) => (bitOf(Open, tag) || GENDERS.has(tag) ? [] : words)),
  )
  for (const [tag, words] of Object.entries(more))
    lexicon[tag] = [...(lexicon[tag] ?? []), ...words.filter((word) => !classified.has(word))]
}

const COUNTRY = classOf('country')
/** Of the words of these classes the plural is a group. */
const PEOPLE = new Set(['nationality', 'occupation', 'office'].map(classOf))

/** What is shipped of a class: the nouns of which it has the plural alone and before what goes on the phrase, and its other words. */
function listsOf(
  number: number,
  words: readonly string[],
  [alone = '', linked = '']: readonly string[],
  givesNationals: boolean,
): CompiledGrammar['lexicon'] {
  const nounOf = (word: string, mark: string): string => {
    const noun = mark && word.endsWith(mark) ? word.slice(0, -mark.length) : ''
    const bare = noun.endsWith(HALF_SPACE) ? noun.slice(0, -1) : noun
    // With more than one half-space a noun and its mark would not be known in all the ways in which they are typed.
    return bare.split(HALF_SPACE).length > 2 || bare.includes(' ') ? '' : bare
  }
  const linkedOf = new Set(words.map((word) => nounOf(word, linked)))
  const nouns = new Set(words.map((word) => nounOf(word, alone)).filter((noun) => noun && linkedOf.has(noun)))
  const others = words.filter((word) => !nouns.has(nounOf(word, alone)) && !nouns.has(nounOf(word, linked)))
  const nationals = givesNationals && number === COUNTRY ? classOf('nationality') : undefined
  const hasPeople = nationals !== undefined || (PEOPLE.has(number) && alone !== '')
  const people = hasPeople ? others.filter((word) => !word.includes(' ')) : []
  const group = classOf('group') ?? 0
  const lists: CompiledGrammar['lexicon'] = [
    [number, packList(others.filter((word) => !people.includes(word)))],
    nationals === undefined ? [number, packList(people), group] : [number, packList(people), group, nationals],
    [-1, packList([...nouns]), number],
  ]
  return lists.filter(([, list]) => list)
}
