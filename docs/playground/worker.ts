import { en } from '../../src/en.js'
import { toHtml } from '../../src/export/html/index.js'
import { fa } from '../../src/fa.js'
import { createExtractor, type Result } from '../../src/index.js'
import type { Language } from './labels.js'

export interface Request {
  text: string
  language: Language
}
export type Answer = { result: Result; page: string } | { problem: string }

const { extract } = createExtractor({ grammars: [fa, en] })

function answer({ text, language }: Request): Answer {
  try {
    const result = extract(text, { includeText: true })
    return { result, page: toHtml([result], { labels: language }) }
  } catch (error) {
    return { problem: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(answer(data)))
