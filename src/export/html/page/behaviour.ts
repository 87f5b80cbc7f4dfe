// What the page does beyond showing: the claim under the pointer or the keyboard in full, sorting, and a choice of speakers.
// Without it the page is whole, and the numbers in the text lead to the table.

const all = <E extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): E[] => [
  ...within.querySelectorAll<E>(selector),
]
const elementAt = (event: Event): Element | undefined => (event.target instanceof Element ? event.target : undefined)

/** What the parts of an article's page work on. */
interface Page {
  readonly article: HTMLElement
  /** What marks a claim in the text. */
  readonly marks: readonly HTMLElement[]
  /** The rows of the table, by the numbers of their claims. */
  readonly rows: ReadonlyMap<string, HTMLElement>
}

function enliven(article: HTMLElement): void {
  const marks = all(article, '.text [data-claim]')
  const rows = new Map(all(article, 'tbody tr').map((row) => [row.dataset['number'] ?? '', row]))
  const page: Page = { article, marks, rows }
  const letGo = showDetails(page)
  if (!letGo) return
  const showAll = filterClaims(page)
  sortClaims(page)
  // It comes last: a click that the details have taken is no link any more.
  followLinks(article, (target) => {
    if (target.closest('[hidden]')) showAll()
    letGo()
  })
}

/**
 * Shows the claim under the pointer or the keyboard in full, and keeps one that was clicked.
 *
 * @returns what lets go of a claim that is kept; undefined where the page has no place for details
 */
function showDetails({ article, marks, rows }: Page): (() => void) | undefined {
  const panel = article.querySelector<HTMLElement>('.detail')
  const shown = article.querySelector<HTMLElement>('.shown')
  const toTable = article.querySelector<HTMLAnchorElement>('.to-table')
  if (!panel || !shown || !toTable) return undefined

  let current: string | undefined
  let pinned = false

  const show = (number: string): void => {
    const row = rows.get(number)
    if (!row || number === current) return
    current = number
    for (const mark of marks) mark.classList.toggle('on', mark.dataset['claim'] === number)
    shown.replaceChildren(...inFull(row))
    toTable.href = `#${row.id}`
    panel.classList.add('filled')
    panel.scrollTop = 0
  }
  const pin = (on: boolean): void => {
    pinned = on
    panel.classList.toggle('pinned', on)
  }
  const badgeOf = (number = ''): HTMLElement | null | undefined => {
    const row = rows.get(number)
    return row && article.querySelector<HTMLElement>(`.text [href="#${row.id}"]`)
  }
  const claimAt = (event: Event): string | undefined =>
    elementAt(event)?.closest<HTMLElement>('.text [data-claim]')?.dataset['claim']

  article.addEventListener('pointerover', (event) => {
    const number = event.pointerType === 'mouse' && !pinned ? claimAt(event) : undefined
    if (number !== undefined) show(number)
  })
  article.addEventListener('focusin', (event) => {
    const number = elementAt(event)?.matches('.badge') ? claimAt(event) : undefined
    if (number !== undefined && !pinned) show(number)
  })
  article.addEventListener('click', (event) => {
    const number = claimAt(event)
    if (number === undefined) return
    event.preventDefault()
    show(number)
    pin(true)
    // Where the panel covers the lower half, the claim goes on to be seen above it.
    if (getComputedStyle(panel).position === 'fixed') badgeOf(number)?.scrollIntoView({ block: 'start' })
    // A click without a pointer comes from the keyboard, which goes on in the panel.
    if (event.detail === 0) toTable.focus()
  })
  panel.querySelector('.close')?.addEventListener('click', () => {
    pin(false)
    badgeOf(current)?.focus()
  })
  article.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !pinned) return
    pin(false)
    if (panel.contains(document.activeElement)) badgeOf(current)?.focus()
  })
  return () => {
    pin(false)
  }
}

/**
 * Leaves in sight the claims of one speaker, or those worth checking.
 *
 * @returns what shows all of them again
 */
function filterClaims({ article, marks, rows }: Page): () => void {
  const only = article.querySelector<HTMLInputElement>('.only input')
  const voices = all(article, '.voice')
  let speaker: string | undefined
  const choose = (chosen: string | undefined): void => {
    speaker = chosen
    for (const row of rows.values())
      row.hidden =
        (speaker !== undefined && row.dataset['speaker'] !== speaker) ||
        (only?.checked === true && !row.classList.contains('CFS'))
    for (const mark of marks) {
      const off = rows.get(mark.dataset['claim'] ?? '')?.hidden === true
      mark.classList.toggle('off', off)
      if (mark.classList.contains('content')) mark.querySelector(':scope > .badge')?.classList.toggle('off', off)
    }
    for (const voice of voices) voice.setAttribute('aria-pressed', String(voice.dataset['speaker'] === speaker))
  }
  only?.addEventListener('change', () => {
    choose(speaker)
  })
  for (const voice of voices)
    voice.addEventListener('click', () => {
      const name = voice.dataset['speaker']
      choose(speaker === name ? undefined : name)
    })
  return () => {
    if (only) only.checked = false
    choose(undefined)
  }
}

/** Sorts the table by the column whose heading is clicked, and the other way round when it is clicked again. */
function sortClaims({ article, rows }: Page): void {
  const body = article.querySelector('tbody')
  for (const button of all(article, '[data-sort]'))
    button.addEventListener('click', () => {
      const key = button.dataset['sort'] ?? ''
      const head = button.closest('th')
      const down = head?.getAttribute('aria-sort') === 'ascending'
      for (const other of all(article, 'th[aria-sort]')) other.setAttribute('aria-sort', 'none')
      head?.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const rank = (row: HTMLElement): number => Number(row.dataset[key]) * (down ? -1 : 1)
      const inOrder = [...rows.values()].sort(
        (a, b) => rank(a) - rank(b) || Number(a.dataset['worth']) - Number(b.dataset['worth']),
      )
      body?.append(...inOrder)
    })
}

/** Leads to a place of the page, made ready before; a framed page cannot follow its own links. */
function followLinks(article: HTMLElement, makeReady: (target: HTMLElement) => void): void {
  article.addEventListener('click', (event) => {
    const link = event.defaultPrevented ? undefined : elementAt(event)?.closest<HTMLAnchorElement>('a[href^="#"]')
    const target = link && document.getElementById(link.hash.slice(1))
    if (!target) return
    event.preventDefault()
    makeReady(target)
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
  })
}

/** A row of the table as it stands beside the text: who, what, and the details. */
function inFull(row: HTMLElement): Node[] {
  const head = document.createElement('p')
  head.className = 'head'
  const [number, name, said, worth, details] = [
    'td.number > *',
    '.name',
    '.says > p',
    'td.worth > *',
    '.says > details',
  ].map((selector) => row.querySelector(selector)?.cloneNode(true)) as Element[]
  number.removeAttribute('href')
  number.removeAttribute('aria-label')
  head.append(number, name)
  said.className = name.className.replace('name', 'said')
  details.firstElementChild?.remove()
  return [head, said, worth, ...details.childNodes]
}

document.documentElement.classList.add('live')
for (const article of all(document, '.document')) enliven(article)
