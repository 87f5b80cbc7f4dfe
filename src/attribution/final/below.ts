import { BODY, Closed, Form, Open, Part } from '../../grammar/tags.js'
import {
  canSpeak,
  chunk,
  descriptionEnd,
  has,
  hasOpen,
  hasPart,
  isWord,
  NAME,
  nounPhraseEnd,
  speaks,
  subjectOf,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { type Document, Kind, type Range, textAt } from '../../text/index.js'
import { createRelation, tokensOf } from './pending.js'
import type { Relation } from '../relation.js'

/**
 * What somebody says whom only the heading names, with neither cue nor colon: «واکنش راد به بسته شدن پل / 🔹 پل باز می‌شود».
 * Its content is yet to run on over the lines below.
 *
 * @param r - the heading, the first sentence of the document
 * @returns null where it names nobody, or the line below it does not begin as his words do
 */
export function readBelow(r: Reading): Relation | null {
  const { document } = r
  const [heading] = document.sentences
  const first = document.sentences.find(({ paragraph }) => paragraph > heading.paragraph)
  if (!first || document.paragraphs[first.paragraph].bullet === 0) return null
  const speaker = announced(r) ?? congratulates(r)
  if (!speaker || isNarrated(document, heading, first)) return null
  const relation = createRelation(0, 'none', 'none', {})
  relation.antecedent = tokensOf(r, speaker)
  relation.type = 'direct'
  relation.runsOn = true
  return relation
}

/** Reads a heading that announces somebody's words: «توضیحات تازهٔ سخنگوی دولت دربارهٔ A» (“new explanations of the spokesman about A”), «اطلاعیهٔ شماره ۱ ستاد نوروز». */
function announced(r: Reading): Stretch | null {
  const { units } = r
  let noun = 0
  while (noun < units.count && hasPart(r, noun, Part.adjective)) noun++
  if (!hasPart(r, noun, Part.announcing)) return null
  let start = noun + 1
  while (start <= noun + MAX_BETWEEN && mayStandBetween(r, start)) start++
  if (!(canSpeak(r, start) || hasOpen(r, start, NAME)) || !isNoPeople(r, start)) return null
  const end = nounPhraseEnd(r, start, units.count)
  return (end < units.count ? has(r, end, Closed.preposition) : hasOpen(r, noun, Open.document)) ? { start, end } : null
}

/** «واکنش جنجالی راد», «اطلاعیهٔ شماره ۱ ستاد»: an adjective, or the number of a document, before whose it is. */
const mayStandBetween = (r: Reading, i: number): boolean =>
  hasPart(r, i, Part.adjective) ||
  r.units.kind[i] === Kind.number ||
  r.units.kind[i + 1] === Kind.number ||
  (r.units.lexeme[i] === 0 && isWord(r, i) && canSpeak(r, i + 1))
const MAX_BETWEEN = 2

/** «وزیر راه پیروزی تیم را تبریک گفت»: his congratulation follows. */
function congratulates(r: Reading): Stretch | null {
  const { units, document } = r
  const noun = units.count - 2
  if (noun < 1 || !hasOpen(r, noun, Open['speech-noun']) || !(units.form[noun + 1] & Form.finite)) return null
  if (!document.grammar.simpleCues.has(document.grammar.verb[units.lexeme[noun + 1]])) return null
  const subject = subjectOf(r, chunk(r, 0, noun))
  if (!subject || !speaks(r, subject) || !isNoPeople(r, subject.start)) return null
  // «فرمانده ارتش | انتصاب وزیر را تبریک گفت» (“the army's commander | congratulated the minister”)
  const described = descriptionEnd(r, subject.start, subject.end)
  return described > subject.start ? { start: subject.start, end: described } : subject
}

/** Neither a people nor a country: of those the lines below tell what they do. */
const isNoPeople = (r: Reading, i: number): boolean =>
  !hasOpen(r, i, Open.country | Open.capital | Open.group | Open.nationality)

/** «راد امروز …», «یادداشت راد … / 🔹 یادداشتی از راد …»: the narrator tells of somebody, or of what the heading tells of. */
function isNarrated(document: Document, heading: Range, { start }: Range): boolean {
  const { tokens, grammar } = document
  return (
    (grammar.open[tokens.lexeme[start]] & (NAME | Open.office | Open.occupation | BODY)) !== 0 ||
    textAt(document, start).startsWith(textAt(document, heading.start))
  )
}

/** Whether the lines below a heading speak of whom it names, or of what it calls his words: nobody speaks of himself so, but for a body. */
export function isSpokenOf({ tokens, grammar, sentences }: Document, { antecedent, content }: Relation): boolean {
  const { hash, lexeme, single } = tokens
  if (!antecedent) return false
  const last = antecedent.end - 1
  const isBody = (grammar.open[lexeme[antecedent.start]] & BODY) !== 0
  const isName = !isBody && (single[last] === 0 || (grammar.open[single[last]] & NAME) !== 0)
  const noun = hash[sentences[0].start]
  for (const { start, end } of content)
    for (let t = start; t < end; t++) {
      const pointed = t > start && (grammar.closed[lexeme[t - 1]] & Closed.demonstrative) !== 0
      if ((isName && hash[t] === hash[last]) || (pointed && hash[t] === noun)) return true
    }
  return false
}
