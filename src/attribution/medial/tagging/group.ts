import { isApostrophe } from '../../../grammar/key.js'
import { Closed, Form, Part } from '../../../grammar/tags.js'
import { closedOf, formOf, initialOf, partOf, Pos, type VerbGroup, isAuxiliary } from '../syntax.js'
import { BASE, isName, type Tagging } from './unit.js'

/** What a copula has in Grammar.auxiliary, and the place of “do” among a language's auxiliaries. */
const COPULA = 1
const DO = 1

const verbOf = ({ document: { grammar }, units }: Tagging, i: number): number => grammar.verb[units.lexeme[i]]

const isDo = (s: Tagging, i: number): boolean => s.document.grammar.compiled.auxiliaries.indexOf(verbOf(s, i)) === DO

/** A group that a verb opens; an auxiliary waits for its main verb. */
export function startGroup(s: Tagging, i: number, shape: VerbGroup['shape']): number {
  const marker = (partOf(s, i) & Part['possessive-marker']) !== 0
  const modal = (closedOf(s, i) & Closed.modal) !== 0
  const past = (formOf(s, i) & Form.past) !== 0
  s.groupOf[i] = s.groups.length
  s.groups.push({
    start: i, end: i + 1, head: i, verb: verbOf(s, i), shape, modal, past, passive: shape === 'participle' && past,
  }) // prettier-ignore
  s.waiting = modal || marker || isAuxiliary(s, i) ? s.groupOf[i] : -1
  return Pos.verb
}

/** A modal or a written-on auxiliary: it joins the group that waits, or opens one. */
export function startAuxiliary(s: Tagging, i: number): number {
  if (s.waiting >= 0) return extendGroup(s, i)
  s.pos[i] = Pos.verb
  return startGroup(s, i, 'finite')
}

/** “To”, which waits for its verb. */
export function startInfinitive(s: Tagging, i: number): number {
  startGroup(s, i, 'infinitive')
  s.waiting = s.groups.length - 1
  return Pos.to
}

/** Whether the waiting group takes this verb. */
export function groupAccepts(s: Tagging, i: number): boolean {
  if (s.waiting < 0 || (isName(s, i) && !isAuxiliary(s, i))) return false
  const form = formOf(s, i)
  const last = s.groups[s.waiting].head
  if (s.pos[last] === Pos.to) return (form & BASE) !== 0
  if (partOf(s, last) & Part['possessive-marker']) return (form & Form.participle) !== 0
  if (closedOf(s, last) & Closed.modal)
    return (form & (BASE | (isApostrophe(initialOf(s, last)) ? Form.participle : 0))) !== 0
  if (isCopula(s, last))
    return (form & Form.participle) !== 0 && !(form & BASE && !(form & Form.past) && form & Form.present)
  if (form & Form.participle && form & Form.past) return !isDo(s, last)
  return isDo(s, last) && (form & BASE) !== 0
}

const isCopula = (s: Tagging, i: number): boolean => s.document.grammar.auxiliary[verbOf(s, i)] === COPULA

/** The waiting group with one more verb, which heads it from now on. */
export function extendGroup(s: Tagging, i: number): number {
  const group = s.groups[s.waiting]
  const last = group.head
  const form = formOf(s, i)
  const copula = isCopula(s, last) && s.pos[last] === Pos.verb && !(partOf(s, last) & Part['possessive-marker'])
  group.passive = copula && (form & Form.past) !== 0 && !(form & Form.present)
  group.head = i
  group.end = i + 1
  group.verb = verbOf(s, i)
  s.groupOf.fill(s.waiting, group.start, i + 1)
  if (!isAuxiliary(s, i)) s.waiting = -1
  return Pos.verb
}
