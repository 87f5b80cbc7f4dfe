import { Ajv2020 } from 'ajv/dist/2020.js'
import type {
  PatternEntry,
  PhraseCueEntry,
  StemEntry,
  VerbEntry,
  LanguageFile,
  FiguresFile,
  FrameEntry,
  WorthFile,
} from '../generated/types.js'
import { schema } from '../generated/grammar-schema.js'
import { said } from '../schema/said.js'
import { InputError } from '../errors.js'
import { GrammarError } from './error.js'
import { HALF_SPACE, keyOf, spelt } from './key.js'
import { checkSize, MAX_EXPRESSION } from './limits.js'
import { packList } from './list.js'
import { measure } from './load.js'
import type { GrammarSource } from './read.js'
import { Closed, Figure, Form, Open, Part, PERSONS } from './tags.js'
import type {
  Analyser,
  CompiledGrammar,
  FiguresData,
  Frames,
  NounCue,
  Paradigm,
  PhraseCue,
  Variant,
  Verb,
  VerbCue,
  Weights,
} from './types.js'
import { compileWorth } from './compile-worth.js'
import { XRegExp } from './xregexp.js'

const SECTIONS = [
  'language',
  'stems',
  'verbs',
  'nouns',
  'cues',
  'frames',
  'patterns',
  'figures',
  'worth',
  'borders',
  'likelihood',
  'lexicon',
] as const
type Section = (typeof SECTIONS)[number]
interface Content {
  language: LanguageFile
  stems: StemEntry[]
  verbs: VerbEntry[]
  nouns: VerbEntry[]
  cues: PhraseCueEntry[]
  frames: FrameEntry[]
  patterns: PatternEntry[]
  figures: FiguresFile
  worth: WorthFile
  borders: Weights
  likelihood: Weights
  lexicon: Record<string, string[]>
}

const SURNAME_ENDINGS = 'surname-ending'
/** What a word tells of the one whom it means, whatever else it is. */
const GENDERS: ReadonlySet<string> = new Set(['masculine', 'feminine', 'neuter'])

/** The bit of a class, 0 where there is none of this name; an enumeration has its numbers for names, too. */
function bitOf(classes: Readonly<Record<string, string | number>>, name: string): number {
  const bit = Object.hasOwn(classes, name) ? classes[name] : 0
  return typeof bit === 'number' ? bit : 0
}

const CLASSES = [Closed, Open, Part]
const CLASS_NAMES = [
  ...CLASSES.flatMap((classes) => Object.keys(classes).filter((name) => bitOf(classes, name) !== 0)),
  SURNAME_ENDINGS,
].sort()

const WITHOUT_ANALYSER =
  ', and no analyser was given that knows it: compileGrammar(source, analyser of naql/en/analyser)'

/** The number of a class of the lexicon, as in CompiledGrammar.lexicon; undefined where there is none of this name. */
function classOf(tag: string): number | undefined {
  const of = CLASSES.findIndex((classes) => bitOf(classes, tag) !== 0)
  return of < 0 ? undefined : of * 32 + 31 - Math.clz32(bitOf(CLASSES[of], tag))
}

/**
 * Compiles a grammar: checks its files against the grammar schema, resolves verbs to their stems, and turns XRegExp
 * patterns into native ones.
 *
 * @param source - the parsed files, as `readGrammar` gives them
 * @param analyser - what conjugates the verbs of a language whose stems do not
 * @returns the compiled grammar, plain JSON, which `createExtractor` takes
 * @throws GrammarError whose message names the file, the entry and the field
 * @throws InputError if the source is no such object, such as the path of a folder that is yet to be read, or the analyser is none
 */
