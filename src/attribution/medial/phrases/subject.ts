import { Open } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { endsInComma, isSpeech } from '../quotation.js'
import { beforeAdverbs, NOMINAL, openOf, Pos, posOf, type Syntax } from '../syntax.js'
import { nounPhraseAfter } from './after.js'
import { apposedBefore } from './apposition.js'
import { governedBefore, nounPhraseBefore } from './before.js'
import { isSubordinate } from './clause.js'
import { isReported, subjectOfFinite } from './finite.js'

/** Who does what a verb group says: its subject, and of a form that has none whoever controls it. `lower` bounds the search. */
export function subjectOf(s: Syntax, g: number, lower = 0): Stretch | null {
  switch (s.groups[g].shape) {
    case 'finite':
      return subjectOfFinite(s, g, lower)
    case 'participle':
      return describedBy(s, g, lower)
    case 'gerund':
      return hasOwnSubject(s, g, lower) ? ownSubject(s, g, lower) : controllerOfAdjunct(s, g, lower)
    default:
      return controllerOfComplement(s, g, lower)
  }
}

/** The noun that a participle describes. */
function describedBy(s: Syntax, g: number, lower: number): Stretch | null {
  let last = s.groups[g].start - 1
  while (last >= lower && s.pos[last] & (Pos.comma | Pos.adverb)) last--
  return nounPhraseBefore(s, last, lower)
}

/** Whether a noun phrase stands right before a gerund: “with Smith calling …”. */
function hasOwnSubject({ pos, groups }: Syntax, g: number, lower: number): boolean {
  const last = groups[g].start - 1
  return last >= lower && (pos[last] & (Pos.noun | Pos.pronoun | Pos.bracket)) !== 0
}

function ownSubject(s: Syntax, g: number, lower: number): Stretch | null {
  const last = s.groups[g].start - 1
  const noun = nounPhraseBefore(s, last, lower) ?? governedBefore(s, last, lower)
  if (!noun || !isDocument(s, noun)) return noun
  // “Smith issued a statement saying that …”: who issued it says so.
  const issued = s.groupOf[noun.start - 1] ?? -1
  const issues = issued >= 0 && s.groups[issued].shape !== 'participle' && !s.groups[issued].passive
  return issues ? subjectOf(s, issued, lower) : noun
}

/** Whether a paper or the like heads a noun phrase: “a letter to the mayor”. */
function isDocument(s: Syntax, { start, end }: Stretch): boolean {
  let i = start
  while (i + 1 < end && s.pos[i + 1] & NOMINAL) i++
  return (openOf(s, i) & Open.document) !== 0
}

/** “urged them to leave”, “vowed to leave”: the object, or else the subject of the verb that governs an infinitive. */
function controllerOfComplement(s: Syntax, g: number, lower: number): Stretch | null {
  const { shape, start } = s.groups[g]
  const last = start - 1
  const governor = g > 0 && s.groups[g - 1].start >= lower ? s.groups[g - 1] : null
  if (governor)
    return posOf(s, last) === Pos.pronoun && governor.end <= last
      ? { start: last, end: start }
      : subjectOf(s, g - 1, lower)
  // A headline: “Smith to leave”.
  const titled = shape === 'infinitive' && g === 0 ? nounPhraseBefore(s, last, lower) : null
  return titled?.start === 0 ? titled : subjectAhead(s, g)
}

/** “Roe left, saying …”: the subject of the clause that a gerund adds to, before it or, where it opens the sentence, behind it. */
function controllerOfAdjunct(s: Syntax, g: number, lower: number): Stretch | null {
  const { start } = s.groups[g]
  const near = beforeAdverbs(s, start)
  const last = posOf(s, near) === Pos.comma ? near : start - 1
  const parted =
    (posOf(s, last) & (Pos.comma | Pos.coordinator | Pos.dash)) !== 0 ||
    (posOf(s, last) === Pos.quote && endsInComma(s, last))
  for (let k = g - 1; k >= 0 && s.groups[k].start >= lower; k--) {
    const other = s.groups[k]
    if (other.shape !== 'finite') continue
    // “Roe said | the plan would fail, adding that …”
    if (parted && k > 0 && isReported(s, k)) continue
    const subject = subjectOfFinite(s, k, lower)
    if (parted && k > 0 && isSubordinate(s, subject, other)) continue
    // “…,” said Roe, adding …
    return subject ?? (isSpeech(s, other.start - 1) ? nounPhraseAfter(s, other.end, s.units.count) : null)
  }
  // “Roe, citing the flood, said …”
  const beside = s.pos[last] === Pos.comma && last > lower ? subjectBefore(s, last, lower) : null
  return beside ?? subjectAhead(s, g)
}

/** The noun phrase before a comma, with what is apposed to it. */
const subjectBefore = (s: Syntax, comma: number, lower: number): Stretch | null =>
  apposedBefore(s, comma, lower) ?? nounPhraseBefore(s, comma - 1, lower)

/** It opens the sentence: the subject, behind a comma, of a verb that follows. */
function subjectAhead(s: Syntax, g: number): Stretch | null {
  for (let k = g + 1; k < s.groups.length; k++) {
    if (s.groups[k].shape !== 'finite') continue
    const subject = subjectOfFinite(s, k, s.groups[g].end)
    if (subject && posOf(s, subject.start - 1) === Pos.comma) return subject
  }
  return null
}
