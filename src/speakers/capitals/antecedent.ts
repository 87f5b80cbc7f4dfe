import { Closed, Open, Part, ROLE } from '../../grammar/tags.js'
import { Kind, rangeAt, type Document, type Range } from '../../text/index.js'
import type { Description } from '../description.js'
import type { Person } from '../people.js'
import { Gender } from '../gender.js'
import { findNamed, rootOf, type Entity } from '../registry.js'
import type { Phrase } from '../phrase.js'
import { isPerson, phraseIn, PROPER, speakerAt, type Scene, type Seen } from '../scene.js'
import { isCapital } from './words.js'

/** So many places before it are looked through for whom a pronoun means. */
const MAX_SEEN = 80
/** What speaks for a candidate, against its distance in sentences. */
const WEIGHTS = { subject: 2, speaks: 1, level: 3, known: 0.5, paragraph: 0.5 }

/** The sentence, quotations taken as part of theirs, in which a token stands: how many begin before it. */
function sentenceOf({ sentences }: Document, t: number): number {
  let top = rangeAt(sentences, t)
  for (let n = 0; n < MAX_SEEN && top > 0 && sentences[top].depth > 0; n++) top--
  return top
}

/** What a pronoun in the third person can mean. */
function agrees({ gender, plural }: Pick<Description, 'gender' | 'plural'>): (entity: Entity) => boolean {
  if (plural) return (e) => e.plural || e.kind === 'group' || e.kind === 'organization'
  if (gender === Gender.neuter) return (e) => !e.plural && e.kind !== 'person' && e.kind !== 'unnamed'
  return (e) => isPerson(e) && (e.gender === gender || e.gender === Gender.unknown || gender === Gender.unknown)
}

/** The likeliest of those named before a place that a test lets through, by nearness, by what it does there and in whose words; -1, none. */
function likeliest(
  scene: Scene,
  at: number,
  level: number,
  fits: (entity: Entity) => boolean,
  sentencesBack = Infinity,
): number {
  const { document, seen, levels, registry } = scene
  const { sentences } = document
  const around = [-1]
  for (let l = level, n = 0; l >= 0 && n < MAX_SEEN; l = levels.parent[l], n++) around.push(l)
  const here = sentenceOf(document, at)
  let best = -1
  let most = -Infinity
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - MAX_SEEN; i--) {
    const one = seen[i]
    if (one.at >= at) continue
    const id = rootOf(registry, one.id)
    const entity = registry.entities[id]
    if (!fits(entity)) continue
    const between = distance(document, one.sentence, here)
    if (between > sentencesBack) break
    const away = sentences[one.sentence]?.paragraph === sentences[here]?.paragraph ? 0 : WEIGHTS.paragraph
    const score =
      (one.subject ? WEIGHTS.subject : 0) + (one.speaks ? WEIGHTS.speaks : 0) + (around.includes(one.level) ? WEIGHTS.level : 0) +
      (entity.gender === Gender.unknown ? 0 : WEIGHTS.known) - between - away // prettier-ignore
    if (score <= most) continue
    most = score
    best = id
  }
  return best
}

/** How many sentences lie between two, those within quotations not counted. */
function distance({ sentences }: Document, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to && n < MAX_SEEN; i++) if (sentences[i + 1]?.depth === 0) n++
  return n
}

/** Whom a pronoun of the third person means: by gender and number. In a quotation it is not the one who is quoted. */
export function antecedentByGender(
  scene: Scene,
  description: Description,
  level: number,
  sentencesBack = Infinity,
): number {
  const quoted: number[] = []
  for (let l = level, n = 0; l >= 0 && n < MAX_SEEN; l = scene.levels.parent[l], n++)
    if (scene.relations[l].type === 'direct') quoted.push(speakerAt(scene, l))
  const fits = agrees(description)
  const { registry } = scene
  const ahead = namedAhead(scene, description)
  if (ahead >= 0 && fits(registry.entities[ahead])) return ahead
  const found = likeliest(
    scene,
    description.range.start,
    level,
    (e) => fits(e) && !quoted.some((id) => id >= 0 && registry.entities[id] === e),
    sentencesBack,
  )
  if (found >= 0 && !description.plural && registry.entities[found].gender === Gender.unknown)
    registry.entities[found].gender = description.gender
  return found
}

