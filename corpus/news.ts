import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readGrammar } from '../src/grammar/index.js'
import { readJsonLines } from '../src/scoring/gold.js'
import { CORPORA } from './place.js'

const ROOT = join(import.meta.dirname, '..')
const RAW: Record<string, readonly string[]> = {
  fa: ['fa-articles-raw.jsonl', 'fa-news-raw.jsonl'],
  en: ['en-dev.jsonl'],
}

/** News that the project itself wrote: its corpus of a language, and the examples of the language's grammar. */
export function ownNews(language: string): string[] {
  const folder = join(ROOT, 'corpus', language)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : []
  return [...files.flatMap((name) => textsOf(join(folder, name))), ...examples(language)]
}

/** Texts by others that lie beside the project, by file; none where they are absent. */
export function rawNews(language: string): Record<string, string[]> {
  const files = (RAW[language] ?? []).map((name) => [name, join(CORPORA, name)] as const)
  return Object.fromEntries(files.filter(([, file]) => existsSync(file)).map(([name, file]) => [name, textsOf(file)]))
}

const textsOf = (file: string): string[] => readJsonLines<{ text: string }>(file).map(({ text }) => text)

function examples(language: string): string[] {
  const entries = Object.values(readGrammar(join(ROOT, 'grammars', language))).flat() as { match?: string[] }[]
  return entries.flatMap(({ match = [] }) => match).map((example) => example.replace(/[[\]]/g, ''))
}
