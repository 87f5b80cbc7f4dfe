import type { VerbCue } from '../../grammar/types.js'
import { complementOf, Entry, type Complement } from '../../grammar/load.js'
import { Closed, DONE, Form, isFirst, Part, VERBAL } from '../../grammar/tags.js'
import {
  chunk,
  finiteBehind,
  type Chunk,
  has,
  hasPart,
  isFinite,
  isWord,
  NEW_CLAUSE,
  speaks,
  type Reading,
} from '../../mentions/index.js'
import { Kind, type Range } from '../../text/index.js'
import { isContrast } from './content.js'
import type { Objection } from '../objection.js'

/** A verb of reporting in a sentence. */
export interface FoundCue {
  readonly entry: VerbCue
  readonly index: number
  /** First unit: the complement's, or the verb's own; the unit of the finite verb. */
  readonly start: number
  readonly verb: number
  /** The complement stands apart from its verb: «خواستار NP شد». */
  readonly split: boolean
  /** Of a split compound, the first unit of what stays beside the verb. */
  readonly rest: number
  readonly passive: boolean
  readonly form: number
}

/** How many focus particles may stand between complement and verb. */
const MAX_GAP = 2
/** How many units may stand between the parts of a split compound. */
const MAX_SPLIT = 60

const foundCue = (
  { units, document }: Reading,
  verb: number,
  { cue, passive }: Pick<Complement, 'cue' | 'passive'>,
  start: number,
): FoundCue => ({
  entry: document.grammar.compiled.verbCues[cue], index: cue, start, verb, split: false, rest: verb, passive, form: units.form[verb],
}) // prettier-ignore

/** The cue that the finite verb (or participle used as one) at a unit makes, with the complement before it or alone. */
export function verbCueAt(r: Reading, i: number, from: number): FoundCue | null {
  const { units, document } = r
  const { grammar, tokens } = document
  const participle = (units.form[i] & Form.participle) !== 0
  if (!participle && !isFinite(r, i)) return null
  // «گفته می‌شود»، «دریافت کرد»: a participle or a noun, not a verb of its own.
  if (participle && units.form[i + 1] & VERBAL && i + 1 < units.count) return null
  // «با نوشته «…»» (“with the words ‘…’”)
  if (participle && i > from && governs(r, i - 1)) return null
  const verb = grammar.verb[units.lexeme[i]]
  const enclitic = complementOf(grammar, units.lexeme[i], verb)
  if (enclitic) return foundCue(r, i, enclitic, i)
  let k = i - 1
  while (k >= from && i - k <= MAX_GAP && has(r, k, Closed['focus-particle'])) k--
  if (k >= from) {
    const cue =
      complementOf(grammar, units.lexeme[k], verb) ?? complementOf(grammar, tokens.single[units.end[k] - 1], verb)
    // «در پاسخ | گفت» (“in answer | said”), «خواستار خروج از ارزیابی | شدند»
    const noun = cue?.passive ? governs(r, k - 1) : grammar.simpleCues.has(verb) && has(r, k - 1, Closed.locative)
    if (cue && !(k > from && noun)) return foundCue(r, i, cue, k)
  }
  // «خوانده شده است» (“has been called”), «هشدار داده شده است» (“has been warned”)
  if (verb === grammar.compiled.passiveVerb && k >= from && units.form[k] & Form.participle) {
    const active = grammar.verb[units.lexeme[k]]
    const compound = k > from ? complementOf(grammar, units.lexeme[k - 1], active) : undefined
    const passive = compound?.cue ?? grammar.simpleCues.get(active)
    return passive === undefined ? null : foundCue(r, i, { cue: passive, passive: true }, compound ? k - 1 : k)
  }
  const simple = grammar.simpleCues.get(verb)
  // «دروغ می‌گویند» (“they tell lies”); but «آن را دروغ خواند» (“he called it a lie”)
  const told = simple === undefined || !grammar.compiled.verbCues[simple].frames.predicative
  if (simple === undefined || (told && k >= from && hasPart(r, k, Part.cognate))) return null
  return foundCue(r, i, { cue: simple, passive: false }, i)
}

