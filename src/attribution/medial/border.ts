import { Kind } from '../../text/index.js'
import type { Frame } from '../relation.js'
import { clauseStartsAt } from './complement.js'
import { isNominal, isSubordinate, isTime, subjectOf } from './subject.js'
import { closedOf, partOf, Pos, posOf, type Syntax, type VerbGroup } from './syntax.js'

/** The cue of a content whose end is looked for. */
export interface Opening {
  /** First unit of the content. */
  readonly start: number
  readonly frame: Frame
  /** Verb group of the cue, -1 for none. */
  readonly group: number
  readonly lemma: string
}

/** A unit before which the content may end, and what speaks for and against it. */
export interface Border {
  readonly at: number
  readonly traits: readonly string[]
}

const NAMES = Object.keys(Pos)

/** A content goes no further than so many places where it might have ended. */
const MAX_BORDERS = 40

/** The unit after the last of a content: of the places where it may end, the likeliest. */
export function contentEnd(s: Syntax, opening: Opening): number {
  const borders = [...bordersOf(s, opening)]
  const place = likeliest(borders, s.document.grammar.borders)
  return trimmed(s, opening.start, place < borders.length ? borders[place].at : lastUnit(s, opening.start))
}

/** Which of the places where a content may end is likeliest, each as likely as the traits say that none before it was; their number where it is none of them. */
export function likeliest(borders: readonly Border[], weights: ReadonlyMap<string, number>): number {
  let open = 1
  let most = 0
  let place = borders.length
  for (const [i, { traits }] of borders.entries()) {
    let sum = weights.get('bias') ?? 0
    for (const trait of traits) sum += weights.get(trait) ?? 0
    const here = open / (1 + Math.exp(-sum))
    open -= here
    if (here > most) {
      most = here
      place = i
    }
  }
  return open > most ? borders.length : place
}

/** Where the sentence ends. */
function lastUnit(s: Syntax, start: number): number {
  let end = s.units.count
  while (end > start && s.pos[end - 1] === Pos.stop) end--
  return end
}

/** The end of a stretch without the marks and coordinators at it. */
export function trimmed(s: Syntax, start: number, end: number): number {
  while (end > start && isMark(s.pos[end - 1])) end--
  return end
}

const isMark = (pos: number): boolean =>
  pos === Pos.comma || pos === Pos.stop || pos === Pos.coordinator || pos === Pos.dash || pos === Pos.colon

/** The places where a content may end, but for the end of its sentence. */
export function* bordersOf(s: Syntax, opening: Opening): Generator<Border> {
  const { start, frame, group: g, lemma } = opening
  const last = lastUnit(s, start)
  const group = g < 0 ? null : s.groups[g]
  const place = placeOf(s, g)
  const kind = group ? `${group.shape}${group.modal ? 'm' : group.past ? 'p' : ''}` : 'none'
  let finite = 0
  let tense = ''
  let commas = 0
  let quotes = 0
  let count = 0
  for (let i = start; i < last; i++) {
    const pos = s.pos[i]
    const ig = s.groupOf[i]
    const starts = ig >= 0 && s.groups[ig].start === i ? s.groups[ig] : null
    if (i > start && isBorder(s, i, starts) && count++ < MAX_BORDERS) {
      const marked = pos === Pos.comma || pos === Pos.dash || pos === Pos.colon
      const next = marked ? i + 1 : i
      const ng = next < last && s.groupOf[next] >= 0 ? s.groups[s.groupOf[next]] : null
      const mark = marked
        ? NAMES[pos]
        : s.pos[i - 1] === Pos.quote
          ? endsInComma(s, i - 1)
            ? 'quoted,'
            : 'quoted'
          : ''
      const follows = ng && ng.start === next ? ng.shape : isTime(s, next) ? 'time' : (NAMES[posOf(s, next)] ?? 'other')
      const form = `${mark}|${follows}`
      const word = closedOf(s, next) || partOf(s, next) ? wordAt(s, next) : ''
      const second = posOf(s, next + 1)
      const sg = next + 1 < last && s.groupOf[next + 1] >= 0 ? s.groups[s.groupOf[next + 1]] : null
      const after = sg && sg.start === next + 1 ? sg.shape : isTime(s, next + 1) ? 'time' : (NAMES[second] ?? 'other')
      const verb = ng && ng.start === next ? ng : sg && sg.start === next + 1 ? sg : null
      const agrees = verb && group ? `${verb.shape === group.shape}${verb.past === group.past}${isCue(s, verb)}` : ''
      const clause =
        marked || pos === Pos.coordinator || pos === Pos.subordinator
          ? clauseStartsAt(s, next + (follows === 'coordinator' || follows === 'subordinator' ? 1 : 0))
          : false
      const report =
        group !== null &&
        (follows === 'coordinator' || follows === 'subordinator' || marked) &&
        reportFollows(s, next + (follows === 'coordinator' || follows === 'subordinator' ? 1 : 0), group)
      const inside = `${Math.min(finite, 2)}`
      const size = i - start
      const length = size < 4 ? `${size}` : size < 7 ? '4' : size < 12 ? '7' : size < 20 ? '12' : '20'
      const left = last - i
      const rest = left < 3 ? `${left}` : left < 6 ? '3' : left < 11 ? '6' : left < 20 ? '11' : '20'
      yield {
        at: i,
        traits: [
          `f:${frame}`, `m:${form}`, `mf:${form}|${frame}`, `w:${word}|${mark}`, `wf:${word}|${frame}|${mark ? 1 : 0}`, `ma:${form}|${after}`,
          `wl:${word}|${lemma}`, `wa:${word}|${after}`, `mp:${form}|${place}`, `mk:${form}|${kind}`, `ag:${form}|${agrees}|${inside}|${tense}`,
          `ac:${follows}|${agrees}`, `cl:${form}|${clause}|${place}`, `re:${report}|${mark}`, `in:${form}|${inside}|${frame}`, `le:${length}|${frame}`,
          `lf:${length}|${form}`, `rs:${rest}|${form}`, `pr:${NAMES[s.pos[i - 1]]}|${form}`, `co:${Math.min(commas, 3)}|${mark}`, `qu:${Math.min(quotes, 1)}|${form}`,
          `wi:${word}|${mark}|${inside}`,
        ], // prettier-ignore
      }
    }
    if (pos === Pos.comma) commas++
    if (pos === Pos.quote) quotes++
    if (starts?.shape === 'finite') {
      if (finite++ === 0) tense = group ? `${starts.past === group.past}${starts.modal}` : ''
    }
  }
}

