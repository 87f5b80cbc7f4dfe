import { attribute, GOES_ON, type Relation } from '../attribution/index.js'
import { Closed, isFirst, Open, Part, THIRD_PLURAL } from '../grammar/tags.js'
import { Kind, rangeAt, readDocument, type Document, type Range } from '../text/index.js'
import { readNamesBefore } from './before.js'
import { capitalsOf } from './capitals.js'
import { behindProvenance, cueAt } from './carried.js'
import { describe } from './describe.js'
import { describesHeading } from './heading.js'
import { identify, identifyPassing, mention } from './identify.js'
import type { Known } from './known.js'
import { placeOf, readLevels } from './levels.js'
import { findPeople, type Person } from './people.js'
import { headlineVoice } from './voice.js'
import { isUnheard } from './provenance.js'
import { droppedSubject } from './reference.js'
import { addName, findNamed } from './registry.js'
import {
  createScene,
  entityAt,
  introduce,
  isPerson,
  isSurelyPerson,
  narrated,
  NOBODY,
  phraseIn,
  speakerAt,
  type Scene,
} from './scene.js'

const NARRATOR = -1
/** Longer sources that begin at one token are taken for one. */
const MAX_SOURCE = 1024

/** Resolves the sources of relations, and the people named elsewhere, in the order of the text. */
export function resolve(document: Document, relations: readonly Relation[], known: Known, title?: string): Scene {
  const heading = title ? readTitle(readDocument(title, document.grammar), known) : null
  return run(document, relations, known, heading, true)
}

/** A title given beside the text: who speaks in it is in mind when the text begins. */
function readTitle(document: Document, known: Known): Scene {
  const scene = run(document, attribute(document), known, null, false)
  scene.salience.leave()
  for (const level of scene.lastAt.keys()) if (level !== NARRATOR) scene.lastAt.delete(level)
  return scene
}

function run(
  document: Document,
  relations: readonly Relation[],
  known: Known,
  title: Scene | null,
  inText: boolean,
): Scene {
  const capitals = capitalsOf(document)
  const all = capitals ? capitals.people(document) : findPeople(document)
  const people = outsideSources(all, relations)
  const places = people.map((p) => p.range.start)
  const levels = readLevels(relations, places)
  const scene = createScene({ document, relations, levels, capitals, people: all, known, inText }, title)
  const bySource = new Map<number, number>()
  if (inText && !title) expectVoice(scene)
  let p = 0
  for (const i of levels.order) {
    for (; p < people.length && people[p].range.start < placeOf(relations[i]); p++) meet(scene, people[p], levels.at[p])
    speak(scene, i, bySource)
  }
  for (; p < people.length; p++) meet(scene, people[p], levels.at[p])
  for (const { relation, range } of scene.firstPersons) speakOfSelf(scene, relation, range)
  if (!capitals) readNamesBefore(scene)
  return scene
}

/** Whom the headline names as the one whose words the news is has spoken, as it were, before the text begins. */
function expectVoice(scene: Scene): void {
  const { document, relations, headlineEnd, registry, lastAt, headlineSpeakers, salience, capitals } = scene
  const name = capitals ? null : headlineVoice(document, headlineEnd)
  if (!name || relations.some((r) => placeOf(r) < headlineEnd)) return
  const id = introduce(scene, { kind: 'person', plural: false }, name.start)
  addName(registry, id, phraseIn(scene, name), 1)
  mention(scene, id, { range: name, form: 'name' })
  lastAt.set(NARRATOR, id)
  headlineSpeakers.add(id)
  salience.touch(NARRATOR, id)
  scene.lines++
}

/** The people named outside the phrases of sources, which are read with their relations. */
function outsideSources(people: readonly Person[], relations: readonly Relation[]): Person[] {
  const sources: Range[] = []
  for (const { source } of relations) if (source) sources.push(source)
  sources.sort((a, b) => a.start - b.start)
  let s = 0
  return people.filter(({ range }) => {
    while (s < sources.length && sources[s].end <= range.start) s++
    return s >= sources.length || sources[s].start > range.start
  })
}