export function compileGrammar(source: GrammarSource, analyser?: Analyser): CompiledGrammar {
  if (typeof source !== 'object' || source === null)
    throw new InputError('source', source, 'is not what readGrammar returns; to read a folder: readGrammar(folder)')
  if (analyser !== undefined && typeof analyser?.conjugate !== 'function')
    throw new InputError('analyser', analyser, 'is not an analyser, such as that of naql/en/analyser')
  checkSize(source)
  const files = Object.entries(source).map(([file, content]) => ({ file, section: sectionOf(file), content }))
  for (const { file, section, content } of files) check(file, section, content)
  const of = <S extends Section>(section: S): { file: string; content: Content[S] }[] =>
    files.filter((f) => f.section === section).map(({ file, content }) => ({ file, content: content as Content[S] }))
  const language = of('language')[0]?.content
  if (!language) throw new GrammarError('language.yaml: missing; it names the language and holds its paradigms')

  const medial = language.wordOrder === 'verb-medial'
  const { verbs, addVerb, simpleVerb } = numberVerbs(
    of('stems').flatMap((f) => f.content),
    analyser,
    medial,
  )
  const passive = language.passive
  const active = new Set(passive?.active.map((v) => simpleVerb('language.yaml, passive', v)))
  const passiveVerb = passive ? simpleVerb('language.yaml, passive', passive.passive) : -1

  const { [SURNAME_ENDINGS]: surnameEndings = [], ...lexicon } = joinLexicon(of('lexicon'))
  const verbCues = of('verbs').flatMap(({ file, content }) =>
    content
      .flatMap((entry) => (medial ? entryEach(entry) : [entry]))
      .map((entry) => verbCue(entry, medial, (infinitive) => simpleVerb(`${file}, ${entry.lemma}`, infinitive))),
  )
  if (analyser) {
    addWords(lexicon, analyser.lexicon())
    analyser.verbs().forEach(addVerb)
  }
  const conjugated = verbs.map(({ forms: listed, ...verb }): Verb => {
    const forms = listed ?? analyser?.conjugate(verb.infinitive)
    return forms ? { ...verb, forms: speltForms(forms) } : verb
  })

  const phraseCues = of('cues').flatMap((f) => f.content.map(phraseCue))
  // A longer phrase of the lexicon must not hide a cue that it begins with.
  const cuePhrases = phraseCues.flatMap((cue) => cue.phrases)
  for (const tag of ['preposition', 'sentence-adverb', 'subordinator', 'narrator'])
    lexicon[tag] = (lexicon[tag] ?? []).filter(
      (words) => !cuePhrases.some((cue) => words === cue || words.startsWith(`${cue} `)),
    )

  const marks = language['plural-marks'] ?? []
  const nationals = Object.fromEntries(
    Object.entries(language['nationality-endings'] ?? {}).map(([letter, ending]) => [letter, spelt(ending)]),
  )
  const compiled: Omit<CompiledGrammar, 'size'> = {
    format: 1,
    language: language.language,
    version: language.version,
    certainty: language.certainty ?? 0.15,
    liaisons: (language.liaisons ?? []).map(([from = '', to = '']) => [from, to] as const),
    paradigms: language.paradigms.map(paradigm),
    verbs: conjugated,
    lightVerbs: [...active],
    passiveVerb,
    auxiliaries: (language.auxiliaries ?? []).map((v) => simpleVerb('language.yaml, auxiliaries', v)),
    ...(language.formation && { formation: language.formation }),
    wordOrder: language.wordOrder ?? 'verb-final',
    capitals: language.capitals ?? false,
    copulas: (language.copulas ?? []).map((v) => simpleVerb('language.yaml, copulas', v)),
    copular: language.copular ?? [],
    unlinked: language.unlinked ?? [],
    indefinites: language.indefinites ?? [],
    adjectives: language.adjectives ?? [],
    pluralEndings: language['plural-endings'] ?? [],
    pluralMarks: marks,
    peopleMarks: language['people-marks'] ?? [],
    nationalityEndings: nationals,
    relativeHeads: language['relative-heads'] ?? [],
    linked: language.linked ?? [],
    ezafe: language.ezafe ?? [],
    spokenInfinitive: language['spoken-infinitive'] ? PERSONS.indexOf(language['spoken-infinitive']) + 1 : 0,
    plurals: byKey(language.plurals),
    synonyms: byKey(language.synonyms, keyOf),
    enclitics: PERSONS.map((name) => language.enclitics?.[name]?.map(spelt) ?? []),
    predicatives: (language.predicatives ?? []).map(spelt),
    verbCues,
    nounCues: of('nouns').flatMap(({ content }) => content.flatMap(entryEach).map((entry) => nounCue(entry, analyser))),
    phraseCues,
    surnameEndings,
    lexicon: Object.entries(lexicon).flatMap(([tag, words]) =>
      listsOf(classOf(tag) ?? 0, words.map(spelt), marks, language['nationality-endings'] !== undefined),
    ),
    worth:
      of('worth').map(({ file, content }) => compileWorth(content, (infinitive) => simpleVerb(file, infinitive)))[0] ??
      null,
    borders: Object.assign({}, ...of('borders').map(({ content }) => content)) as Weights,
    ...(of('likelihood')[0] && { likelihood: of('likelihood')[0].content }),
    patterns: patterns(of('patterns').flatMap((f) => f.content)),
    figures: of('figures').map(({ content }) => figures(content))[0] ?? null,
    measured: Object.fromEntries(
      of('frames').flatMap((f) =>
        f.content.map(({ name, measured: [right = 0, found = 0] = [] }) => [name, [right, found] as const]),
      ),
    ),
  }
  return { ...compiled, size: measure(compiled) }
}

interface NumberedVerbs {
  readonly verbs: readonly StemEntry[]
  /** Gives the number of a verb, which is made where it is new. */
  readonly addVerb: (infinitive: string) => number
  /** Gives the number of a verb that a file names; a new one needs an analyser that conjugates it. */
  readonly simpleVerb: (file: string, infinitive: string) => number
}

/** Numbers the simple verbs of a grammar in their order. */
function numberVerbs(stems: readonly StemEntry[], analyser: Analyser | undefined, medial: boolean): NumberedVerbs {
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

/** Of several words that one stands for, by key, that one. */
const byKey = (
  words: Readonly<Record<string, readonly string[]>> = {},
  written = (word: string): string => word,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([one, several]) => several.map((word) => [keyOf(word), written(one)])),
  )

