import type { Grammar } from '../grammar/load.js'
import { ANY_GIVEN, GIVEN } from '../grammar/tags.js'
import { Kind } from './kinds.js'
import type { Tokens } from './tokenize.js'

/**
 * Lets those unknown words be surnames that the text has behind a given name, «بهنام دلاویزان، مدیر …», elsewhere
 * with something else behind them, «دلاویزان آمار تازه را …», and not more often behind other words: «بهنام بازی را … این بازی».
 */
export function meetSurnames(tokens: Tokens, grammar: Grammar): void {
  const { count, kind, hash, lexeme, lexemeEnd, single } = tokens
  /** By the hash of a word behind a name, that of the word behind it. */
  const named = new Map<number, number>()
  for (let t = 0; t < count; t++) {
    const end = lexemeEnd[t]
    if (isGivenName(grammar, lexeme[t]) && lexeme[end] === 0 && kind[end] === Kind.word)
      named.set(hash[end], hash[end + 1])
  }
  if (named.size === 0) return
  const surnames = new Set<number>()
  const votes = new Map<number, number>()
  for (let t = 0; t < count; t++) {
    const word = hash[t]
    if (!named.has(word)) continue
    // Before the same word again it is the first part of something longer.
    if (named.get(word) !== hash[t + 1]) surnames.add(word)
    const isBehindOther = kind[t - 1] <= Kind.number && !isGivenName(grammar, lexeme[t - 1])
    votes.set(word, (votes.get(word) ?? 0) + (isBehindOther ? -1 : 1))
  }
  for (const [word, vote] of votes) if (vote < 0) surnames.delete(word)
  for (let t = 0; t < count; t++) if (lexeme[t] === 0 && surnames.has(hash[t])) lexeme[t] = single[t] = grammar.surname
}

/** A given name that is no other word. */
const isGivenName = ({ open, closed, part, form }: Grammar, word: number): boolean =>
  (open[word] & GIVEN) !== 0 && (open[word] & ~ANY_GIVEN) === 0 && (closed[word] | part[word] | form[word]) === 0
