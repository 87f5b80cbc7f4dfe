import { InputError } from '../../errors.js'
import { page } from '../../generated/page.js'
import type { Result } from '../../schema/types.js'
import { checked, checkOptions, pieces, type Writer } from '../format.js'
import { directionOf } from '../reading.js'
import { renderArticle } from './article.js'
import { renderClaims } from './claims.js'
import { type LabelLanguage, type Labels, labels } from './labels.js'
import { safe, type Markup, raw } from './markup.js'
import { type PageReading, readForPage } from './reading.js'
import { renderVoices } from './voices.js'

export type { LabelLanguage } from './labels.js'

/** How the page shall look. */
export interface HtmlOptions {
  /** The language of the page's own words. By default the first document's, where the page knows it, else English. */
  labels?: LabelLanguage | undefined
}

/**
 * Writes results as one page for reading, which needs nothing beside itself: each text with its claims marked, who speaks
 * how much, and the claims as a table. Nothing of a text can become markup.
 *
 * @throws InputError where the page does not know the language of its labels
 */
export function htmlWriter(options: HtmlOptions = {}): Writer<string> {
  const { labels: language } = checkOptions(options, ['labels'])
  if (language !== undefined && !Object.hasOwn(labels, language))
    throw new InputError('labels', language, `is none of the languages ${Object.keys(labels).join(', ')}`)
  let chosen: Labels | undefined
  let count = 0
  const begin = (title: string, first?: Result): string => {
    chosen = labels[language ?? (first?.document.language.split('-')[0] === 'fa' ? 'fa' : 'en')]
    return renderHead(chosen, title).markup
  }
  return checked({
    add: (result) => {
      const head = chosen ? '' : begin(titleOf(result) ?? '', result)
      const reading = readForPage(result, chosen ?? labels.en, count++)
      return head + renderDocument(reading).markup
    },
    end: () => {
      const head = chosen ? '' : begin('')
      return head + renderFoot(chosen ?? labels.en).markup
    },
  })
}

/**
 * The page of some results, for reading: see `htmlWriter`.
 *
 * @param results - what `extract` gave with `includeText: true`
 * @param options - the language of the page's own words
 * @returns the text of a `.html` file
 * @throws InputError where the results are no iterable of results, or one has no text, or the page does not know the
 * language of its labels
 */
export function toHtml(results: Iterable<Result>, options?: HtmlOptions): string {
  return pieces(htmlWriter(options), results).join('')
}

const titleOf = ({ document }: Result): string | undefined => document.title ?? document.id

function renderHead({ language, direction, untitled }: Labels, title: string): Markup {
  const policy = `default-src 'none'; style-src '${page.styleHash}'; script-src '${page.scriptHash}'; base-uri 'none'; form-action 'none'`
  return safe`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === '' ? untitled : `${title} – naql`}</title>
<style>${raw(page.style)}</style>
</head>
<body>
<main>
`
}

function renderDocument(reading: PageReading): Markup {
  const { result, labels, text, prefix } = reading
  const { document, claims } = result
  const direction = directionOf(text)
  const own = titleOf(result)
  return safe`<article class="document" id="${prefix}">
    <header>
      <h1><bdi>${own ?? labels.untitled}</bdi></h1>
      ${renderFacts(reading)}
      ${claims.length > 0 ? safe`<a class="skip" href="#${prefix}table">${labels.toTable}</a>` : undefined}
    </header>
    ${claims.length > 0 ? renderVoices(reading) : safe`<p class="nothing">${labels.nothing}</p>`}
    <div class="reader">
      <section class="text" aria-labelledby="${prefix}text">
        <h2 id="${prefix}text">${labels.article}</h2>
        ${claims.length > 0 ? renderKey(labels) : undefined}
        <div lang="${document.language}" dir="${direction}">${renderArticle(reading)}</div>
      </section>
      <aside class="detail" aria-label="${labels.detail}">
        <div class="hint"><p>${labels.detailHint}</p></div>
        <div class="shown" aria-live="polite"></div>
        <a class="to-table">${labels.inTable}</a>
        <button type="button" class="close" aria-label="${labels.close}">×</button>
      </aside>
    </div>
    ${claims.length > 0 ? renderClaims(reading) : undefined}
  </article>
`
}

function renderFacts({ result: { document, claims, speakers, diagnostics }, labels }: PageReading): Markup {
  const checkworthy = claims.filter(({ checkworthiness }) => checkworthiness.label === 'CFS').length
  const carried = { publisher: labels.by, via: labels.via, credit: labels.by }
  const facts = [
    safe`${labels.claims(claims.length)}`,
    safe`${labels.speakers(speakers.length)}`,
    safe`${labels.checkworthy(checkworthy)}`,
    ...(document.publishedAt === undefined
      ? []
      : [safe`<time datetime="${document.publishedAt}">${labels.date(document.publishedAt)}</time>`]),
    ...document.provenance.map(({ name, relation }) => safe`${carried[relation]} <bdi>${name}</bdi>`),
    ...(document.url === undefined ? [] : [safe`<bdi class="url">${document.url}</bdi>`]),
  ]
  return safe`<ul class="facts">
      ${facts.map((fact) => safe`<li>${fact}</li>`)}
    </ul>
    ${diagnostics.map(({ message }) => safe`<p class="diagnostic" dir="ltr">${message}</p>`)}`
}

function renderKey({ legend, source, cue, content, nested, worth, number }: Labels): Markup {
  return safe`<p class="key" role="note" aria-label="${legend}">
    <b class="source v0">${source}</b> <i class="cue v0">${cue}</i> <span class="content v0 l0">${content}</span>
    <span class="content v0 l0">… <span class="content v1 l0">${nested}</span></span>
    <span class="worthy"><span class="badge CFS">${number(1)}</span> ${worth.CFS}</span>
  </p>`
}

function renderFoot({ made }: Labels): Markup {
  return safe`<footer>${made}</footer>
</main>
<script>${raw(page.script)}</script>
</body>
</html>
`
}
