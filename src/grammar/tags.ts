/** What a lexicon may say of a word, one bit each; a word may be several things. Closed classes first. */
const closed = [
  'preposition', 'conjunction', 'subordinator', 'sentence-adverb', 'focus-particle', 'quantifier', 'demonstrative', 'indefinite',
  'pronoun-singular', 'pronoun-plural', 'pronoun-first', 'pronoun-second', 'complementizer', 'object-marker', 'coordinator',
  'reflexive', 'modal', 'abbreviation', 'purposive', 'content-noun', 'time-noun', 'narrator', 'continuation', 'ambiguous-verb',
  'label', 'partitive', 'agent-marker', 'modifier', 'report-noun', 'stance-noun', 'locative', 'comitative',
] as const // prettier-ignore

const open = [
  'honorific', 'office', 'occupation', 'group', 'unnamed', 'organization-head', 'organization', 'medium-head', 'medium', 'country',
  'capital', 'city', 'nationality', 'region', 'given-name-male', 'given-name-female', 'given-name-any', 'ambiguous-given-name', 'surname',
  'document', 'evidence', 'weekday', 'month-jalali', 'month-gregorian', 'month-hijri', 'season', 'speech-noun', 'posted-office',
  'anaphoric', 'post', 'role-word', 'incomplete-head',
] as const // prettier-ignore

/** Parts of speech, most of which only a reader of verb-medial clauses needs; genders; nouns that tell somebody by another person, nouns that bear a name, what opens a condition or tells as somebody says, objects that a verb has in itself, adjectives that govern a phrase, names of letters, what points to the text that follows, nouns that say no more than that something is said, what sets a fact against what is told, opens an example of it, says that it is somebody else, or sets it right: «نه A، بلکه B»; what opens the field of an office; «از»; groups whose work is to find out; nouns of what somebody says that head a heading over his words; offices that need no word of what they are of. */
const part = [
  'determiner', 'possessive', 'noun', 'adjective', 'adverb', 'interrogative', 'relative', 'negation', 'possessive-marker', 'nominative', 'postmodifier',
  'masculine', 'feminine', 'neuter', 'relational', 'appellative', 'conditional', 'cognate', 'governing', 'letter', 'following', 'shell', 'manner', 'contrasting', 'elaborating', 'other', 'correlative', 'field', 'ablative', 'finder', 'announcing', 'complete-office',
] as const // prettier-ignore

/** What a word or phrase says of the kind of statement that it stands in. */
const worth = [
  'comparison', 'cause', 'obligation', 'possibility', 'wish', 'prediction', 'promise', 'intention', 'threat', 'condition', 'evaluation',
  'belief', 'event', 'change', 'statistic', 'denial', 'negation', 'question', 'rhetoric', 'procedure', 'basis', 'state', 'past-time', 'culture', 'research',
] as const // prettier-ignore

export type WorthClass = (typeof worth)[number]
export type ClosedTag = (typeof closed)[number]
export type OpenTag = (typeof open)[number]
export type PartTag = (typeof part)[number]
export type Tag = ClosedTag | OpenTag | PartTag

const bits = <T extends string>(names: readonly T[]): Record<T, number> =>
  Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<T, number>

/** Bits of the closed classes, as in Grammar.closed. */
export const Closed = bits(closed)
/** Bits of the open classes, as in Grammar.open. */
export const Open = bits(open)

/** Bits of the parts of speech, as in Grammar.part. */
export const Part = bits(part)

/** Bits of the classes of worth.yaml, as in Grammar.worth. */
export const Worth = bits(worth)

export const isClosedTag = (name: string): name is ClosedTag => Object.hasOwn(Closed, name)
export const isOpenTag = (name: string): name is OpenTag => Object.hasOwn(Open, name)
/** What a word tells of the one whom it means, whatever else it is. */
export const isGender = (name: string): boolean => name === 'masculine' || name === 'feminine' || name === 'neuter'
export const isPartTag = (name: string): name is PartTag => Object.hasOwn(Part, name)

/** A body by name, or the word that heads its name. */
export const BODY = Open.organization | Open['organization-head']
export const INSTITUTION = BODY | Open.medium | Open['medium-head']
/** A given name and nothing else; and one that is a word of the language too. */
export const GIVEN = Open['given-name-male'] | Open['given-name-female'] | Open['given-name-any']
export const ANY_GIVEN = GIVEN | Open['ambiguous-given-name']
export const MONTH = Open['month-jalali'] | Open['month-gregorian'] | Open['month-hijri']

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
  imperfective: 4096,
} as const

/** Values of Form.person. */
export const THIRD_SINGULAR = 3
export const SECOND_PLURAL = 5
export const THIRD_PLURAL = 6

export const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'] as const
