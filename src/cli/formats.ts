import type { ExportedFile, Writer } from '../export/format.js'
import type { Look } from './look.js'

/** How it shall be written, as far as a format can. */
export interface Wishes extends Look {
  bom?: boolean | undefined
}

/** A way to write results, loaded when it is asked for; `text` says that it needs the text of the document. */
export type Format = { text?: boolean } & (
  | { into: 'file'; binary?: boolean; writer: (wishes: Wishes) => Promise<Writer<string | Uint8Array>> }
  | { into: 'folder'; writer: () => Promise<Writer<ExportedFile[]>> }
)

/** The formats of results: whether they go into a file, whether the result needs its text, and what writes them, loaded when asked for. */
export const formats = {
  pretty: { into: 'file', text: true, writer: async (look) => (await import('./pretty.js')).prettyWriter(look) },
  jsonl: { into: 'file', writer: async () => (await import('../export/jsonl.js')).jsonlWriter() },
  json: { into: 'file', writer: async () => (await import('../export/json.js')).jsonWriter() },
  csv: { into: 'file', writer: async ({ bom }) => (await import('../export/csv.js')).csvWriter({ bom }) },
  parquet: { into: 'file', binary: true, writer: async () => (await import('../export/parquet.js')).parquetWriter() },
  jsonld: { into: 'file', writer: async () => (await import('../export/jsonld.js')).jsonldWriter() },
  claimreview: { into: 'file', writer: async () => (await import('../export/claimreview.js')).claimreviewWriter() },
  webannotation: {
    into: 'file',
    text: true,
    writer: async () => (await import('../export/webannotation.js')).webannotationWriter(),
  },
  html: { into: 'file', text: true, writer: async () => (await import('../export/html/index.js')).htmlWriter() },
  brat: { into: 'folder', text: true, writer: async () => (await import('../export/brat.js')).bratWriter() },
} satisfies Record<string, Format>
