/** What a file may hold: one text, one JSON object per line, or one web page. */
export const inputs = ['text', 'jsonl', 'html'] as const
export type Input = (typeof inputs)[number]

/** What a file holds, judged by its name. */
export const inputOf = (file: string): Input =>
  /\.(jsonl|ndjson)$/i.test(file) ? 'jsonl' : /\.x?html?$/i.test(file) ? 'html' : 'text'
