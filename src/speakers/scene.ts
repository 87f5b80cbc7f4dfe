import type { Relation } from '../attribution/index.js'
import type { Document, Range } from '../text/index.js'
import type { Description, SpeakerKind } from './description.js'
import type { Groups } from './fuller.js'
import type { Gender } from './gender.js'
import type { Known } from './known.js'
import type { Levels } from './levels.js'
import type { Role } from './roles.js'
import type { Person } from './people.js'
import { phraseOf, type Phrase } from './phrase.js'
import { addEntity, rootOf, createRegistry, type Entity, type Registry } from './registry.js'
import { createSalience, type Salience } from './salience.js'

/** A place where somebody or something is named. */
export interface Seen {
  readonly id: number
  /** Its first token. */
  readonly at: number
  readonly sentence: number
  /** In whose content it stands; -1, the narrator's words. */
  readonly level: number
  readonly subject: boolean
  /** It is the source of a claim. */
  readonly speaks: boolean
}

/** How somebody is told where names are written with capitals, and pronouns tell their gender. */
export interface Capitals {
  readonly describe: (document: Document, range: Range) => Description
  /** The people whom a text names. */
  readonly people: (document: Document) => Person[]
  /** Whom a pronoun of the third person means; -1, nobody. */
  readonly antecedent: (scene: Scene, description: Description, level: number) => number
  /** Who is called by a description alone; -1, nobody. */
  readonly calledLately: (scene: Scene, description: Description, level: number) => number
  /** Whom a common noun for a body means; -1, nobody. */
  readonly bodyCalled: (scene: Scene, description: Description, label: Phrase, level: number) => number
  /** The people whom “they” means where the sentence has named nobody who can be meant; null, none. */
  readonly theyBefore: (scene: Scene, description: Description, level: number) => Range | null
  /** Whether one who has other names may have this one. */
  readonly mayBeCalled: (entity: Entity, name: Phrase, gender: Gender) => boolean
  /** The latest of some that is called so in short; -1, none. */
  readonly shortened: (registry: Registry, name: Phrase, alike: (entity: Entity) => boolean) => number
  /** A role as its office and the body that it is held in. */
  readonly partsOfRole: (document: Document, range: Range) => Omit<Role, 'text'>
  /** Records where an entity is named. */
  readonly see: (scene: Scene, seen: Omit<Seen, 'sentence'>) => void
}

/** A document while its speakers are being resolved. */
export interface Scene {
  readonly document: Document
  readonly relations: readonly Relation[]
  readonly levels: Levels
  /** What reads the names where they have capitals; null where they have none. */
  readonly capitals: Capitals | null
  /** The people whom the text names, in its order. */
  readonly people: readonly Person[]
  /** Where somebody is named, in the order in which it is read. */
  readonly seen: Seen[]
  readonly known: Known
  readonly registry: Registry
  readonly salience: Salience
  /** Of each relation, its speaker so far; -1, none. */
  readonly speakerOf: number[]
  /** Of every level, who spoke last there, media aside. */
  readonly lastAt: Map<number, number>
  /** Of every level, who asked last, where nobody has spoken since. */
  readonly askerAt: Map<number, number>
  /** By sentence, the last relation whose speaker is resolved. */
  readonly bySentence: Map<number, number>
  /** Relations whose source is a pronoun that nobody has yet been found for. */
  unresolved: { readonly relation: number; readonly range: Range }[]
  /** Relations of a first person in whose place nobody was known to speak when they were met. */
  readonly firstPersons: { readonly relation: number; readonly range: Range | null }[]
  /** Entities by the caller's entity that they are. */
  readonly ofKnown: Map<number, number>
  /** Where headlines end, and where the first paragraph of running text does. */
  readonly headlineEnd: number
  readonly leadEnd: number
  /** The people whom the narrator has speak. */
  readonly voices: Set<number>
  /** The people whom the headlines have speak. */
  readonly headlineSpeakers: Set<number>
  /** Groups of which the text tells whose they are, once somebody has asked. */
  groups?: Groups
  /** Where the sources begin whose words stand behind a verb and a colon. */
  readonly talkers: ReadonlySet<number>
  /** How many lines «X: A» there are, a headline that names whose words it is about among them. */
  lines: number
  /** Who was the subject of what the narrator told last, where nobody has spoken since, and where; -1, nobody. */
  told: { readonly id: number; readonly at: number }
  /** Behind what the narrator had somebody say last. */
  spokenTo: number
  /** False for the title that a caller gave: it is no part of the text. */
  readonly inText: boolean
}

/** A first line of running text that is no longer is a headline too: «…!» */
const MAX_HEADLINE = 30