/** Somebody is named in passing, or is the subject of a sentence. */
function meet(scene: Scene, person: Person, level: number): void {
  const { range, name, subject, body, bare } = person
  const id = bare
    ? findNamed(scene.registry, phraseIn(scene, range), false, isSurelyPerson)
    : identifyPassing(scene, person, level)
  if (id < 0) return
  if (!bare) mention(scene, id, { range, form: name ? 'name' : 'role' })
  // Bodies are named all over a text, and hardly what a pronoun means.
  if (body) return
  if (subject && !isHeaded(scene, range)) {
    scene.salience.touch(narrated(scene, level), id)
    if (level < 0 && isSurelyPerson(entityAt(scene, id))) scene.told = { id, at: range.start }
  } else scene.salience.mention(id)
  scene.capitals?.see(scene, { id, at: range.start, level, subject, speaks: false })
}

/** «سهراب راد، مدیر نمونه»: a heading further down, of more than a name, says what comes and not who acts. */
function isHeaded({ document: { paragraphs }, headlineEnd }: Scene, { start, end }: Range): boolean {
  const paragraph = paragraphs[rangeAt(paragraphs, start)]
  return start > headlineEnd && paragraph.kind === 'headline' && paragraph.end > end
}

/** A relative word names nobody: “critics who say so”. */
const isRelative = ({ tokens, grammar }: Document, { start, end }: Range): boolean =>
  end === start + 1 && (grammar.part[tokens.lexeme[start]] & Part.relative) !== 0

function speak(scene: Scene, i: number, bySource: Map<number, number>): void {
  const { document, relations, levels, speakerOf, capitals } = scene
  const { antecedent, person, entry, cueType, sentence, relative } = relations[i]
  const source = antecedent ?? relations[i].source
  const level = levels.parent[i]
  // Coordinated verbs share one source.
  const key = source ? source.start * MAX_SOURCE + Math.min(MAX_SOURCE - 1, source.end - source.start) : -1
  let id = bySource.get(key) ?? -1
  let description = source && id < 0 && !isRelative(document, source) ? describe(document, source, person) : null
  // «به گزارش X به نقل از Y»: an outlet, where nothing tells that it is somebody.
  if (description && isCarried(document, relations[i]) && isUnheard(document, description))
    description = { ...description, kind: 'medium' }
  if (source && description && description.reference !== 'none') {
    const goesOn = entry?.act === GOES_ON
    const isLine = cueType === 'colon'
    const ofHeading = isLine && describesHeading(scene, i, description, level)
    id = identify(scene, description, {
      level,
      goesOn,
      talks: scene.talkers.has(source.start),
      opens: opensParagraph(document, sentence, source.start),
      answers: entry?.act === 'answer',
      beside: isLine ? !ofHeading : (cueType === 'verb' && entry?.act === 'ask') || isBeside(document, source.end),
      ofHeading,
    })
    if (id >= 0) {
      mention(scene, id, description)
      bySource.set(key, id)
      capitals?.see(scene, { id, at: source.start, level, subject: true, speaks: true })
    } else if (
      description.form === 'pronoun' &&
      description.person === 3 &&
      !description.plural &&
      level === NARRATOR
    ) {
      scene.unresolved.push({ relation: i, range: description.range })
    } else if (description.person === 1) scene.firstPersons.push({ relation: i, range: description.range })
  } else if (id < 0 && !capitals && cueType !== 'colon') id = droppedSubject(scene, person, level, relations[i])
  if (id < 0 && !source && (person === 1 || person === 4)) scene.firstPersons.push({ relation: i, range: null })
  speakerOf[i] = id
  if (id < 0) return
  const entity = entityAt(scene, id)
  // Whose a sentence is says the narrator, not what is told in it.
  if (level === NARRATOR || !scene.bySentence.has(sentence)) scene.bySentence.set(sentence, i)
  scene.salience.mention(id)
  if (relative) return
  scene.salience.touch(level, id)
  if (cueType === 'colon' && source) expectTopic(scene, i, source.end)
  if (level === NARRATOR) resolveForward(scene, id)
  if (person === THIRD_PLURAL && isPerson(entity)) entity.honoured = true
  if (entity.kind === 'medium') return
  const outer = narrated(scene, level)
  scene.lastAt.set(level, id).set(outer, id)
  if (level < 0) {
    scene.told = NOBODY
    scene.spokenTo = Math.max(relations[i].cue?.end ?? 0, relations[i].content.at(-1)?.end ?? 0)
  }
  hearBack(scene, relations[i], level)
  if (entry?.act === 'ask') scene.askerAt.set(level, id)
  else scene.askerAt.delete(level)
  if (outer === NARRATOR && isSurelyPerson(entity)) scene.voices.add(id)
  if (level === NARRATOR && isPerson(entity) && (!scene.inText || placeOf(relations[i]) < scene.headlineEnd))
    scene.headlineSpeakers.add(id)
}