function isBorder(s: Syntax, i: number, starts: VerbGroup | null): boolean {
  const before = s.pos[i - 1]
  if (before === Pos.comma || before === Pos.dash || before === Pos.colon) return false
  switch (s.pos[i]) {
    case Pos.comma:
    case Pos.dash:
    case Pos.colon:
    case Pos.coordinator:
    case Pos.subordinator:
    case Pos.wh:
    case Pos.preposition:
    case Pos.complementizer:
    case Pos.adverb:
    case Pos.bracket:
    case Pos.other:
      return true
    default:
      return starts !== null || before === Pos.quote || isTime(s, i)
  }
}

/** In what clause the cue stands. */
function placeOf(s: Syntax, g: number): string {
  if (g < 0) return 'none'
  const group = s.groups[g]
  if (group.shape !== 'finite') return opensSentence(s, group.start) ? 'opens' : group.shape
  const subject = subjectOf(s, g)
  if (isRelative(s, subject.range?.start ?? group.start)) return 'relative'
  return isSubordinate(s, subject, group) ? 'subordinate' : 'main'
}

const isRelative = (s: Syntax, first: number): boolean => s.pos[first] === Pos.wh || posOf(s, first - 1) === Pos.wh

/** A participle or a governed gerund at the head of the sentence, whose main clause is to come. */
function opensSentence(s: Syntax, start: number): boolean {
  for (let i = start - 1; i >= 0; i--)
    if (
      s.pos[i] !== Pos.preposition &&
      s.pos[i] !== Pos.subordinator &&
      s.pos[i] !== Pos.adverb &&
      s.pos[i] !== Pos.coordinator
    )
      return false
  return true
}

/** Whether a noun phrase and a verb of reporting in the same tense begin a clause here. */
function reportFollows(s: Syntax, from: number, { past, shape }: VerbGroup): boolean {
  if (shape !== 'finite' || !isNominal(posOf(s, from))) return false
  for (let i = from; i < s.units.count; i++) {
    const g = s.groupOf[i]
    if (g >= 0) {
      const other = s.groups[g]
      const cue = s.document.grammar.simpleCues.get(other.verb)
      return (
        i > from &&
        other.shape === 'finite' &&
        other.past === past &&
        !other.passive &&
        cue !== undefined &&
        s.document.grammar.compiled.verbCues[cue].frames.clause
      )
    }
    if (!isNominal(s.pos[i]) && s.pos[i] !== Pos.preposition && s.pos[i] !== Pos.adverb) return false
  }
  return false
}

const isCue = (s: Syntax, { verb }: VerbGroup): boolean => s.document.grammar.simpleCues.has(verb)

function wordAt({ document: { text, tokens }, units }: Syntax, i: number): string {
  return text.slice(tokens.start[units.start[i]], tokens.end[units.end[i] - 1]).toLowerCase()
}

/** A quotation that takes the comma behind it inside its marks. */
const endsInComma = (s: Syntax, i: number): boolean => s.document.tokens.kind[s.units.end[i] - 2] === Kind.comma