/** The cue of a finite verb that begins at a unit: «با بیان اینکه «A» گفت». */
export function cueOpening(r: Reading, i: number): FoundCue | null {
  const end = Math.min(r.units.count, i + MAX_CUE)
  let verb = i
  while (verb < end && !isFinite(r, verb)) verb++
  const cue = verb < end ? verbCueAt(r, verb, i) : null
  return cue?.start === i ? cue : null
}

/** A cue has at most so many units. */
const MAX_CUE = 4

/** «A را رد و اعلام کرد که B»: the cue of a complement that has its light verb in common with the one behind «و». */
export function sharingCue(r: Reading, { start, verb, split, form }: FoundCue, from: number): FoundCue | null {
  const { grammar } = r.document
  const at = start - 2
  if (split || start === verb || at <= from || !has(r, start - 1, Closed.coordinator)) return null
  const cue = complementOf(grammar, r.units.lexeme[at], grammar.verb[r.units.lexeme[verb]])
  return cue ? { ...foundCue(r, at, cue, at), form } : null
}

/** The cue that an infinitive makes: «خواندن»، «ارزیابی کردن». */
export function infinitiveCueAt(r: Reading, i: number, from: number): FoundCue | null {
  const { grammar } = r.document
  const verb = grammar.verb[r.units.lexeme[i]]
  const complement = i > from ? complementOf(grammar, r.units.lexeme[i - 1], verb) : undefined
  const index = complement?.cue ?? grammar.simpleCues.get(verb)
  if (index === undefined) return null
  return foundCue(r, i, { cue: index, passive: false }, complement ? i - 1 : i)
}

/** A compound whose complement, or its first word, stands apart from its verb: «خواستار NP شد», «دستور NP را صادر کرد». */
export function splitCueAt(r: Reading, i: number, from: number): FoundCue | null {
  if (
    !isFinite(r, i) &&
    ((r.units.form[i] & Form.participle) === 0 || (isWord(r, i + 1) && r.units.closed[i + 1] === 0))
  )
    return null
  const { units } = r
  const first = Math.max(from, i - MAX_SPLIT)
  let passive: FoundCue | null = null
  let joined = false
  let ended = false
  let parted = false
  const light = r.document.grammar.compiled.lightVerbs.includes(r.document.grammar.verb[units.lexeme[i]])
  for (let k = i - 2; k >= first && units.kind[k] !== Kind.colon && !partsClauses(r, k); k--) {
    if (has(r, k + 1, Closed.coordinator)) joined = true
    // «تقاضای کار بالا است، … کرده‌اند»; not «خواستار آزادی آنان که در بندند، شد».
    if (units.kind[k + 1] === Kind.comma) {
      ended ||= isFinite(r, k)
      parted ||= light && !joined && k + 3 < i
    }
    if (has(r, k, Closed.complementizer)) ended = false
    // «در حمایت از»، «همین دستور»: behind a preposition or a demonstrative a complement is a noun, and before a comma: «عرضه و تقاضا، …».
    if (
      ended ||
      !(units.entry[k] & Entry.complement) ||
      units.kind[k + 1] === Kind.comma ||
      hasParticiple(r, k) ||
      (k > from && (governs(r, k - 1) || has(r, k - 1, Closed.demonstrative)))
    )
      continue
    const cue = splitBetween(r, k, i)
    // «پس از دستور تخلیه، پناهگاه قرار دادیم»; not «دستور بررسی کار راد، رئیس بانک، را صادر کرد».
    if (cue?.rest === i && parted && !has(r, i - 1, Closed['object-marker']) && units.kind[i - 1] !== Kind.comma)
      continue
    if (cue?.rest === i && light && hasOtherComplement(r, k, i)) continue
    // «خواستار» is no noun.
    if (cue?.rest === i && (light || cue.passive || !cue.entry.frames.genitive) && isCoordinated(r, k, from)) continue
    // «خواستار اصلاح A و مخالفت با B شد» (“demanded to amend A and oppose B”)
    if (cue && !cue.passive) return cue
    passive ??= cue
  }
  return passive
}

