import { hashOf } from '../../../grammar/key.js'
import { GIVEN, INSTITUTION, MONTH, Open, PLACE, ROLE } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import { clauseStartsAt } from '../complements/index.js'
import { contactStart } from '../phrases/index.js'
import { endsInComma } from '../quotation.js'
import {
  afterAdverbs,
  closedOf,
  groupAt,
  groupFrom,
  isCapital,
  isCue,
  isTime,
  NOMINAL,
  openOf,
  partOf,
  Pos,
  posOf,
  reportsClauses,
  type Syntax,
  type VerbGroup,
} from '../syntax.js'
import { isPlural } from '../tagging/unit.js'
import { linksAt, type Sought } from './ahead.js'
import { Field } from './traits.js'
import {
  AGAIN,
  any,
  DEED,
  kindOf,
  NAME,
  nameOf,
  NONE,
  NUMBER,
  PLURAL,
  QUOTED,
  QUOTED_COMMA,
  threeTruths,
  truth,
  truths,
  wordOf,
} from './values.js'

/** The fields that what stands at a unit decides. */
export function describeHere(s: Syntax, i: number, { group, start, last }: Sought, fields: Int32Array): void {
  const pos = s.pos[i]
  const marked = (pos & (Pos.comma | Pos.dash | Pos.colon)) !== 0
  const mark = marked ? nameOf(pos) : quotedBefore(s, i)
  const next = marked ? i + 1 : i
  const first = groupFrom(s, next)
  const second = groupFrom(s, next + 1)
  const verb = first ?? second
  const links = linksAt(s, next)
  const linked = links && !first && !isTime(s, next)
  const clause = linked ? next + 1 : next
  const joined = links ? afterAdverbs(s, next + 1) : next
  const head = headFrom(s, posOf(s, next) === Pos.noun || first ? next : next + 1, last)
  fields[Field.mark] = mark
  fields[Field.capitals] = truths(isCapital(s, i - 1), isCapital(s, pos === Pos.coordinator ? next + 1 : next))
  fields[Field.marked] = any(Number(mark !== NONE))
  fields[Field.follows] = kindOf(s, next, first)
  fields[Field.after] = kindOf(s, next + 1, second)
  fields[Field.word] = functionWord(s, next)
  fields[Field.second] = functionWord(s, next + 1)
  fields[Field.head] = head >= last ? NONE : isCapital(s, head) ? NAME : wordOf(s, head)
  fields[Field.topic] = head >= last ? NONE : classOf(s, head)
  fields[Field.held] = classOf(s, i - 1)
  fields[Field.again] = againAt(s, joined, i, start, group)
  fields[Field.deed] = deedOf(s, groupFrom(s, joined))
  fields[Field.contact] = first?.shape === 'finite' ? truth(contactStart(s, next, 0) >= 0) : NONE
  fields[Field.agrees] =
    verb && group ? threeTruths(verb.shape === group.shape, verb.past === group.past, isCue(s, verb.verb)) : NONE
  fields[Field.clause] = truth((marked || links) && clauseStartsAt(s, clause))
  fields[Field.report] = truth(group !== null && (linked || marked) && reportFollows(s, clause, group))
}

/** Whether a quotation ends before a unit, with a comma in its marks or without. */
function quotedBefore(s: Syntax, i: number): number {
  if (s.pos[i - 1] !== Pos.quote) return NONE
  return endsInComma(s, i - 1) ? QUOTED_COMMA : QUOTED
}

const functionWord = (s: Syntax, i: number): number => (closedOf(s, i) || partOf(s, i) ? wordOf(s, i) : NONE)

/** How far behind its first word the noun that heads a phrase is looked for. */
const MAX_HEAD = 4

/** The unit that heads the phrase at one. */
function headFrom(s: Syntax, from: number, last: number): number {
  let i = from
  while (i < Math.min(last, from + MAX_HEAD) && modifiesNext(s, i)) i++
  return i
}

const modifiesNext = (s: Syntax, i: number): boolean =>
  (s.pos[i] & (Pos.determiner | Pos.adverb)) !== 0 || (s.pos[i] === Pos.noun && posOf(s, i + 1) === Pos.noun)

const CLASSES: readonly (readonly [number, number])[] = Object.entries({
  time: Open.weekday | MONTH | Open.season, place: PLACE, person: GIVEN | Open.surname | Open.honorific, role: ROLE, body: INSTITUTION, document: Open.document, group: Open.group,
}).map(([name, classes]) => [hashOf(name), classes]) // prettier-ignore

/** What a noun names; of other units what they are. */
function classOf(s: Syntax, i: number): number {
  if (s.pos[i] !== Pos.noun || isTime(s, i)) return kindOf(s, i, null)
  if (s.units.kind[i] === Kind.number) return NUMBER
  const open = openOf(s, i)
  for (const [name, classes] of CLASSES) if (open & classes) return name
  return isCapital(s, i) ? NAME : isPlural(s, i) ? PLURAL : nameOf(Pos.noun)
}

/** How far before a unit its word is looked for. */
const MAX_AGAIN = 24
const REPEATED = Pos.preposition | Pos.to | Pos.complementizer | Pos.wh | Pos.subordinator

/** Where the function word at a unit has stood before: “by calling X and by …”, “accused him of X and of …”. */
function againAt(s: Syntax, at: number, border: number, start: number, group: VerbGroup | null): number {
  if (!(posOf(s, at) & REPEATED)) return groupFrom(s, at) || posOf(s, at) === Pos.determiner ? AGAIN.never : NONE
  const { lexeme } = s.units
  const stands = (i: number): boolean => i >= 0 && lexeme[i] === lexeme[at] && s.pos[i] === s.pos[at]
  if (group && stands(group.start - 1)) return AGAIN.cue
  if (stands(start - 1)) return AGAIN.governor
  if (stands(start)) return AGAIN.opens
  for (let i = border - 1; i > Math.max(start, border - MAX_AGAIN); i--) if (stands(i)) return AGAIN.inside
  return AGAIN.never
}

/** What whoever is told of does by a verb. */
function deedOf({ document: { grammar } }: Syntax, group: VerbGroup | null): number {
  if (!group) return NONE
  const cue = grammar.simpleCues.get(group.verb)
  return cue === undefined ? DEED : hashOf(grammar.compiled.verbCues[cue].act)
}

/** Whether a noun phrase and a verb of reporting in the same tense begin a clause here. */
function reportFollows(s: Syntax, from: number, { past, shape }: VerbGroup): boolean {
  if (shape !== 'finite' || !(posOf(s, from) & NOMINAL)) return false
  for (let i = from; i < s.units.count; i++) {
    const other = groupAt(s, i)
    if (other)
      return i > from && other.shape === 'finite' && other.past === past && !other.passive && reportsClauses(s, other)
    if (!(s.pos[i] & (NOMINAL | Pos.preposition | Pos.adverb))) return false
  }
  return false
}
