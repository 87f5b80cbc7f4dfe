// What the page does beyond showing: the claim under the pointer or the keyboard in full, sorting, and a choice of speakers.
// Without it the page is whole, and the numbers in the text lead to the table.

const all = <E extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): E[] => [
  ...within.querySelectorAll<E>(selector),
]
const elementAt = (event: Event): Element | undefined => (event.target instanceof Element ? event.target : undefined)

function enliven(article: HTMLElement): void {
  const marks = all(article, '.text [data-claim]')
  const rows = new Map(all(article, 'tbody tr').map((row) => [row.dataset['number'] ?? '', row]))
  const panel = article.querySelector<HTMLElement>('.detail')
  const shown = article.querySelector<HTMLElement>('.shown')
  const toTable = article.querySelector<HTMLAnchorElement>('.to-table')
  if (!panel || !shown || !toTable) return

  let current: string | undefined
  let speaker: string | undefined
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

  const only = article.querySelector<HTMLInputElement>('.only input')
  const choose = (): void => {
    for (const row of rows.values())
      row.hidden =
        (speaker !== undefined && row.dataset['speaker'] !== speaker) ||
        (only?.checked === true && !row.classList.contains('CFS'))
    const off = (number: string | undefined): boolean => rows.get(number ?? '')?.hidden === true
    for (const mark of marks) {
      mark.classList.toggle('off', off(mark.dataset['claim']))
      if (mark.classList.contains('content'))
        mark.querySelector(':scope > .badge')?.classList.toggle('off', off(mark.dataset['claim']))
    }
    for (const button of all(article, '.voice'))
      button.setAttribute('aria-pressed', String(button.dataset['speaker'] === speaker))
  }
  only?.addEventListener('change', choose)
  for (const button of all(article, '.voice'))
    button.addEventListener('click', () => {
      speaker = speaker === button.dataset['speaker'] ? undefined : button.dataset['speaker']
      choose()
    })

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

  /** Leads to a place of the page; a framed page cannot follow its own links. */
  article.addEventListener('click', (event) => {
    const link = event.defaultPrevented ? undefined : elementAt(event)?.closest<HTMLAnchorElement>('a[href^="#"]')
    const target = link && document.getElementById(link.hash.slice(1))
    if (!target) return
    event.preventDefault()
    if (target.closest('[hidden]')) {
      speaker = undefined
      if (only) only.checked = false
      choose()
    }
    pin(false)
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
