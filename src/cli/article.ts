import { peer } from '../errors.js'
import { isDate } from '../options.js'

/** The article of a saved page. What its metadata does not say is undefined. */
export interface Article {
  /** Its paragraphs, a line each. */
  text: string
  title: string | undefined
  outlet: string | undefined
  /** ISO 8601. */
  publishedAt: string | undefined
  url: string | undefined
  /** Short lines of the page that may be its dateline, in its own calendar. */
  datelines: string[]
}

/** Takes the article out of a page in HTML; undefined where there is none. */
export type PageReader = (html: string) => Article | undefined

/** What is asked of a document object model; the types of a browser's are for programs that run in one. */
interface PageNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<PageNode>
  getAttribute: (name: string) => string | null
}
interface PageDocument {
  documentElement: PageNode | null
  querySelector: (selector: string) => PageNode | null
  querySelectorAll: (selector: string) => Iterable<PageNode>
}
interface Linkedom {
  parseHTML: (html: string) => { document: PageDocument }
}
interface Mozilla {
  Readability: new (
    document: PageDocument,
    options: { serializer: (node: PageNode) => PageNode },
  ) => { parse: () => ReadArticle | null }
}
interface ReadArticle {
  content?: PageNode | null
  title?: string | null
  siteName?: string | null
  publishedTime?: string | null
}

const load = (): Promise<[Linkedom, Mozilla]> =>
  Promise.all([import('linkedom') as Promise<unknown>, import('@mozilla/readability')]) as Promise<[Linkedom, Mozilla]>

/**
 * Loads what reads pages, Mozilla's Readability.
 *
 * @param needer - the file or the option that asks for it
 * @throws MissingPeerError where it is not installed
 */
export async function loadPageReader(needer = '--input html'): Promise<PageReader> {
  const [{ parseHTML }, { Readability }] = await peer(needer, 'linkedom', '0.18', load, '@mozilla/readability@0.6')
  return (html) => {
    const { document } = parseHTML(html)
    if (!document.documentElement || isDeep(document.documentElement)) return undefined
    // Readability takes the document apart, so what it does not look for is read first.
    const [url, datelines] = [urlOf(document), datelinesOf(document)]
    const article = new Readability(document, { serializer: (node) => node }).parse()
    const text = article?.content ? textOf(article.content) : ''
    if (!article || text === '') return undefined
    const { title, siteName } = article
    const published = article.publishedTime ?? ''
    const publishedAt = isoDate(published)
    const asDateline = published.replace(/T(\d\d:\d\d).*/, ' $1')
    return {
      text,
      title: title || undefined,
      outlet: siteName || undefined,
      publishedAt,
      url,
      datelines: publishedAt === undefined && asDateline !== '' ? [asDateline, ...datelines] : datelines,
    }
  }
}

function urlOf(document: PageDocument): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const og = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return [canonical, og].find((url) => url && URL.canParse(url)) ?? undefined
}

/** A date of metadata as `extract` takes it; undefined where it is none, or of a year before the web: of another calendar. */
function isoDate(text: string): string | undefined {
  const [date] = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text) ?? ['']
  return isDate(date) && Date.parse(date.slice(0, 10)) >= FIRST_PAGE ? date : undefined
}

const FIRST_PAGE = Date.UTC(1990, 0)

/** Readability goes up from every node, so what takes it depth times size is bounded; pages are some thirty deep. */
const MAX_DEPTH = 500

function isDeep(root: PageNode): boolean {
  let level = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node) => [...node.childNodes])
  }
  return false
}

const MAX_DATELINE = 60
const MAX_DATELINES = 10

/** What stands where pages have their date: in `time`, or in short elements that are named for dates or times. */
function datelinesOf(document: PageDocument): string[] {
  const elements = document.querySelectorAll('time, [itemprop="datePublished"], [class*="date"], [class*="time"]')
  const texts = Array.from(elements, (element) => flat(element.textContent ?? ''))
  const lines = texts.flatMap((text) => [text, text.replace(/^[^:]*:\s/, '')])
  return [...new Set(lines)]
    .filter((line) => /\p{N}/u.test(line) && line.length <= MAX_DATELINE)
    .slice(0, MAX_DATELINES)
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FIGCAPTION FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION'.split(' '))
const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The text of an element: a line for each of its blocks, and at each of its line breaks. */
function textOf(element: PageNode): string {
  let text = ''
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) text += (node.textContent ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT_NODE || SKIPPED.has(node.nodeName)) return
    const isBlock = BLOCKS.has(node.nodeName)
    if (isBlock || node.nodeName === 'BR') text += '\n'
    for (const child of node.childNodes) walk(child)
    if (isBlock) text += '\n'
  }
  walk(element)
  return text.split('\n').map(flat).filter(Boolean).join('\n')
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
