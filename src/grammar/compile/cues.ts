import type { PhraseCueEntry, VerbEntry } from '../../generated/types.js'
import { spelt } from '../key.js'
import type { Analyser, Frames, NounCue, PhraseCue, Variant, VerbCue } from '../types.js'

/** In a language whose verbs head their phrases, the verbs of an entry share its frames and nothing else. */
export const entryEach = (entry: VerbEntry): VerbEntry[] =>
  [entry.lemma, ...(entry.also ?? [])].map((lemma) => ({ ...entry, lemma, also: [] }))

export function verbCue(entry: VerbEntry, medial: boolean, simpleVerb: (infinitive: string) => number): VerbCue {
  const variants = [entry.lemma, ...(entry.also ?? [])].map((lemma): Variant => {
    const words = lemma.split(' ')
    const verb = simpleVerb((medial ? words.shift() : words.pop()) ?? '')
    const complement = spelt(words.join(' '))
    return { verb, complement }
  })
  return {
    lemma: entry.lemma,
    act: entry.act,
    stance: entry.stance,
    frames: frames(entry),
    unless: entry.unless ?? [],
    variants,
  }
}

function frames(entry: VerbEntry): Frames {
  const words = new Set(entry.frames.filter((frame) => typeof frame === 'string'))
  const prepositions = (name: 'nominal' | 'topic' | 'addressee' | 'source'): string[] =>
    entry.frames.flatMap((frame) => (typeof frame === 'string' ? [] : (frame[name] ?? [])))
  return {
    clause: words.has('clause'),
    object: words.has('object'),
    predicative: words.has('predicative'),
    genitive: words.has('genitive'),
    that: words.has('that'),
    question: words.has('question'),
    quotation: words.has('quotation'),
    infinitive: words.has('infinitive'),
    control: words.has('control'),
    gerund: words.has('gerund'),
    recipient: words.has('recipient'),
    raising: words.has('raising'),
    passive: words.has('passive'),
    nominal: prepositions('nominal'),
    topic: prepositions('topic'),
    addressee: prepositions('addressee'),
    source: prepositions('source'),
  }
}

export function phraseCue(entry: PhraseCueEntry): PhraseCue {
  const { phrase, also = [], act, stance, kind, takes, provenance = false } = entry
  return { phrases: [phrase, ...also], act, stance, kind, takes, provenance }
}

export function nounCue(entry: VerbEntry, analyser: Analyser | undefined): NounCue {
  const { lemma, act, stance } = entry
  return { lemma, act, stance, frames: frames(entry), forms: [lemma, ...(analyser?.plurals(lemma) ?? [])] }
}
