import { ANY_GIVEN, BODY, GIVEN, Open, Part, PERSON_NAME, ROLE } from '../grammar/tags.js'
import { isInitialStop, Kind, type Document, type Range } from '../text/index.js'
import { after, isNamePart, openAt } from './lexemes.js'
import { isSurnameEnding } from './phrase.js'

/** A name is at most so many words. */
export const MAX_NAME = 6

/** The token after the honorifics and ranks at the head of a name; they stay where nothing follows. */
export function skipHonorifics(document: Document, from: number, end: number): number {
  let t = from
  while (t < end && openAt(document, t, end) & Open.honorific) {
    const next = after(document, t, end)
    if (next >= end) break
    const bits = openAt(document, next, end)
    // «سناتور ایالت …»، «استاد دانشگاه …»: an office; «امیر عبداللهیان»: a name.
    if (openAt(document, t, end) & ROLE && bits & ~PERSON_NAME & ~Open.honorific) break
    // «استاد نورولوژی دانشگاه …»: a word that nobody knows for a name, before a body.
    const behind = after(document, next, end)
    if (openAt(document, t, end) & ROLE && bits === 0 && openAt(document, behind, end) & BODY) break
    if (openAt(document, t, end) & ANY_GIVEN && !(bits & (Open.honorific | ROLE | ANY_GIVEN))) break
    t = next
  }
  if (t === from) return t
  // Ranks and callings may go on before a given name: «سرلشکر پاسدار خلبان علی …».
  for (let k = t, n = 0; k < end && n < 3 && document.tokens.kind[k] === Kind.word; k = after(document, k, end), n++) {
    const bits = openAt(document, k, end)
    // «دکتر آریس راد»: what ends the name is a surname, whatever it means elsewhere.
    if (bits & ANY_GIVEN && !(bits & ROLE)) return after(document, k, end) < end ? k : t
    if (bits & Open.honorific) return skipHonorifics(document, k, end)
    if (bits && !(bits & ROLE)) break
  }
  return t
}

/** Where a name that begins at a token ends: before a role, a word of grammar or a mark. */
export function nameEnd(document: Document, from: number, end: number): number {
  // A full name that the lexicon has as one entry begins with a given name.
  const given = document.grammar.open[document.tokens.single[from]] & ANY_GIVEN
  const surname = !given && (openAt(document, from, end) & PERSON_NAME) === Open.surname
  const goesOn = (t: number): boolean =>
    isSurnameHere(document, t, end) ||
    (isNamePart(document, t, end) &&
      (!surname || (openAt(document, t, end) & PERSON_NAME) !== 0 || isSurnameEnding(document, t)))
  let t = from
  for (let n = 0; t < end && n < MAX_NAME && (t === from || goesOn(t) || isInitial(document, t, end)); n++)
    t = after(document, t > from && isInitial(document, t, end) ? t + 2 : t, end)
  // «محمدحسین قربانی», «سعید نجار راد | مدیر سد»: behind a given name what somebody can be is a surname, or its first word.
  if (t !== after(document, from, end) || !(openAt(document, from, end) & ANY_GIVEN)) return t
  if (t >= end || !(openAt(document, t, end) & Open.occupation)) return t
  const last = after(document, t, end)
  return last < end && isNamePart(document, last, end) ? after(document, last, end) : last
}

/** «جان | ج. راد»: a letter and its stop, before the name that they belong to. */
export const isInitial = ({ grammar, tokens }: Document, t: number, end: number): boolean =>
  t + 2 < end && isInitialStop(grammar, tokens, t + 1)

/** Whether a word of roles («اسلامی») stands right behind a given name, and so is a surname. */
export function isSurnameHere({ grammar, tokens }: Document, t: number, end: number): boolean {
  return (
    t > 0 &&
    t < end &&
    (grammar.open[tokens.lexeme[t]] & Open['role-word']) !== 0 &&
    (grammar.open[tokens.single[t - 1]] & GIVEN) !== 0
  )
}

