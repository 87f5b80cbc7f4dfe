import type { Range } from '../text/index.js'
import { Gender } from './gender.js'

/** What somebody who speaks is. */
export type SpeakerKind = 'person' | 'organization' | 'country' | 'group' | 'medium' | 'document' | 'unnamed'

/** What a source's phrase says of whom it means. */
export interface Description {
  readonly range: Range
  readonly form: 'name' | 'role' | 'pronoun'
  readonly kind: SpeakerKind
  readonly plural: boolean
  /** Of a pronoun, its person; 3 for the rest. */
  readonly person: 1 | 2 | 3
  /** What its words tell of a person's sex, or that it is none. */
  readonly gender: Gender
  /** anaphoric: «این مقام»، «نامبرده»; indefinite: «یک مقام»; nobody: «برخی»، «عده‌ای», who are no speakers; none: the phrase can be nobody's. */
  readonly reference: 'definite' | 'anaphoric' | 'indefinite' | 'nobody' | 'none'
  /** Proper names, honorifics off; a short form in brackets too. */
  readonly names: readonly Range[]
  /** What a person is. */
  readonly roles: readonly Range[]
  /** What the phrase calls those that are no person. */
  readonly label: Range | null
  /** Of a coordinated phrase, its parts. */
  readonly members: readonly Description[]
}
