import { ANY_GIVEN, BODY, MEDIUM, Open, Part, PERSON_NAME, PLACE, ROLE } from '../../grammar/tags.js'
import type { Document } from '../../text/index.js'
import { Gender } from '../gender.js'

import type { Word } from './words.js'

/** What a run of capitals says. */
export interface Naming {
  /** Index of the first word of the proper name: behind the office, the title, the description; the length where there is no more than those. */
  readonly from: number
  readonly kind: 'person' | 'organization' | 'medium' | 'country' | 'role' | 'unknown'
  /** A title or a given name tells that it is a person. */
  readonly sure: boolean
}

const TITLE = ROLE | Open.honorific

/** Finds the proper name in a run of capitals: “Former Ohio Gov. Jane Roe”, “Secretary of State”, “Justice Department”. */
export function nameIn(document: Document, words: readonly Word[]): Naming {
  const last = words.length - 1
  let from = 0
  let titled = false
  for (let i = 0; i < last; i++) {
    const { open } = words[i]
    if (open & ANY_GIVEN && (!(open & TITLE) || !(words[i + 1].open & ANY_GIVEN))) break
    if (open & TITLE) {
      from = i + 1
      titled = true
    }
  }
  const end = words[last].open
  if (end & BODY && !(end & PERSON_NAME && (titled || words[from].open & ANY_GIVEN)))
    return { from: 0, kind: 'organization', sure: true }
  if (end & MEDIUM && !titled) return { from: 0, kind: 'medium', sure: true }
  if (!titled) from = behindDescription(words)
  const given = (words[from].open & ANY_GIVEN) !== 0 && last > from
  if (titled || given) {
    if (end & ROLE && !(end & PERSON_NAME) && !given) return { from: words.length, kind: 'role', sure: true }
    return { from, kind: 'person', sure: true }
  }
  if (end & ROLE && !(end & PERSON_NAME)) return { from: words.length, kind: 'role', sure: true }
  if (words.some(({ open }) => open & BODY && !(open & PERSON_NAME)))
    return { from: 0, kind: 'organization', sure: true }
  if (words.some(({ open }) => open & MEDIUM && !(open & PERSON_NAME))) return { from: 0, kind: 'medium', sure: true }
  if (isCountry(document, words)) return { from: 0, kind: 'country', sure: true }
  if (last === 0 && isAcronym(document, words[0])) return { from: 0, kind: 'organization', sure: true }
  return { from: 0, kind: end & PERSON_NAME ? 'person' : 'unknown', sure: false }
}

/** Index of a given name behind words that the lexicon knows as something else: “Texas native Jane Roe” in capitals. */
function behindDescription(words: readonly Word[]): number {
  for (let q = 0; q < words.length - 1; q++) {
    if (!(words[q].open & ANY_GIVEN)) continue
    return q > 0 && words[q - 1].lexeme !== 0 && !(words[q - 1].open & PERSON_NAME) ? q : 0
  }
  return 0
}

function isCountry({ grammar, tokens }: Document, words: readonly Word[]): boolean {
  const whole =
    tokens.lexemeEnd[words[0].start] === words[words.length - 1].end ? grammar.open[tokens.lexeme[words[0].start]] : 0
  return ((words.length === 1 ? words[0].open | whole : whole) & PLACE) !== 0
}

/** Two capitals or more, and nothing else. */
function isAcronym({ text, tokens }: Document, { start, end }: Word): boolean {
  if (end > start + 1) return end >= start + 3
  const [from, to] = [tokens.start[start], tokens.end[start]]
  if (to - from < 2) return false
  for (let i = from; i < to; i++) if (text.charCodeAt(i) < 65 || text.charCodeAt(i) > 90) return false
  return true
}

/** The gender that a person's titles tell, the nearest first, or else the given name. */
export function genderOf(titles: readonly Word[], name: readonly Word[]): Gender {
  for (let i = titles.length - 1; i >= 0; i--) {
    // “her rival” may be a man.
    const told = titles[i].part & Part.possessive ? Gender.unknown : genderOfPart(titles[i].part)
    if (told !== Gender.unknown) return told
  }
  const given = name.length > 1 ? name[0].open & (Open['given-name-male'] | Open['given-name-female']) : 0
  if (given === Open['given-name-male']) return Gender.masculine
  return given === Open['given-name-female'] ? Gender.feminine : Gender.unknown
}

/** The gender that a class of `Part` tells of. */
export const genderOfPart = (part: number): Gender => {
  const told = part & (Part.masculine | Part.feminine | Part.neuter)
  if (told === Part.masculine) return Gender.masculine
  if (told === Part.feminine) return Gender.feminine
  return told === Part.neuter ? Gender.neuter : Gender.unknown
}
