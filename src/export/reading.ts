import type { Claim, Result, Span, Speaker } from '../schema/types.js'
import { countBelow } from './codepoints.js'
import { textOf } from './text.js'

/** Somebody who speaks in a document, or the nobody of claims without a speaker, with what is shown of him. */
export interface Voice {
  speaker: Speaker | undefined
  name: string
  /** Among the speakers, from the one with most words; of nobody, -1. */
  place: number
  /** Words in the contents of his claims, each counted once. */
  words: number
  checkworthyWords: number
  claims: Claim[]
}

/** A result made ready to be shown: its text with offsets in UTF-16, and whose each claim is. */
export interface Reading {
  result: Result
  text: string
  /** Those with most words first. */
  voices: Voice[]
  words: number
  attributedWords: number
  voiceOf: (claim: Claim) => Voice
  numberOf: (id: string) => number
  /** A span's offsets as UTF-16 code units. */
  place: (span: Pick<Span, 'start' | 'end'>) => { start: number; end: number }
}

const WORD = /[\p{L}\p{M}\p{N}\u200c]+/gu

/**
 * Reads a result that holds its text.
 *
 * @param unknown - what the speaker is called of claims that have none
 * @param at - which of the results it is, from 0
 * @throws InputError where it does not hold it
 */
export function readResult(result: Result, unknown: string, at = 0): Reading {
  const text = textOf(result, at)
  const units = result.document.offsets === 'utf16' ? undefined : unitOffsets(text)
  const unit = (offset: number): number => units?.[offset] ?? offset
  const place = ({ start, end }: Pick<Span, 'start' | 'end'>) => ({ start: unit(start), end: unit(end) })

  const words = Array.from(text.matchAll(WORD), ({ index }) => index)
  const wordsIn = (claims: readonly Claim[]): number => {
    const held = new Set<number>()
    for (const { content } of claims)
      for (const { start, end } of content.map(place))
        for (let i = countBelow(words, start); i < words.length && words[i] < end; i++) held.add(i)
    return held.size
  }

  const groups = new Map<string | null, Claim[]>()
  for (const claim of result.claims) {
    const others = groups.get(claim.speaker)
    if (others) others.push(claim)
    else groups.set(claim.speaker, [claim])
  }
  const speakers = new Map<string | null, Speaker>(result.speakers.map((speaker) => [speaker.id, speaker]))
  const voices = [...groups]
    .map(([id, claims]) => {
      const speaker = speakers.get(id)
      return {
        speaker,
        name: speaker?.name ?? unknown,
        place: -1,
        words: wordsIn(claims),
        checkworthyWords: wordsIn(claims.filter(({ checkworthiness }) => checkworthiness.label === 'CFS')),
        claims,
      }
    })
    .sort((a, b) => b.words - a.words)
  voices
    .filter(({ speaker }) => speaker !== undefined)
    .forEach((voice, i) => {
      voice.place = i
    })

  const voiceOfId = new Map(voices.map((voice) => [voice.speaker?.id ?? null, voice]))
  const [anybody] = voices
  // Of claims that were chosen among others, each keeps its number.
  const numbered = result.claims.every(({ id }) => /^c\d+$/.test(id))
  const numbers = new Map(result.claims.map(({ id }, i) => [id, numbered ? Number(id.slice(1)) : i + 1]))
  return {
    result,
    text,
    voices,
    words: words.length,
    attributedWords: wordsIn(result.claims),
    voiceOf: ({ speaker }) => voiceOfId.get(speaker) ?? voiceOfId.get(null) ?? anybody,
    numberOf: (id) => numbers.get(id) ?? 0,
    place,
  }
}

/** Of each code point of a text, and of its end, where it stands in code units. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = []
  let unit = 0
  for (const character of text) {
    offsets.push(unit)
    unit += character.length
  }
  return [...offsets, unit]
}

/** The order of claims by what is most worth checking: by label, then by score. */
export const byWorth = ({ checkworthiness: a }: Claim, { checkworthiness: b }: Claim): number =>
  RANK[a.label] - RANK[b.label] || b.score - a.score
const RANK = { CFS: 0, UFS: 1, NFS: 2 }

/** Which way a text runs. */
export type Direction = 'rtl' | 'ltr'

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu
const LETTER = /\p{L}/gu

/** The direction in which most letters of a text run. */
export function directionOf(text: string): Direction {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(RIGHT_TO_LEFT) * 2 > count(LETTER) ? 'rtl' : 'ltr'
}
