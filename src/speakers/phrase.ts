import { keyOf } from '../grammar/key.js'
import type { Grammar } from '../grammar/load.js'
import { Closed, Open, Part, PERSON_NAME, PLACE } from '../grammar/tags.js'
import { type Document, keyAt, type Range, textAt } from '../text/index.js'

/** A name or a description as words that can be compared: keys, so that spellings with and without half-spaces or hamza are one. */
export interface Phrase {
  /** Null where it stands outside the text: in a title, in the caller's list. */
  readonly range: Range | null
  readonly text: string
  readonly words: readonly string[]
  readonly joined: string
  /** The entry of the lexicon that it begins with: «رئیس‌جمهور»، «دادستان عمومی و انقلاب». */
  readonly head: string
  /** Countries, cities and nationalities in it. */
  readonly places: readonly string[]
  /** The first institution in it: «سازمان»، «مجلس». */
  readonly institution: string | null
  /** One of its words is a name in the lexicon, or ends as surnames do. */
  readonly isKnown: boolean
  /** A word that can be a title, and a surname: «امیر راد». */
  readonly isTitled: boolean
  /** It names a post, of which somebody is the holder: «ریاست سازمان …». */
  readonly isPost: boolean
  /** Its head is a post in a body or for a place, of which one person may have several: «نمایندهٔ مردم X»، «عضو کمیسیون Y». */
  readonly isPosted: boolean
  /** It tells who somebody is by another person: «مادر او»، «خواهر مینا راد». */
  readonly isRelative: boolean
  /** It is somebody else of the kind: «خبرنگار دیگری». */
  readonly isOther: boolean
}

const ORIGIN = PLACE | Open.nationality
const PRONOUN = Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed['pronoun-first']
/** Longer phrases are compared by their beginning. */
const MAX_WORDS = 24

const endsAsSurname = ({ surnameEndings }: Grammar, word: string): boolean =>
  surnameEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))

/** «صالحی | نیا»: the ending of a surname that is written as a word of its own. */
export const isSurnameEnding = ({ text, tokens, grammar }: Document, t: number): boolean =>
  grammar.surnameEndings.includes(keyAt(text, tokens, t, grammar))

/** Reads a stretch of a document as a phrase. */
export function phraseOf(document: Document, range: Range, inText = true): Phrase {
  const { text, tokens, grammar } = document
  const words: string[] = []
  const places: string[] = []
  let institution: string | null = null
  let joined = ''
  let head = ''
  let isKnown = false
  let isRelative = false
  const headed = tokens.lexemeEnd[range.start] - range.start
  const relational = (grammar.part[tokens.lexeme[range.start]] & Part.relational) !== 0
  for (let t = range.start; t < range.end && words.length < MAX_WORDS; t++) {
    const one = countryAt(document, t, range)
    const word = one ?? keyAt(text, tokens, t, grammar)
    // «سخنگوی این کارگروه» (“the spokesman of this working group”)
    if (!word || (words.length > 0 && grammar.closed[tokens.single[t]] & Closed.demonstrative)) continue
    words.push(word)
    joined += word
    if (words.length <= headed) head = joined
    if (one) t = tokens.lexemeEnd[t] - 1
    const bits = one ? Open.country : grammar.open[tokens.single[t]]
    if (bits & ORIGIN) places.push(word)
    if (bits & Open['organization-head']) institution ??= word
    isKnown ||= (bits & PERSON_NAME) !== 0 || (tokens.single[t] === 0 && endsAsSurname(grammar, word))
    isRelative ||= (grammar.closed[tokens.single[t]] & PRONOUN) !== 0 || (relational && isKnown)
  }
  const isPosted = (grammar.open[tokens.single[range.start]] & Open['posted-office']) !== 0
  const isPost = (grammar.open[tokens.lexeme[range.start]] & Open.post) !== 0
  return {
    range: inText ? range : null,
    text: textAt(document, range.start, range.end),
    words,
    joined,
    head,
    places,
    institution,
    isKnown,
    isTitled: words.length === 2 && (grammar.open[tokens.single[range.start]] & Open.honorific) !== 0,
    isPost,
    isPosted,
    isRelative,
    isOther: (grammar.part[tokens.single[range.end - 1]] & Part.other) !== 0,
  }
}

/** What a country is called that has another name at a token; not in what a medium is called: «روزنامه ایران» is another. */
function countryAt(document: Document, t: number, { start, end }: Range): string | undefined {
  const { tokens, grammar } = document
  const next = tokens.lexemeEnd[t]
  if (!(grammar.open[tokens.lexeme[t]] & ORIGIN) || next > end) return undefined
  if (t > start) {
    const over = tokens.lexemeEnd[t - 1]
    // «رئیس جمهوری | اسلامی ایران» (“the president of | the Islamic republic”): the phrases overlap.
    if ((over > t && over < next) || grammar.open[tokens.single[t - 1]] & Open['medium-head']) return undefined
  }
  return grammar.compiled.synonyms[keyOf(textAt(document, t, next))]
}

/** The text of a phrase in one line. */
export const inLine = ({ text }: Phrase): string => text.replace(/\s+/g, ' ')

/**
 * Whether two personal names can be one person's: the shorter is one word of the longer, or its end (a compound
 * surname cut short); a half-space may stand for a space.
 */
