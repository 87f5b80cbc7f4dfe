import { toBrat } from '../../src/export/brat.js'
import { toClaimReview } from '../../src/export/claimreview.js'
import { toCsv } from '../../src/export/csv.js'
import { toJson } from '../../src/export/json.js'
import { toJsonl } from '../../src/export/jsonl.js'
import { toJsonld } from '../../src/export/jsonld.js'
import { toParquet } from '../../src/export/parquet.js'
import { toWebAnnotation } from '../../src/export/webannotation.js'
import type { Result } from '../../src/index.js'

/** A format to download: its media type, and one result in it. The page itself is made by the worker. */
export interface Format {
  extension: string
  type: string
  write: (result: Result, page: string) => string | Promise<Uint8Array<ArrayBuffer>>
}

const LINKED = 'application/ld+json'

export const formats: Record<string, Format> = {
  html: { extension: 'html', type: 'text/html', write: (_, page) => page },
  json: { extension: 'json', type: 'application/json', write: (result) => toJson([result]) },
  jsonl: { extension: 'jsonl', type: 'application/x-ndjson', write: (result) => toJsonl([result]) },
  // Whoever opens it from a browser opens it in a spreadsheet.
  csv: { extension: 'csv', type: 'text/csv', write: (result) => toCsv([result], { bom: true }) },
  // Its library is loaded when it is asked for.
  parquet: {
    extension: 'parquet',
    type: 'application/vnd.apache.parquet',
    write: async (result) => new Uint8Array(await toParquet([result])),
  },
  jsonld: { extension: 'jsonld', type: LINKED, write: (result) => toJsonld([result]) },
  claimreview: { extension: 'claimreview.json', type: LINKED, write: (result) => toClaimReview([result]) },
  webannotation: { extension: 'webannotation.json', type: LINKED, write: (result) => toWebAnnotation([result]) },
  // Of its files, the one that says something; the text is at hand.
  brat: {
    extension: 'ann',
    type: 'text/plain',
    write: (result) => toBrat([result]).find(({ name }) => name.endsWith('.ann'))?.content ?? '',
  },
}
