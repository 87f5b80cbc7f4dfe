const NEWLINE = 10

/** The lines that ended in one chunk of a stream; at the stream's end, what stands behind the last line end. */
export interface Lines {
  lines: Buffer[]
  rest?: Buffer
}

/** Cuts a stream into lines, without their ends; nothing is held but one chunk and one line. */
export async function* cutLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Lines> {
  let begun: Buffer[] = []
  for await (const chunk of chunks) {
    const lines: Buffer[] = []
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const end = chunk.subarray(from, at)
      lines.push(begun.length > 0 ? Buffer.concat([...begun, end]) : end)
      begun = []
      from = at + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
    if (lines.length > 0) yield { lines }
  }
  yield { lines: [], rest: Buffer.concat(begun) }
}
