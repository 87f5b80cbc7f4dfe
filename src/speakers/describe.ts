import { Closed, Open } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'

export type SpeakerKind = 'person' | 'organization' | 'country' | 'group' | 'medium' | 'document' | 'unnamed'

/** What a source's phrase says: a pronoun, a name, a role, or a name with its role. */
export interface Description {
  readonly range: Range
  readonly form: 'name' | 'role' | 'pronoun'
  /** The proper name, honorifics off. */
  readonly name: Range | null
  readonly role: Range | null
  readonly kind: SpeakerKind
  readonly plural: boolean
  /** It points back: «این مقام»، «نامبرده». */
  readonly anaphoric: boolean
  /** Somebody new each time: «یک مقام», or nobody in particular: «برخی». */
  readonly indefinite: boolean
}

const GIVEN = Open['given-name-male'] | Open['given-name-female'] | Open['given-name-any'] | Open['ambiguous-given-name']
const ROLE = Open.office | Open.occupation

/** Reads a source's phrase. */
export function describe({ grammar, tokens }: Document, range: Range): Description {
  const open = (t: number): number => grammar.open[tokens.lexeme[t]]
  const closed = (t: number): number => grammar.closed[tokens.lexeme[t]]
  const first = range.start
  const base = { range, name: null, role: null, anaphoric: false, indefinite: false, plural: false, kind: 'person' as SpeakerKind }
  if (closed(first) & (Closed['pronoun-singular'] | Closed['pronoun-plural']) && tokens.lexemeEnd[first] >= range.end)
    return { ...base, form: 'pronoun', anaphoric: true, plural: (closed(first) & Closed['pronoun-singular']) === 0 }

  const demonstrative = (closed(first) & Closed.demonstrative) !== 0
  const indefinite = (closed(first) & (Closed.indefinite | Closed.partitive | Closed.quantifier)) !== 0 || tokens.kind[first] === Kind.number
  let t = first
  while (t < range.end && open(t) & Open.honorific) t = tokens.lexemeEnd[t]
  const nameStart = t
  let role = -1
  let name: Range | null = null
  for (; t < range.end; t = tokens.lexemeEnd[t]) {
    if (open(t) & ROLE && !(t > nameStart && open(t) & (GIVEN | Open.surname))) {
      role = t
      break
    }
  }
  const head = open(nameStart)
  const isOrganization = (head & (Open['organization-head'] | Open.organization)) !== 0
  if (role === nameStart || demonstrative || indefinite) {
    // A role first: a given name in it begins the person's own.
    for (let k = nameStart + 1; k < range.end; k = tokens.lexemeEnd[k])
      if (open(k) & GIVEN && !(open(k) & (Open.country | Open.city)) && k + 1 < range.end && role === nameStart) {
        name = { start: k, end: stopOfName(tokens, k, range.end) }
        break
      }
    return {
      ...base, form: name ? 'name' : 'role', name, role: { start: first, end: name && name.end === range.end ? name.start : range.end },
      kind: kindOf(head, grammar.open, tokens, first, range), plural: (head & Open.group) !== 0, anaphoric: demonstrative, indefinite,
    } // prettier-ignore
  }
  const nameEnd = role > nameStart ? role : range.end
  let end = nameEnd
  while (end > nameStart && tokens.kind[end - 1] > Kind.number) end--
  end = Math.min(end, stopOfName(tokens, nameStart, end))
  const kind = kindOf(head, grammar.open, tokens, first, range)
  const proper = kind === 'person' || kind === 'country' || kind === 'medium' || isOrganization
  return {
    ...base, form: proper && kind !== 'organization' ? 'name' : 'role', name: { start: nameStart, end },
    role: role > nameStart ? { start: role, end: trimEnd(tokens, role, range.end) } : null, kind, plural: (head & Open.group) !== 0,
  } // prettier-ignore
}

function stopOfName(tokens: Document['tokens'], from: number, end: number): number {
  for (let t = from; t < end; t++) if (tokens.kind[t] === Kind.comma || tokens.kind[t] === Kind.dash || tokens.kind[t] === Kind.bracketOpen) return t
  return end
}

function trimEnd(tokens: Document['tokens'], from: number, end: number): number {
  while (end > from && tokens.kind[end - 1] > Kind.number && tokens.kind[end - 1] !== Kind.close) end--
  return end
}

function kindOf(head: number, open: Int32Array, tokens: Document['tokens'], first: number, range: Range): SpeakerKind {
  const second = range.end > first + 1 ? open[tokens.lexeme[first + 1]] : 0
  for (const bits of [head, second]) {
    if (bits & (Open.office | Open.occupation | Open.honorific | GIVEN | Open.surname)) return 'person'
    if (bits & Open.unnamed) return 'unnamed'
    if (bits & Open.group) return 'group'
    if (bits & (Open.medium | Open['medium-head'])) return 'medium'
    if (bits & (Open.organization | Open['organization-head'])) return 'organization'
    if (bits & (Open.country | Open.capital)) return 'country'
    if (bits & Open.document) return 'document'
  }
  return 'person'
}