/** «ایران خواهان صلح»: a headline may lack the copula. */
export function elidedCue(r: Reading, from: number): FoundCue | null {
  const { count, form, kind, entry, lexeme } = r.units
  const { compiled, complements } = r.document.grammar
  let at = from
  let cue: number | undefined
  for (let i = from; i < count; i++) {
    if (form[i] & VERBAL || kind[i] > Kind.number) return null
    if (cue !== undefined || !(entry[i] & Entry.complement)) continue
    cue = complements
      .get(lexeme[i])
      ?.find((c) => !c.passive && compiled.copulas.includes(c.verb) && compiled.verbCues[c.cue].frames.genitive)?.cue
    at = i
  }
  const [subject] = cue === undefined ? [] : chunk(r, from, at)
  if (cue === undefined || subject?.end !== at || subject.kind !== 'noun' || !speaks(r, subject)) return null
  return { ...foundCue(r, count, { cue, passive: false }, at), split: true, form: Form.finite }
}

/** «A را پیشنهاد کرده و B کرده است»: a complement with a participle of its own behind it. */
const hasParticiple = ({ units }: Reading, k: number): boolean => (units.form[k + 1] & Form.participle) !== 0

const endsInNoun = (chunks: readonly Chunk[]): boolean => chunks.at(-1)?.kind === 'noun'

/** «درخواست A را ثبت کرد», «پیشنهاد A را لغو و B را تعیین کرد», «حکم صبح به زندان مراجعه کرد»: a noun behind the object, or a verb, makes it another. */
function hasOtherComplement(r: Reading, k: number, verb: number): boolean {
  const { closed, kind } = r.units
  let word = k + 2
  while (word < verb && !has(r, word - 1, Closed['object-marker'])) {
    if (isFinite(r, word - 1)) return true
    word++
  }
  if (word === verb) return endsInNoun(chunk(r, k + 1, verb).slice(1))
  const bare = kind[word] === Kind.word && (closed[word] & ~Closed['ambiguous-verb']) === 0
  if (bare && word === verb - 1) return true
  return endsInNoun(chunk(r, word, verb))
}

/** «درباره پل و تأکید بر ایمنی آن گفت‌وگو کرد»: a second noun that a preposition governs; not «پل را بست و دستور بازرسی آن را داد». */
function isCoordinated(r: Reading, k: number, from: number): boolean {
  if (!has(r, k - 1, Closed.coordinator | Closed.conjunction)) return false
  const first = Math.max(from, k - MAX_SPLIT)
  for (let i = k - 2; i >= first && !isFinite(r, i); i--) if (governs(r, i)) return true
  return false
}

/** Whether what stands here parts two clauses: «… مانده اما …» (“… stayed but …”). */
const partsClauses = ({ units }: Reading, k: number): boolean =>
  k > 0 && isContrast(units.closed[k]) && (units.form[k - 1] & VERBAL) !== 0

/** «خواستار آزادی اسیران بازداشت شده و پایان جنگ شد»: a participle inside what a later verb says with a word before it. */
export function isInsideSplit(r: Reading, i: number, from: number): boolean {
  const later = finiteBehind(r, i)
  // Behind «و» the later verb may have a word of its own: «دستور تخلیه داده و اعلام کرده است».
  const cue = later > 0 && !verbCueAt(r, later, i + 1) ? splitCueAt(r, later, from) : null
  return cue !== null && cue.start < i
}

/** A preposition; «در پایان» is an adverb too. */
const governs = (r: Reading, i: number): boolean =>
  has(r, i, Closed.preposition) && !has(r, i, Closed['sentence-adverb'])

function splitBetween(r: Reading, k: number, i: number): FoundCue | null {
  const {
    units,
    document: { grammar, tokens },
  } = r
  const { compiled, complements, splits } = grammar
  const verb = grammar.verb[units.lexeme[i]]
  const whole = complements.get(units.lexeme[k])?.find(
    (c) =>
      c.verb === verb &&
      (compiled.verbCues[c.cue].frames.genitive ||
        grammar.nominal[c.cue].has(units.lexeme[k + 1]) ||
        // «به اطلاع مردم می‌رساند که A» (“informs the people that A”)
        ((units.kind[i + 1] === Kind.colon || has(r, i + 1, Closed.complementizer)) &&
          (grammar.closed[tokens.single[units.start[k]]] & Closed.preposition) !== 0)),
  )
  const part = splits.get(units.lexeme[k])?.find((s) => s.verb === verb && s.rest === units.lexeme[i - 1])
  const cue = part ?? whole
  return cue ? { ...foundCue(r, i, cue, k), split: true, rest: part ? i - 1 : i } : null
}