/** Whether a stretch can be a personal name, as far as the lexicon knows its words. */
export function isName(document: Document, { start, end }: Range): boolean {
  if (end <= start || end - start > MAX_NAME) return false
  for (let t = start; t < end; t++) {
    if (t > start && isInitial(document, t, end)) t += 2
    else if (!isNamePart(document, t, t + 1) && !(t > start && isSurnameHere(document, t, end))) return false
  }
  return true
}

/** Where a given name, or an honorific and a name, ends a role's phrase. What an institution is named for is none: «دانشگاه شهید بهشتی». */
export function nameInRole(document: Document, from: number, end: number): { from: number; range: Range } | null {
  let last = from
  const behindOffice = isCompleteOffice(document, from) ? after(document, from, end) : -1
  for (let t = after(document, from, end); t < end; t = after(document, t, end)) {
    const previous = openAt(document, last, end)
    const bits = openAt(document, t, end)
    const next = after(document, t, end)
    const full =
      bits & ANY_GIVEN && next < end && (openAt(document, next, end) & PERSON_NAME || isInitial(document, next, end))
    if (
      !(previous & (Open['organization-head'] | Open.city | Open.country)) ||
      bits & Open.honorific ||
      (previous & Open.country && full)
    ) {
      const honorific = (bits & Open.honorific) !== 0 && !(previous & Open['organization-head'])
      const range = { start: honorific ? skipHonorifics(document, t, end) : t, end }
      const given = full || (bits & ANY_GIVEN && next < end && bits & ~Open['ambiguous-given-name'])
      // «سخنگوی سپاه | سردار راد» (“the spokesman | General Rad”)
      if ((honorific || given) && isName(document, range)) return { from: previous & Open.honorific ? last : t, range }
    }
    // «رئیس‌جمهور آمریکا ترامپ», «رئیس‌جمهور ترامپ»: what a country is called goes no further, and who heads one is nobody's.
    if ((previous & Open.country || t === behindOffice) && (bits & PERSON_NAME) === Open.surname && next >= end)
      return { from: t, range: { start: t, end } }
    last = t
  }
  return null
}

/** «رئیس‌جمهور»: of a head of state, an office that is nobody’s but a country’s. */
export const isCompleteOffice = ({ grammar, tokens }: Document, t: number): boolean =>
  (grammar.part[tokens.lexeme[t]] & Part['complete-office']) !== 0

/** The name that begins at a token, its honorifics off; null where none does. */
export function nameAt(document: Document, t: number): Range | null {
  const { tokens } = document
  let limit = t
  const isPart = (k: number): boolean => tokens.kind[k] === Kind.word || isInitialStop(document.grammar, tokens, k)
  while (limit < tokens.count && limit < t + MAX_NAME + 6 && isPart(limit)) limit++
  const start = skipHonorifics(document, t, limit)
  const honoured = start > t
  if (!honoured && !(openAt(document, t, limit) & PERSON_NAME)) return null
  if (start >= limit || !isNamePart(document, start, limit)) return null
  let end = start
  let closed = false
  for (let n = 0; end < limit && n < MAX_NAME; n++) {
    const initial = end > start && isInitial(document, end, limit)
    const word = initial ? end + 2 : end
    if (!isNamePart(document, word, limit) && !(word > start && isSurnameHere(document, word, limit))) break
    const bits = document.grammar.open[tokens.single[word]]
    // The first word that is no given name is the surname; behind it only words that are surnames go on.
    if (closed && !(bits & Open.surname) && !isSurnameEnding(document, word)) break
    if (end > start && !initial && !(bits & PERSON_NAME) && !mayTakeSurname(document, start, end)) break
    if (!(bits & ANY_GIVEN)) closed = true
    end = word + 1
  }
  const range = { start, end }
  const surname = (openAt(document, start, limit) & (Open.surname | ANY_GIVEN)) === Open.surname
  if (!honoured && !surname && end - start < 2) return null
  return end > start && isName(document, range) ? range : null
}

/** Whether a word that the lexicon does not know can be the surname to given names: not where the last of them is a surname already. */
function mayTakeSurname({ grammar, tokens }: Document, start: number, end: number): boolean {
  const last = grammar.open[tokens.single[end - 1]]
  return end - start === 1 || !(last & (Open.surname | Open['ambiguous-given-name']))
}
