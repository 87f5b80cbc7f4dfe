import { Form } from '../../../grammar/tags.js'
import { isUpper } from '../../../text/characters.js'
import { Kind, type Document, type Units } from '../../../text/index.js'
import { initialOf, Pos, type Syntax } from '../syntax.js'
import { reduceRelatives } from './reduced.js'
import { isGenitive, isGlued, looksPast, type Tagging } from './unit.js'
import { tagWord } from './word.js'

/** What a word that is formed as the regular past is may be. */
const REGULAR_PAST = Form.finite | Form.past | Form.participle

let pos = new Uint32Array(256)
let groupOf = new Int16Array(256)

/** Tags the units of a sentence and finds its verb groups; they hold until the next sentence is analysed. */
export function analyse(document: Document, units: Units): Syntax {
  const size = units.count + 1
  if (size > pos.length) {
    pos = new Uint32Array(size * 2)
    groupOf = new Int16Array(size * 2)
  }
  const s: Tagging = {
    document,
    units,
    pos: pos.subarray(0, size).fill(Pos.other),
    groupOf: groupOf.subarray(0, size).fill(-1),
    groups: [],
    titled: isTitled(document, units),
    waiting: -1,
  }
  for (let i = 0; i < units.count; i++) if (looksPast(s, i)) units.form[i] = REGULAR_PAST
  for (let i = 0; i < units.count; i++) {
    s.pos[i] = tag(s, i)
    if (!(s.pos[i] & (Pos.verb | Pos.adverb | Pos.to) || isInverted(s, i))) s.waiting = -1
  }
  reduceRelatives(s)
  return s
}

/** A shorter word has no capital in a headline. */
const MIN_CAPITALISED = 4

/** A headline that capitalises its words: capitals tell nothing there. */
function isTitled({ text, tokens }: Document, units: Units): boolean {
  let words = 0
  let upper = 0
  for (let i = 0; i < units.count; i++) {
    const t = units.start[i]
    if (units.kind[i] !== Kind.word || tokens.end[t] - tokens.start[t] < MIN_CAPITALISED) continue
    words++
    if (isUpper(text.charCodeAt(tokens.start[t]))) upper++
  }
  return words >= 3 && upper > words * 0.7
}

/** “Has he | said …”, “what did they | say”: a pronoun between an auxiliary and its verb. */
function isInverted({ pos, groups, waiting }: Tagging, i: number): boolean {
  if (pos[i] !== Pos.pronoun || waiting < 0) return false
  const { start, end } = groups[waiting]
  return end === i && (start === 0 || pos[start - 1] === Pos.wh)
}

const AMPERSAND = 0x26
const EM_DASH = 0x2014

function tag(s: Tagging, i: number): number {
  switch (s.units.kind[i]) {
    case Kind.word:
      return tagWord(s, i)
    case Kind.number:
      return Pos.noun
    case Kind.comma:
      return Pos.comma
    case Kind.colon:
      return Pos.colon
    case Kind.stop:
      return i < s.units.count - 1 ? Pos.joint : Pos.stop
    case Kind.open:
    case Kind.quote:
      return s.document.mate[s.units.start[i]] >= 0 ? Pos.quote : Pos.other
    case Kind.bracketOpen:
      return Pos.bracket
    case Kind.dash:
      return isGlued(s, i) && initialOf(s, i) !== EM_DASH ? Pos.joint : Pos.dash
    case Kind.slash:
      return Pos.joint
    case Kind.sign:
      return initialOf(s, i) === AMPERSAND ? Pos.coordinator : Pos.noun
    case Kind.symbol:
      return isGenitive(s, i) ? Pos.possessive : Pos.other
    default:
      return Pos.other
  }
}
