/** What a lexicon may say of a word, one bit each; a word may be several things. Closed classes first. */
const closed = [
  'preposition', 'conjunction', 'subordinator', 'sentence-adverb', 'focus-particle', 'quantifier', 'demonstrative', 'indefinite',
  'pronoun-singular', 'pronoun-plural', 'pronoun-first', 'pronoun-second', 'complementizer', 'object-marker', 'coordinator',
  'reflexive', 'modal', 'abbreviation', 'purposive', 'content-noun', 'time-noun', 'narrator', 'continuation', 'ambiguous-verb',
  'label', 'partitive', 'agent-marker', 'modifier', 'report-noun', 'stance-noun', 'locative',
] as const // prettier-ignore

const open = [
  'honorific', 'office', 'occupation', 'group', 'unnamed', 'organization-head', 'organization', 'medium-head', 'medium', 'country',
  'capital', 'city', 'nationality', 'region', 'given-name-male', 'given-name-female', 'given-name-any', 'ambiguous-given-name', 'surname',
  'document', 'evidence', 'weekday', 'month-jalali', 'month-gregorian', 'month-hijri', 'season', 'speech-noun', 'posted-office',
] as const // prettier-ignore

export type ClosedTag = (typeof closed)[number]
export type OpenTag = (typeof open)[number]
export type Tag = ClosedTag | OpenTag

const bits = <T extends string>(names: readonly T[]): Record<T, number> =>
  Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<T, number>

/** Bits of the closed classes, as in Grammar.closed. */
export const Closed = bits(closed)
/** Bits of the open classes, as in Grammar.open. */
export const Open = bits(open)

export const isClosedTag = (name: string): name is ClosedTag => Object.hasOwn(Closed, name)
export const isOpenTag = (name: string): name is OpenTag => Object.hasOwn(Open, name)

/** What is known of a verb form: the low three bits are the person, 1 to 6 (first singular … third plural); 0, none. */
export const Form = {
  person: 7,
  finite: 8,
  negative: 16,
  past: 32,
  present: 64,
  perfect: 128,
  future: 256,
  subjunctive: 512,
  participle: 1024,
  infinitive: 2048,
} as const

export const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'] as const