/** «به وزیر گفتم A. او گفت B»: whom somebody tells that he said something is who speaks next. */
function hearBack(scene: Scene, { addressee, person }: Relation, level: number): void {
  const heard = addressee && isFirst(person) ? describe(scene.document, addressee) : null
  if (!heard || heard.form === 'pronoun') return
  const id = identify(scene, heard, { level, passing: true })
  if (id < 0) return
  mention(scene, id, heard)
  scene.salience.touch(level, id)
  scene.lastAt.set(level, id)
}

/** «راد دربارهٔ عمان: آن‌ها می‌گویند A»: the country of which a line says that it speaks is in mind in it. */
function expectTopic(scene: Scene, relation: number, at: number): void {
  const { tokens, grammar } = scene.document
  const { lexeme, lexemeEnd, kind } = tokens
  const t = lexemeEnd[at]
  if (!(grammar.open[lexeme[t]] & Open.country) || kind[t + 1] !== Kind.colon || grammar.hearers.has(lexeme[at])) return
  scene.salience.touch(
    relation,
    identify(scene, describe(scene.document, { start: t, end: t + 1 }), { level: relation }),
  )
}

/** “I” in a quotation whose cue stands behind it is who turns out to speak there. */
function speakOfSelf(scene: Scene, relation: number, range: Range | null): void {
  const id = speakerAt(scene, scene.levels.parent[relation])
  scene.speakerOf[relation] = id
  if (id >= 0 && range) mention(scene, id, { range, form: 'pronoun' })
}

/** Pronouns with which a text begins mean the one whom it names next: a text can be cut out of a longer one. */
function resolveForward(scene: Scene, id: number): void {
  const entity = entityAt(scene, id)
  if (isPerson(entity) && entity.names.length > 0) {
    for (const { relation, range } of scene.unresolved) {
      scene.speakerOf[relation] = id
      mention(scene, id, { range, form: 'pronoun' })
    }
  }
  scene.unresolved = []
}

/** Whether nothing but marks, or «به گزارش X», stands before a token in its paragraph. */
function opensParagraph(document: Document, sentence: number, at: number): boolean {
  const { sentences, paragraphs, tokens } = document
  for (let t = at - 1; t >= behindProvenance(document, paragraphs[sentences[sentence].paragraph]); t--)
    if (tokens.kind[t] <= Kind.number) return false
  return true
}

/** Whether a source is an outlet that carries its paragraph, which begins with one. */
const isCarried = (document: Document, { cue, sentence }: Relation): boolean =>
  [cue, document.paragraphs[document.sentences[sentence].paragraph]].every((at) => at && cueAt(document, at.start))

/** «X هم گفت»: somebody else has spoken. */
const isBeside = ({ grammar, tokens }: Document, at: number): boolean =>
  at < tokens.count && (grammar.closed[tokens.lexeme[at]] & (Closed['focus-particle'] | Closed.conjunction)) !== 0
