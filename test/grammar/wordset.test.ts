import { expect, test } from '@jest/globals'
import { fa } from '../../src/fa.js'
import { hashOf } from '../../src/grammar/key.js'
import { loadGrammar } from '../../src/grammar/load.js'
import { Form } from '../../src/grammar/tags.js'
import { createWordSet } from '../../src/grammar/wordset.js'
import { tokenize } from '../../src/text/tokenize.js'

/** A word, and letters that make none but have the hash of its key. */
const [WORD, LETTERS] = ['میافزاید', 'ثسهژضتپ']
const lettersOf = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0))

test('a set of words tells two apart that have one hash, and keeps the later', () => {
  const hash = hashOf(WORD)
  expect(hashOf(LETTERS)).toBe(hash)
  const set = createWordSet(4)
  const has = (word: string): boolean => set.has(lettersOf(word), word.length, hash)
  set.add(lettersOf(LETTERS), LETTERS.length, hash)
  expect([LETTERS, WORD, LETTERS.slice(0, -1), `${LETTERS}ا`].map(has)).toEqual([true, false, false, false])
  set.add(lettersOf(WORD), WORD.length, hash)
  expect([LETTERS, WORD, WORD.slice(0, -1)].map(has)).toEqual([false, true, false])
})

test('a word that is too long to be kept is not taken for one that begins like it', () => {
  const set = createWordSet(4)
  const long = WORD.repeat(3)
  set.add(lettersOf(long), long.length, 0)
  expect(set.has(lettersOf(long), long.length, 0)).toBe(false)
  for (let size = 1; size < long.length; size++) expect(set.has(lettersOf(long), size, 0)).toBe(false)
})

test('a form of a verb is known after letters that have its hash', () => {
  const loaded = loadGrammar({ ...fa })
  tokenize(LETTERS, loaded)
  const { lexeme } = tokenize(WORD, loaded)
  expect(loaded.form[lexeme[0]] & Form.finite).not.toBe(0)
})
