import type { Host } from './host.js'

/** Shows on a terminal how far the work is; elsewhere nothing. */
export interface Progress {
  /** So many more bytes of the input are done, and so many documents in them. */
  add: (bytes: number, documents: number) => void
  /** Writes a line above what is shown. */
  say: (line: string) => void
  close: () => void
}

/** What is over sooner needs no bar. */
const PATIENCE = 1000
const CLEAR_LINE = '\r\u001b[K'
const MEGABYTE = 1e6

/**
 * @param total - how many bytes there are to read, where that is known
 * @param free - whether nothing else is written on the terminal
 */
export async function openProgress(
  total: number | undefined,
  stderr: Host['stderr'],
  free: boolean,
): Promise<Progress> {
  const say = (line: string): void => void stderr.write(`${line}\n`)
  if (!free || stderr.isTTY !== true) return { add: () => undefined, say, close: () => undefined }
  const { SingleBar, Presets } = await import('cli-progress')
  const bar = new SingleBar(
    {
      stream: stderr,
      format: `${total === undefined ? '{read} MB' : '{bar} {percentage}% of {size} MB'} · {documents} documents · {rate}/s${total === undefined ? '' : ' · {eta_formatted} left'}`,
      clearOnComplete: true,
      gracefulExit: false,
      etaBuffer: 100,
      barsize: 24,
    },
    Presets.shades_classic,
  )
  const start = performance.now()
  let bytes = 0
  let documents = 0
  let shown = false
  const facts = () => ({
    documents,
    size: ((total ?? 0) / MEGABYTE).toFixed(1),
    read: (bytes / MEGABYTE).toFixed(1),
    rate: Math.round((documents * 1000) / Math.max(1, performance.now() - start)),
  })
  return {
    add: (more, moreDocuments) => {
      bytes += more
      documents += moreDocuments
      if (shown) bar.update(bytes, facts())
      else if (performance.now() - start > PATIENCE) {
        shown = true
        bar.start(total ?? 0, bytes, facts())
      }
    },
    say: (line) => {
      if (shown) stderr.write(CLEAR_LINE)
      say(line)
    },
    close: () => {
      if (shown) bar.stop()
    },
  }
}