const SAYS = new Set(['say', 'announce', 'claim', 'promise'])

/** What takes something for something: «X را Y نمی‌داند» is said too. */
const TAKES = new Set(['evaluate', 'describe', 'agree', 'oppose'])

/** Why a cue reports nothing: it is not asserted, is in the reporter's own present, or merely possible. Null where it does. */
export function objectionTo(r: Reading, cue: FoundCue, from: number): Objection | null {
  const { form, entry, start, passive } = cue
  const person = form & Form.person
  if (form & Form.subjunctive || sharesSubjunctive(r, cue)) return 'subjunctive'
  if (
    form & Form.negative &&
    (passive || !(entry.frames.predicative || entry.frames.genitive) || !TAKES.has(entry.act))
  )
    return 'negated'
  // «شما گفتید که …», one's words of before; not what one thinks, does or is asked to say.
  const told = SAYS.has(entry.act) && entry.frames.topic.length === 0 && (form & DONE) !== 0
  if ((person === 2 || person === 5) && !told) return 'second-person'
  if (isFirst(form) && !(form & DONE)) return 'first-person'
  if (from > 0 && hasPart(r, from - 1, Part.conditional)) return 'conditional'
  // «… پرسش که آیا آمده یا خیر | گفت:» (“… the question whether he came | said:”)
  if (from < start && hasPart(r, from, Part.interrogative) && r.units.kind[cue.verb + 1] !== Kind.colon)
    return 'conditional'
  if (form & Form.past && isImpersonal(r, cue)) return 'modal'
  for (let k = start - 1; k >= Math.max(from, start - MAX_SPLIT) && !isFinite(r, k); k--)
    // «ممکن است» needs a subjunctive: before another form it closes a clause of its own.
    if (has(r, k, Closed.modal)) return endsInVerb(r, k) ? null : 'modal'
  return null
}

/** «می‌شود گفت …»: at the head of a clause the present of the passive's verb says that it may be said. */
function isImpersonal(r: Reading, { start }: FoundCue): boolean {
  const { units, document } = r
  const { grammar } = document
  const may = start - 1
  if (may < 0 || grammar.verb[units.lexeme[may]] !== grammar.compiled.passiveVerb || units.form[may] & Form.past)
    return false
  if (may > 0 && hasPart(r, may - 1, Part.interrogative)) return true
  return may === 0 || !isWord(r, may - 1) || has(r, may - 1, OPENS) || hasPart(r, may - 1, Part.negation)
}

const OPENS = Closed.coordinator | Closed.conjunction | Closed.complementizer | Closed['sentence-adverb']

/** «اهمیت نوشته و ادبیات»: a participle that is a noun as well, in an ezafe chain that «و» goes on. */
export const isNounToo = (r: Reading, i: number): boolean =>
  has(r, i, Closed['report-noun']) &&
  has(r, i + 1, Closed.coordinator) &&
  i > 1 &&
  has(r, i - 2, Closed.preposition) &&
  isWord(r, i - 1) &&
  r.units.closed[i - 1] === 0 &&
  r.units.form[i - 1] === 0

/** «باید A را اعلام کرده و B را ثبت کند»: a participle has the mood of the verb that it is coordinated with. */
function sharesSubjunctive(r: Reading, { form, verb }: FoundCue): boolean {
  if (!(form & Form.participle) || !has(r, verb + 1, Closed.coordinator)) return false
  let i = verb + 2
  while (i < r.units.count && !isFinite(r, i) && !(r.units.form[i] & Form.participle) && !has(r, i, NEW_CLAUSE)) i++
  return i < r.units.count && isFinite(r, i) && (r.units.form[i] & Form.subjunctive) !== 0
}

/** «ممکن است»: a unit of several words whose last is a verb. */
function endsInVerb({ units, document: { tokens, grammar } }: Reading, i: number): boolean {
  const last = units.end[i] - 1
  return last > units.start[i] && (grammar.form[tokens.single[last]] & Form.finite) !== 0
}

/** The cue's span: the whole compound, or of one that is split its lexical part alone. */
export function cueRange({ units }: Reading, { start, verb, split }: FoundCue): Range {
  return { start: units.start[start], end: units.end[split ? start : verb] }
}
