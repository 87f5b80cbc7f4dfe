import { Closed, Form, GIVEN, Open, THIRD_PLURAL, THIRD_SINGULAR } from '../grammar/tags.js'
import { isInList } from './coordination.js'
import { BODIES, DESCRIBES, descriptionEnd, HEADS, NAMED, speaks } from './description.js'
import {
  type Chunk,
  DETERMINER,
  endsAsAdjective,
  has,
  hasOpen,
  isPronoun,
  isUtterance,
  isWhole,
  type Reading,
  type Stretch,
} from './reading.js'

/** A subject that was read into a prepositional phrase before it: «در آغاز جلسه قاضی …». */
export function hiddenSubject(r: Reading, chunks: readonly Chunk[], form: number): Stretch | null {
  for (const opens of [opensPerson, isBehindThing, opensGroup(form)])
    for (const c of chunks)
      if (c.kind === 'prepositional')
        // «در پایان | بارون راد»: a preposition that is an adverb too.
        for (let i = has(r, c.preposition, Closed['sentence-adverb']) ? c.start : c.start + 1; i < c.end; i++)
          if (opens(r, i, c)) return { start: i, end: c.end }
  return null
}

const opensPerson = (r: Reading, i: number): boolean =>
  hasOpen(r, i, Open.office | Open.honorific | GIVEN) &&
  !has(r, i - 1, Closed.coordinator | DETERMINER) &&
  !hasOpen(r, i - 1, DESCRIBES)

/** «در خلیج فارس | مقام‌های محلی», «در گفت‌وگویی دیگر | آن‌ها», «در گام دوم | عمان», «پیش از بازی | یکی از مدیران»: several, or a country, behind a name or an ordinal with which a phrase ends, or some of them. */
const opensGroup =
  (form: number) =>
  (r: Reading, i: number): boolean => {
    const person = form & Form.person
    const last = has(r, i - 1, Closed.modifier)
    if (hasOpen(r, i, Open.country)) return last && person === THIRD_SINGULAR
    if (hasOpen(r, i, Open.group) || has(r, i, Closed['pronoun-plural']))
      return person === THIRD_PLURAL && (last || hasOpen(r, i - 1, NAMED | Open.region | Open.capital))
    // «در جواب پرسش یکی از نجاران»: theirs
    return has(r, i, Closed.partitive) && !hasOpen(r, i - 1, Open['speech-noun'] | Open.group)
  }

/** «طی این مطالعه پژوهشگران», «در این نشست شرکت نسیم»: somebody right behind a thing that is pointed at, or a body where it is. */
const isBehindThing = (r: Reading, i: number, { start, end }: Stretch): boolean =>
  i === start + 2 &&
  has(r, start, Closed.demonstrative) &&
  !hasOpen(r, start + 1, DESCRIBES | HEADS) &&
  (hasOpen(r, i, Open.group | Open.occupation | Open.surname) ||
    (has(r, start - 1, Closed.locative) &&
      (hasOpen(r, i, BODIES | HEADS) || (r.units.lexeme[i] === 0 && i + 1 === end && !endsAsAdjective(r, i)))))

/** «X این را «A» خواند»: what stands in quotation marks behind an object is said of it. */
const isPredicate = (r: Reading, chunks: readonly Chunk[], i: number): boolean =>
  i > 0 && isWhole(r, chunks[i].start) && chunks[i].end === chunks[i].start + 1 && chunks[i - 1].kind === 'object'

/** «این‌گونه گفت»: a demonstrative alone is nobody who speaks. */
const isManner = (r: Reading, { start, end }: Stretch): boolean =>
  end === start + 1 && has(r, start, Closed.demonstrative) && !isPronoun(r, start)

/** Words in quotation marks with a verb of their own are said and nobody who speaks; «پل «کج است» و …» is a clause. */
const isSaid = (r: Reading, { start, end }: Stretch): boolean =>
  end === start + 1 ? isUtterance(r, start) : isUtterance(r, end - 1) && has(r, end, Closed.coordinator)

/** The subject of a clause: its first noun phrase that is neither governed nor an object, and agrees with the verb; one that can speak before others. */
export function subjectOf(
  r: Reading,
  chunks: readonly Chunk[],
  agrees: (subject: Stretch) => boolean = () => true,
): Stretch | null {
  let first: Chunk | null = null
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (chunk.kind !== 'noun' || isPredicate(r, chunks, i) || isManner(r, chunk) || isSaid(r, chunk) || !agrees(chunk))
      continue
    // «دشمن عقب نشسته و گفته است»: a verb was read with the subject.
    const { start, end } = chunk
    if (r.units.form[end - 1] & Form.participle && has(r, end, Closed.coordinator | Closed.conjunction)) {
      const border = descriptionEnd(r, start, end - 1)
      if (border > start) return { start, end: border }
      continue
    }
    if (speaks(r, chunk) && !(first && isInList(r, chunks, i))) return chunk
    // «شروط خودش»: of what is somebody's own, he is the subject.
    if (chunk.end - chunk.start > 1 && has(r, chunk.end - 1, Closed.reflexive)) continue
    first ??= chunk
  }
  return first
}
