import type { ExportedFile, Writer } from '../export/format.js'
import { htmlWriter } from '../export/html/index.js'
import { jsonWriter } from '../export/json.js'
import { jsonlWriter } from '../export/jsonl.js'
import { type Look, pretty } from './pretty.js'

/** A way to write results; `text` says that it needs the text of the document. */
export type Format = { text?: boolean } & (
  | {
      into: 'file'
      binary?: boolean
      writer: (look: Look) => Writer<string | Uint8Array> | Promise<Writer<Uint8Array>>
    }
  | { into: 'folder'; writer: () => Writer<ExportedFile[]> }
)

function prettyWriter(look: Look): Writer<string> {
  let first = true
  return {
    add: (result) => {
      const blank = first ? '' : '\n'
      first = false
      return blank + pretty(result, look)
    },
    end: () => '',
  }
}

export const formats = {
  pretty: { into: 'file', writer: prettyWriter },
  jsonl: { into: 'file', writer: jsonlWriter },
  json: { into: 'file', writer: jsonWriter },
  html: { text: true, into: 'file', writer: () => htmlWriter() },
} satisfies Record<string, Format>
