import { toJson } from '../../src/export/json.js'
import { toJsonl } from '../../src/export/jsonl.js'
import type { Result } from '../../src/index.js'

/** A format to download: its media type, and one result in it. The page itself is made by the worker. */
export interface Format {
  extension: string
  type: string
  write: (result: Result, page: string) => string
}

export const formats: Record<string, Format> = {
  html: { extension: 'html', type: 'text/html', write: (_, page) => page },
  json: { extension: 'json', type: 'application/json', write: (result) => toJson([result]) },
  jsonl: { extension: 'jsonl', type: 'application/x-ndjson', write: (result) => toJsonl([result]) },
}