export function sameName(a: Phrase, b: Phrase): boolean {
  if (a.joined === b.joined) return a.joined !== ''
  const [short, long] = a.joined.length < b.joined.length ? [a, b] : [b, a]
  if (short.words.length === 0) return false
  if (short.words.length === 1 && long.words.includes(short.words[0])) return true
  if (short.words.at(-1) === long.words.at(-1) && inOrder(short.words, long.words)) return true
  return long.words.some((_, i) => i > 0 && long.words.slice(i).join('') === short.joined)
}

/** Whether a name is the last letters of another, as without an article or a prefix. */
export function endsName(a: Phrase, b: Phrase): boolean {
  const [short, long] = a.joined.length < b.joined.length ? [a, b] : [b, a]
  const { length } = short.joined
  return length >= MIN_LETTERS && long.joined.endsWith(short.joined)
}

/** «امیر سرتیپ بهرام راد»، «امیر راد»: whether one is the surname of the other behind what may be a title. */
export const sameUnderTitle = (a: Phrase, b: Phrase): boolean =>
  a.isTitled !== b.isTitled && a.words.length > 1 && b.words.length > 1 && a.words.at(-1) === b.words.at(-1)

/** The end of a word that is shorter than this says nothing. */
const MIN_LETTERS = 4

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let i = 0
  for (const word of long) if (word === short[i]) i++
  return i === short.length
}

/**
 * Whether a name of an institution, a medium or a country is one that was there before, made shorter or longer: at its
 * beginning («خبرگزاری انگلیسی رویترز»، «رویترز»), in its middle («وزارت امور خارجه عمان»، «وزارت خارجه عمان») or at its end.
 * There a country makes it another («دولت»، «دولت عمان»), but where it stands behind a name, or is left out later.
 */
export function sameTitle(before: Phrase, now: Phrase): boolean {
  if (before.joined === now.joined) return before.joined !== ''
  const [short, long] = before.words.length <= now.words.length ? [before, now] : [now, before]
  const { places } = short
  const { length } = short.words
  if (length === 0) return false
  const named = short.institution === null
  const addsPlace = long.places.length > places.length
  if (addsPlace && places.length === length) return false
  const standsAt = (from: number): boolean => short.words.every((word, i) => word === long.words[from + i])
  return (
    (standsAt(0) && (!addsPlace || named || short === now)) ||
    (named && !(addsPlace && places.length > 0) && standsAt(long.words.length - length)) ||
    (length > (places.length > 0 ? 2 : 1) &&
      short.words[0] === long.words[0] &&
      short.words.at(-1) === long.words.at(-1) &&
      inOrder(short.words, long.words))
  )
}

/**
 * Whether two roles can be one person's one role: the words of the shorter are in the longer, in order or nearly all,
 * under the same head, of the same institution and country where both say so.
 */
export function sameRole(a: Phrase, b: Phrase): boolean {
  if (a.joined === b.joined) return a.joined !== ''
  if (a.isOther !== b.isOther || contradicts(a, b) || !sharesHead(a, b)) return false
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const isIn = (word: string, i: number): boolean =>
    (i === 0 && (a.isPost || b.isPost)) ||
    hasWord(long, word) ||
    (short.places.includes(word) && long.places.some((p) => sameStem(p, word)))
  const both = short.words.filter(isIn).length
  return both === short.words.length || (both >= 3 && both / short.words.length >= 0.7 && samePlaces(a, b))
}

const samePlaces = (a: Phrase, b: Phrase): boolean =>
  a.places.length === b.places.length && a.places.every((p) => b.places.some((q) => sameStem(p, q)))

/** A post and its holder begin with the same letters. */
const sharesHead = (a: Phrase, b: Phrase): boolean =>
  ((a.isPost || b.isPost) && a.joined.slice(0, POST_LETTERS) === b.joined.slice(0, POST_LETTERS)) ||
  a.joined.startsWith(b.words[0] ?? '') ||
  b.joined.startsWith(a.words[0] ?? '')

/** Whether two descriptions cannot be of one person: different institutions, or different countries. */
export function contradicts(a: Phrase, b: Phrase): boolean {
  if (elsewhere(a, b)) return true
  return a.institution !== null && b.institution !== null && !hasWord(b, a.institution) && !hasWord(a, b.institution)
}

/** Whether two descriptions name different countries or cities. */
export function elsewhere(a: Phrase, b: Phrase): boolean {
  return a.places.length > 0 && b.places.length > 0 && !a.places.some((p) => b.places.some((q) => sameStem(p, q)))
}

/** Whether two roles are in one institution. */
export function sharesInstitution(a: Phrase, b: Phrase): boolean {
  return (a.institution !== null && hasWord(b, a.institution)) || (b.institution !== null && hasWord(a, b.institution))
}

/** Whether a role is in a country that none of the others is in. */
export const isAbroad = (role: Phrase, others: readonly Phrase[]): boolean =>
  role.places.length > 0 &&
  !others.some((other) => other.places.length > 0 && sameStem(role.places[0], other.places[0]))

/** Whether a phrase has a word, in spellings with or without a space. */
export const hasWord = ({ words, joined }: Phrase, word: string): boolean =>
  words.includes(word) || (word.length > 1 && joined.includes(word))

/** Whether one word is the other with a short ending: a country and its adjective. */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    short.length >= MIN_STEM &&
    long.length - short.length <= MAX_ENDING &&
    long.startsWith(short.slice(0, Math.max(MIN_STEM, short.length - 1)))
  )
}

const MIN_STEM = 3
const POST_LETTERS = 2
const MAX_ENDING = 3