/** Whom “they” means where the sentence has named nobody who can be meant, but speaks of several. */
export function theyBefore(scene: Scene, description: Description, level: number): Range | null {
  const { plural, person, range } = description
  if (!plural || person !== 3 || antecedentByGender(scene, description, level, 0) >= 0) return null
  return pluralBefore(scene.document, range.start)
}

/** The latest people of whom a sentence speaks before a place, whatever they do there: “it worries many analysts, because they …”; null, none. */
function pluralBefore(document: Document, at: number): Range | null {
  const { tokens, grammar, sentences } = document
  const from = sentences[sentenceOf(document, at)]?.start ?? at
  for (let t = at - 1; t >= from; t--) {
    const lexeme = tokens.single[t]
    if (!(grammar.open[lexeme] & (ROLE | Open.group)) || isCapital(document, t) || !endsInS(document, t)) continue
    let start = t
    while (start > from && isModifier(document, start - 1)) start--
    return { start, end: t + 1 }
  }
  return null
}

const endsInS = ({ text, tokens }: Document, t: number): boolean => text.charCodeAt(tokens.end[t] - 1) === 115

const isModifier = ({ tokens, grammar }: Document, t: number): boolean => {
  const lexeme = tokens.single[t]
  return (
    tokens.kind[t] === Kind.word &&
    grammar.form[lexeme] === 0 &&
    (grammar.closed[lexeme] & ~Closed.quantifier) === 0 &&
    (grammar.part[lexeme] & ~(Part.adjective | Part.determiner)) === 0
  )
}

/** “As she took the stage, Roe …”: in a clause that opens its sentence, a pronoun means the subject behind the comma, where that was named before; -1, none. */
function namedAhead(scene: Scene, { range }: Description): number {
  const { document, people, registry } = scene
  const { sentences, tokens, grammar } = document
  const sentence = sentences[sentenceOf(document, range.start)]
  let opens = false
  for (let t = sentence.start; t < range.start && t < sentence.start + MAX_OPENING; t++)
    opens ||= (grammar.closed[tokens.lexeme[t]] & Closed.subordinator) !== 0
  if (!opens || range.start > sentence.start + MAX_OPENING) return -1
  let next: Person | undefined
  for (
    let i = firstBehind(people, range.start);
    !next && i < people.length && people[i].range.start < sentence.end;
    i++
  )
    if (people[i].subject && tokens.kind[people[i].range.start - 1] === Kind.comma) next = people[i]
  if (!next?.name) return -1
  const phrase = phraseIn(scene, next.name)
  return findNamed(registry, phrase, false, isPerson)
}

/** Index of the first of some people, in the order of the text, who is named behind a token. */
function firstBehind(people: readonly Person[], t: number): number {
  let [low, high] = [0, people.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (people[middle].range.start > t) high = middle
    else low = middle + 1
  }
  return low
}

/** The subordinator of a clause that opens a sentence, and its pronoun, are among so many first tokens. */
const MAX_OPENING = 4

/** Who is called by a description alone: who has its words in a role, or whoever was spoken of just before as a subject, and can be so called. */
export function calledLately(scene: Scene, { gender, range, roles }: Description, level: number): number {
  const fits = (e: Entity): boolean =>
    isPerson(e) &&
    e.names.length > 0 &&
    (gender === Gender.unknown || e.gender === Gender.unknown || e.gender === gender)
  const called = phraseIn(scene, roles[0]).words
  const holds = (e: Entity): boolean =>
    fits(e) && e.roles.some(({ words }) => called.every((word) => words.includes(word)))
  const holder = likeliest(scene, range.start, level, holds)
  return holder >= 0 ? holder : likeliest(scene, range.start, level, fits, 1)
}

/** Whom a common noun for a body means, which stands alone with its article: the latest that has it in the name, and of “the newspaper” the latest medium; -1, nobody. */
export function bodyCalled(scene: Scene, { kind, range }: Description, label: Phrase, level: number): number {
  if (label.words.length > 1) return -1
  const named = findNamed(scene.registry, label, false, (e) => PROPER.has(e.kind))
  if (named >= 0 || kind !== 'medium') return named
  return likeliest(scene, range.start, level, (e) => e.kind === kind && e.names.length > 0)
}

/** Records where an entity is named. */
export function see(
  { document, inText, seen }: Scene,
  { id, at, level, subject, speaks }: Omit<Seen, 'sentence'>,
): void {
  if (inText) seen.push({ id, at, sentence: sentenceOf(document, at), level, subject, speaks })
}
