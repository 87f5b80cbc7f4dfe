import { Closed, Form, Open, THIRD_SINGULAR } from '../../grammar/tags.js'
import { has, hasOpen, isQuotation, speaks, type Chunk, type Reading, type Stretch } from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import type { FoundCue } from './cues.js'

/** The agent of a passive, or the document in which something stands. */
export function governedSource(r: Reading, cue: FoundCue, chunks: readonly Chunk[]): Stretch | null {
  const { units, document } = r
  const agent = chunks.find(
    (c) => c.kind === 'prepositional' && has(r, c.preposition, Closed['agent-marker']) && c.end > c.start,
  )
  if (agent && cue.passive) return cue.entry.frames.predicative ? withoutPredicate(r, agent, cue.start) : agent
  const places = document.grammar.source[cue.index]
  // «در پست او خوب محسوب می‌شود»: what passes for something does so nowhere.
  const mayStand = cue.passive && cue.entry.act !== 'evaluate'
  // «در ادامه | این بیانیه»: without a noun behind it an adverb.
  const governor = (c: Chunk): number =>
    c.kind === 'prepositional' ? c.preposition : has(r, c.start - 1, Closed.locative) ? c.start - 1 : -1
  const inside = (c: Chunk): boolean => {
    const at = governor(c)
    return (
      at >= 0 &&
      (places.has(units.lexeme[at]) ||
        places.has(document.tokens.single[units.start[at]]) ||
        (mayStand && has(r, at, Closed.locative)))
    )
  }
  const isRelativized = (c: Chunk): boolean =>
    c.end === c.start + 1 && has(r, c.start, Closed.demonstrative) && has(r, governor(c) - 1, Closed.complementizer)
  const isDocument = (c: Chunk): boolean =>
    hasOpen(r, c.start, Open.document) ||
    (c.start + 1 < c.end && hasOpen(r, c.start + 1, Open.document)) ||
    // «در مادهٔ ۵ آیین‌نامه آمده است» (“article 5 of the rules says”)
    (c.start + 2 < c.end && units.kind[c.start + 1] === Kind.number && hasOpen(r, c.start + 2, Open.document)) ||
    // «پیامی که در آن آمده است» (“a message in which it says”)
    (c.end === cue.start && isRelativized(c)) ||
    // «در این روزنامه آمده است» (“in this newspaper it says”)
    (has(r, c.start, Closed.demonstrative) && hasOpen(r, c.start + 1, Open['medium-head']))
  // «در متن ارسالی X آمده است» (“the text sent by X says”), «در متن منتشر شده از سوی X آمده است»
  const isInText = (c: Chunk): boolean => {
    const at = governor(c)
    const last = at < 0 ? 0 : document.tokens.single[units.end[at] - 1]
    return (
      c.end > c.start &&
      inside(c) &&
      units.end[at] - units.start[at] > 1 &&
      (document.grammar.open[last] & Open.document) !== 0
    )
  }
  const place = chunks.find((c) => inside(c) && isDocument(c)) ?? null
  const text = place ? null : (chunks.find(isInText) ?? null)
  // «وزیر در این نامه آورده است»: somebody who writes it there.
  // «وزیر در صفحه خود آورده است: …»: before a colon it need be no document.
  const page = place ?? (units.kind[cue.verb + 1] === Kind.colon && chunks.find(inside))
  const writer = page && !cue.passive && chunks.find((c) => c.kind === 'noun' && c.end < page.start && speaks(r, c))
  return writer || place || (text ? (agent ?? text) : wherever(r, cue, chunks.filter(inside).at(-1)))
}

/** «در بند دوم طرح آمده است: …» (“clause 2 of the plan says: …”): right behind whatever it stands in; «در برگ نخست | این سند آمده است». */
function wherever(r: Reading, { entry, form, start, verb }: FoundCue, place: Chunk | undefined): Stretch | null {
  const person = form & Form.person
  if (!place || place.start === place.end || entry.act !== 'write' || !(form & (Form.perfect | Form.participle)))
    return null
  const end = has(r, start - 1, Closed['focus-particle']) ? start - 1 : start
  const says = r.units.kind[verb + 1] === Kind.colon || has(r, verb + 1, Closed.complementizer)
  if (place.end !== end || (person && person !== THIRD_SINGULAR) || !(says || isQuotation(r, verb + 1))) return null
  let document = place.start
  while (document < end && !hasOpen(r, document, Open.document)) document++
  if (document === end) return place
  return { start: has(r, document - 1, Closed.demonstrative) ? document - 1 : document, end }
}

/** «از سوی X «A» خوانده شد»: what stands in quotation marks right before the verb is said and no name. */
function withoutPredicate(r: Reading, agent: Chunk, verb: number): Chunk {
  const quotation = verb - 1
  return agent.end === verb && quotation > agent.start && isQuotation(r, quotation)
    ? { ...agent, end: quotation }
    : agent
}
