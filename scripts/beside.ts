import { createRequire } from 'node:module'
import nlp from 'compromise'

/** What others do with the same text, beside which extraction is measured: by language and name. */
type Rivals = Readonly<Record<string, Readonly<Record<string, (text: string) => unknown>>>>

const require = createRequire(import.meta.url)

/** Loads what stands beside naql in the benchmark. */
export function besides(): Rivals {
  // By its file: natural as a whole pulls in clients of databases.
  const Tokenizer = require('natural/lib/natural/tokenizers/aggressive_tokenizer_fa.js') as new () => {
    tokenize: (text: string) => string[]
  }
  const winkNLP = require('wink-nlp') as (model: unknown) => { readDoc: (text: string) => unknown }
  const wink = winkNLP(require('wink-eng-lite-web-model'))
  const tokenizer = new Tokenizer()
  return {
    fa: {
      'natural, Persian tokenizer': (text) => tokenizer.tokenize(text),
      'Intl.Segmenter, by paragraph': segmenting('fa'),
    },
    en: {
      'compromise, quotations': (text) => nlp(text).quotations().json() as unknown,
      'wink-nlp, whole pipe': (text) => wink.readDoc(text),
      'Intl.Segmenter, by paragraph': segmenting('en'),
    },
  }
}

/** A segmenter takes the square of a text's length: it is given paragraphs. */
function segmenting(language: string): (text: string) => unknown {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return (text) => text.split('\n').map((paragraph) => [...segmenter.segment(paragraph)])
}