/** Headlines are the lines before the first paragraph of running text; that is the lead. */
function openingOf({ paragraphs, tokens }: Document): { headlineEnd: number; leadEnd: number } {
  const first = paragraphs.findIndex((p) => p.kind === 'text')
  const second = paragraphs.findIndex((p, i) => i > first && p.kind === 'text')
  const isHeadline =
    first >= 0 &&
    second > first &&
    first === paragraphs.findIndex((p) => p.kind !== 'furniture') &&
    paragraphs[first].end - paragraphs[first].start <= MAX_HEADLINE
  const lead: Range | undefined = paragraphs[isHeadline ? second : first]
  return { headlineEnd: lead?.start ?? tokens.count, leadEnd: lead?.end ?? tokens.count }
}

/** Nobody is told of. */
export const NOBODY = { id: -1, at: 0 }

/** Kinds that have names of their own and are no people. */
export const PROPER: ReadonlySet<SpeakerKind> = new Set(['organization', 'medium', 'country'])
/** Kinds of which one person may be. */
export const PERSONS: ReadonlySet<SpeakerKind> = new Set(['person', 'unnamed'])

/** What is known of a document before its sources are resolved. */
type Given = Pick<Scene, 'document' | 'relations' | 'levels' | 'capitals' | 'people' | 'known' | 'inText'>

/** A document of which nobody is known but whom its title names. */
export function createScene(given: Given, title: Scene | null): Scene {
  const { document, relations, levels, capitals, people, known, inText } = given
  const { headlineEnd, leadEnd } = openingOf(document)
  // Written out: an object copied from another is slow to read, and everything reads this one.
  return {
    document, relations, levels, capitals, people, known, inText, headlineEnd, leadEnd,
    registry: title?.registry ?? createRegistry(), salience: title?.salience ?? createSalience(), lastAt: title?.lastAt ?? new Map<number, number>(),
    ofKnown: title?.ofKnown ?? new Map<number, number>(), headlineSpeakers: title?.headlineSpeakers ?? new Set(),
    speakerOf: new Array<number>(relations.length).fill(-1), askerAt: new Map(), seen: [], bySentence: new Map(), unresolved: [], firstPersons: [], voices: new Set(),
    talkers: new Set(relations.map(({ frame, source }) => (frame === 'colon' && source ? source.start : -1))),
    told: NOBODY, spokenTo: 0, lines: relations.reduce((n, { frame }) => n + Number(frame === 'line'), 0),
  } // prettier-ignore
}

/** The entity of a number, or the one that it was merged into. */
export const entityAt = ({ registry }: Scene, id: number): Entity => registry.entities[rootOf(registry, id)]
/** One person, named or not. */
export const isPerson = ({ kind, plural }: Entity): boolean => PERSONS.has(kind) && !plural
/** A person by more than one word that the lexicon does not know. */
export const isSurelyPerson = (e: Entity): boolean =>
  isPerson(e) &&
  (e.roles.length > 0 || e.kind === 'unnamed' || e.names.some((name) => name.words.length > 1 || name.isKnown))
/** Several, or a group. */
export const isMany = ({ kind, plural }: Entity): boolean => plural || kind === 'group'
/** A stretch of the document as a phrase. */
export const phraseIn = ({ document, inText }: Scene, range: Range): Phrase => phraseOf(document, range, inText)

/** The speaker of the relation whose content a level is. */
export function speakerAt({ registry, speakerOf }: Scene, level: number): number {
  return level < 0 || speakerOf[level] < 0 ? -1 : rootOf(registry, speakerOf[level])
}

/** The level at which a text goes on: what a medium tells, its narrator does. */
export function narrated(scene: Scene, at: number): number {
  let level = at
  while (speakerAt(scene, level) >= 0 && entityAt(scene, speakerAt(scene, level)).kind === 'medium')
    level = scene.levels.parent[level]
  return level
}

/** Whether nobody but one person has spoken in the narrator's text. */
export const isSoleVoice = ({ registry, voices }: Scene, id: number): boolean =>
  [...voices].every((voice) => rootOf(registry, voice) === id)

/** Who spoke last at a level; -1, nobody. */
export function lastSpeaker({ registry, lastAt }: Scene, level: number): number {
  const id = lastAt.get(level) ?? -1
  return id < 0 ? -1 : rootOf(registry, id)
}

/** A new entity, introduced at a token. */
export function introduce(
  { registry, inText, headlineEnd, leadEnd }: Scene,
  { kind, plural }: Pick<Description, 'kind' | 'plural'>,
  at: number,
): number {
  return addEntity(registry, kind, plural, !inText || at < headlineEnd ? 'headline' : at < leadEnd ? 'lead' : 'body')
}
