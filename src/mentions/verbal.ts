import { complementOf, Entry } from '../grammar/load.js'
import { ANY_GIVEN, Closed, Form } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { endsClause, has, hasOpen, isFinite, type Reading } from './reading.js'

/** «کمیته پذیرفته شد», «منبعی نوشته: …», «آب لازم است»: a participle with its auxiliary, a modal: no word of a noun phrase. */
export const isVerbal = (r: Reading, i: number): boolean =>
  has(r, i, Closed.modal) ||
  ((r.units.form[i] & Form.participle) !== 0 &&
    i + 1 < r.units.count &&
    ((isFinite(r, i + 1) && endsClause(r, i + 2)) || (r.units.kind[i + 1] === Kind.colon && !isSurname(r, i))))

/** «کاج‌نیوز به نقل از یک مقام | گفته راه باز است»: a participle of a verb of reporting stands for its perfect, and has no auxiliary behind it. */
export const hasReported = ({ units, document: { grammar } }: Reading, i: number): boolean =>
  (units.form[i] & Form.participle) !== 0 &&
  grammar.simpleCues.has(grammar.verb[units.lexeme[i]]) &&
  i + 1 < units.count &&
  (units.form[i + 1] & (Form.participle | Form.finite)) === 0

/** «امیر آراسته: …»: behind a given name a participle is a surname. */
export const isSurname = (r: Reading, i: number): boolean => hasOpen(r, i - 1, ANY_GIVEN)

/** Whether a unit is the complement of the verb right behind it. */
export function isComplement(r: Reading, i: number): boolean {
  const {
    document: { grammar },
    units,
  } = r
  if (!(units.entry[i] & Entry.complement) || units.form[i + 1] === 0) return false
  // «گزارش‌های تأیید نشده از …»: an adjective.
  if (units.form[i + 1] & Form.participle && i + 2 < units.count && has(r, i + 2, Closed.preposition)) return false
  return complementOf(grammar, units.lexeme[i], grammar.verb[units.lexeme[i + 1]]) !== undefined
}

/** «تأیید و اعلام کرد»: two complements of one verb. */
export const sharesVerb = (r: Reading, i: number): boolean =>
  (r.units.entry[i] & Entry.complement) !== 0 && has(r, i + 1, Closed.coordinator) && isComplement(r, i + 2)

/** The cue that a verb at a unit makes, alone or with a complement there. */
export function cueAt({ units, document: { grammar } }: Reading, i: number): number | undefined {
  if (i + 1 < units.count && units.entry[i] & Entry.complement)
    return complementOf(grammar, units.lexeme[i], grammar.verb[units.lexeme[i + 1]])?.cue
  return units.form[i] & Form.finite ? grammar.simpleCues.get(grammar.verb[units.lexeme[i]]) : undefined
}
