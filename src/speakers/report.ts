import { endsInOne } from '../grammar/endings.js'
import { Closed, Open, Part, PERSON_NAME } from '../grammar/tags.js'
import { type Document, Kind, type Range } from '../text/index.js'
import { after, type Class, classAt, closedAt, openAt } from './lexemes.js'

/** «ادعای X», «بیانیهٔ مشترک X و Y», «متن پیام X»: the token behind a noun of speech and its adjectives; the first where it is none. */
export function behindSpeech(document: Document, { start, end }: Range): number {
  const isText = (openAt(document, start, end) & Open.document) !== 0
  const noun = isText ? after(document, start, end) : start
  const at = noun < end && openAt(document, noun, end) & Open['speech-noun'] ? noun : start
  if (!(openAt(document, at, end) & Open['speech-noun'])) return start
  return overAdjectives(document, after(document, at, end), end)
}

/** «هشدار تلفنی کارگران»: the token behind adjectives, also those that only their ending tells. */
function overAdjectives(document: Document, from: number, end: number): number {
  let t = from
  while (
    t < end &&
    (closedAt(document, t, end) & Closed.modifier ||
      document.grammar.part[document.tokens.lexeme[t]] & Part.adjective ||
      isUnknownAdjective(document, t))
  )
    t = after(document, t, end)
  return t
}

const REPORT = Open.document | Open.evidence
/** Whose a report can be. */
const AUTHORS: ReadonlySet<Class> = new Set(['name', 'role', 'organization', 'medium', 'group'])

/** «جدیدترین آمار سالانهٔ بانک X»: the token where somebody begins whose report it is; where the range begins if there is none. */
export function behindReport(document: Document, { start, end }: Range): number {
  let t = overAdjectives(document, start, end)
  // «پیمان» is a treaty and a given name.
  if (t >= end || openAt(document, t, end) & PERSON_NAME) return start
  if (!(openAt(document, t, end) & REPORT || closedAt(document, t, end) & Closed['report-noun'])) return start
  t = overAdjectives(document, after(document, t, end), end)
  // «آمار منتشرشده از سوی بانک X» (“figures published by bank X”)
  for (let k = t; k < end; k++) if (closedAt(document, k, end) & Closed['agent-marker']) t = after(document, k, end)
  return AUTHORS.has(classAt(document, t, end)) ? t : start
}

const isUnknownAdjective = ({ text, tokens, grammar }: Document, t: number): boolean =>
  tokens.lexeme[t] === 0 && endsInOne(text, tokens.end[t], grammar.endings.adjectives)

/** «ادعای CNN:»: before a colon words that the lexicon does not know, and no adjective the last of them. */
export function isUnheardAuthor(document: Document, from: number, end: number): boolean {
  const { kind, single } = document.tokens
  return (
    kind[end] === Kind.colon &&
    single.subarray(from, end).every((word) => word === 0) &&
    !isUnknownAdjective(document, end - 1)
  )
}