function sectionOf(file: string): Section {
  const section = SECTIONS.find((name) => file === `${name}.yaml` || file.startsWith(`${name}/`))
  if (!section)
    throw new GrammarError(
      `${file}: no file of a grammar; those are ${SECTIONS.map((s) => `${s}.yaml`).join(', ')} or folders of these names`,
    )
  return section
}

const ajv = new Ajv2020({ allErrors: false, verbose: true, allowUnionTypes: true })
ajv.addSchema(schema, 'grammar')

function check(file: string, section: Section, content: unknown): void {
  const validate = ajv.getSchema(`grammar#/$defs/${section}`)
  if (!validate) throw new GrammarError(`${file}: the grammar schema has no definition of ${section}`)
  if (validate(content) === true) return
  const error = validate.errors?.[0]
  const path = error?.instancePath.split('/').slice(1) ?? []
  const entry: unknown = Array.isArray(content) ? content[Number(path[0])] : undefined
  const name = entry && typeof entry === 'object' ? (Object.values(entry) as unknown[])[0] : undefined
  const where = [file, path.length ? `entry ${path.join('.')}` : '', typeof name === 'string' ? `(${name})` : '']
    .filter(Boolean)
    .join(' ')
  throw new GrammarError(`${where}: ${said(error)}; found ${JSON.stringify(error?.data)?.slice(0, 200)}`)
}

function paradigm({ pattern, negative, endings, features }: LanguageFile['paradigms'][number]): Paradigm {
  return {
    pattern,
    negative: negative ?? null,
    endings: endings ? PERSONS.map((name) => endings[name] ?? 0) : [],
    features: features.reduce((bits, feature) => bits | Form[feature], 0),
  }
}

function nounCue(entry: VerbEntry, analyser: Analyser | undefined): NounCue {
  const { lemma, act, stance } = entry
  return { lemma, act, stance, frames: frames(entry), forms: [lemma, ...(analyser?.plurals(lemma) ?? [])] }
}

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

/** In a language whose verbs head their phrases, the verbs of an entry share its frames and nothing else. */
const entryEach = (entry: VerbEntry): VerbEntry[] =>
  [entry.lemma, ...(entry.also ?? [])].map((lemma) => ({ ...entry, lemma, also: [] }))

function verbCue(entry: VerbEntry, medial: boolean, simpleVerb: (infinitive: string) => number): VerbCue {
  const variants = [entry.lemma, ...(entry.also ?? [])].map((lemma): Variant => {
    const words = lemma.split(' ')
    const verb = simpleVerb((medial ? words.shift() : words.pop()) ?? '')
    const complement = spelt(words.join(' '))
    return { verb, complement }
  })
  return {
    lemma: entry.lemma,
    act: entry.act,
    stance: entry.stance,
    frames: frames(entry),
    unless: entry.unless ?? [],
    variants,
  }
}

function frames(entry: VerbEntry): Frames {
  const words = new Set(entry.frames.filter((frame) => typeof frame === 'string'))
  const prepositions = (name: 'nominal' | 'topic' | 'addressee' | 'source'): string[] =>
    entry.frames.flatMap((frame) => (typeof frame === 'string' ? [] : (frame[name] ?? [])))
  return {
    clause: words.has('clause'),
    object: words.has('object'),
    predicative: words.has('predicative'),
    genitive: words.has('genitive'),
    that: words.has('that'),
    question: words.has('question'),
    quotation: words.has('quotation'),
    infinitive: words.has('infinitive'),
    control: words.has('control'),
    gerund: words.has('gerund'),
    recipient: words.has('recipient'),
    raising: words.has('raising'),
    passive: words.has('passive'),
    nominal: prepositions('nominal'),
    topic: prepositions('topic'),
    addressee: prepositions('addressee'),
    source: prepositions('source'),
  }
}

function phraseCue(entry: PhraseCueEntry): PhraseCue {
  const { phrase, also = [], act, stance, kind, takes, provenance = false } = entry
  return { phrases: [phrase, ...also], act, stance, kind, takes, provenance }
}

const figures = ({ classes = {}, ...file }: FiguresFile): FiguresData => ({
  ...file,
  classes: Object.entries(classes).map(([name, words]) => [31 - Math.clz32(bitOf(Figure, name)), words]),
})

/** XRegExp's free-spacing syntax with {{name}} for earlier patterns, as the source of a native expression. */
function patterns(entries: readonly PatternEntry[]): Record<string, string> {
  const built: Record<string, RegExp> = {}
  for (const { name, pattern } of entries) {
    try {
      built[name] = XRegExp.build(pattern, built, 'xA')
    } catch (error) {
      throw new GrammarError(
        `patterns.yaml, ${name}, pattern: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    if (built[name].source.length > MAX_EXPRESSION)
      throw new GrammarError(
        `patterns.yaml, ${name}, pattern: with the patterns that it names it has more than ${MAX_EXPRESSION} characters`,
      )
  }
  return Object.fromEntries(
    Object.entries(built).map(([name, expression]) => [name, new RegExp(expression.source, 'uy').source]),
  )
}
