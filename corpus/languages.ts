// npx tsx corpus/languages.ts
//
// How often the language of a text is told, between Persian and English, by its length: the first words of raw news of both.
// And of mixed documents, a paragraph of each in turn, how many paragraphs are read in their own language.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../src/en.js'
import { fa } from '../src/fa.js'
import { loadGrammar } from '../src/grammar/load.js'
import { readJsonLines } from '../src/scoring/gold.js'
import { languageRuns } from '../src/text/index.js'
import { draw } from './draw.js'
import { CORPORA } from './place.js'

const FILES = { fa: ['fa-articles-raw.jsonl', 'fa-news-raw.jsonl', 'fa-leads.jsonl'], en: ['en-train.jsonl'] }
const LENGTHS = [2, 3, 5, 10, 20, 50, 200, Infinity]
const COUNT = 2000
const SEED = 20_261_127
const MIN_WORDS = 8

const grammars = [loadGrammar(fa), loadGrammar(en)]
/** The language of most of a text, and whether some of its lines are read in another. */
function languageOf(text: string): { most: string; mixed: boolean } {
  const runs = languageRuns(text, grammars)
  const shares = new Map<string, number>()
  for (const { grammar, start, end } of runs)
    shares.set(grammar.language, (shares.get(grammar.language) ?? 0) + end - start)
  const [[most] = ['none']] = [...shares].sort(([, x], [, y]) => y - x)
  return { most, mixed: shares.size > 1 }
}

/** The first words of a text, none of its marks, links and names of channels counted as one. */
function firstWords(text: string, count: number): string {
  if (count === Infinity) return text
  const words = text.matchAll(/\p{L}[\p{L}\p{M}\u200c'’]*/gu)
  let end = 0
  for (let n = 0; n < count; n++) {
    const { value, done } = words.next()
    if (done) break
    end = value.index + value[0].length
  }
  return text.slice(0, end)
}

const texts = Object.fromEntries(
  Object.entries(FILES).map(([language, names]) => {
    const files = names.map((name) => join(CORPORA, name)).filter((file) => existsSync(file))
    const all = files.flatMap((file) => readJsonLines<{ text: string }>(file)).map(({ text }) => text)
    return [language, draw(all, COUNT, SEED)]
  }),
)
if (Object.values(texts).some((list) => list.length === 0))
  console.log(`skipped: no raw news in ${CORPORA}; set NAQL_CORPORA`)
else {
  for (const [language, list] of Object.entries(texts))
    for (const length of LENGTHS) {
      const found = list.map((text) => languageOf(firstWords(text, length)))
      const count = (what: string): number => found.filter(({ most }) => most === what).length
      const lines = found.filter(({ mixed }) => mixed).length
      const rest = `none ${count('none')}, the other ${list.length - count(language) - count('none')}, lines of the other in ${lines}`
      console.log(`${language}  first ${length} words: ${count(language)} of ${list.length} right (${rest})`)
    }
  const paragraphs = (list: readonly string[]): string[] =>
    list.flatMap((text) => text.split('\n')).filter((line) => line.split(/\s+/).length >= MIN_WORDS)
  const [persian, english] = [paragraphs(texts.fa), paragraphs(texts.en)]
  let [right, total] = [0, 0]
  for (let i = 0; i + 1 < COUNT; i += 2) {
    const parts = [persian[i], english[i], persian[i + 1], english[i + 1]].filter(Boolean)
    const runs = languageRuns(parts.join('\n'), grammars)
    let at = 0
    for (const [k, part] of parts.entries()) {
      const middle = at + Math.floor(part.length / 2)
      const run = runs.find(({ start, end }) => start <= middle && middle < end)
      if (run?.grammar.language === (k % 2 === 0 ? 'fa' : 'en')) right++
      total++
      at += part.length + 1
    }
  }
  console.log(`mixed: ${right} of ${total} paragraphs in their own language`)
}
