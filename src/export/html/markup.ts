/** A piece of HTML that is safe to stand between tags. Only `safe` and `raw` make one. */
export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | readonly Markup[] | undefined

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that no HTML document may hold: an HTML parser would drop or change them. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\p{Cs}\p{Noncharacter_Code_Point}]/gu

const escape = (text: string): string =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/\r/g, '&#13;')

const show = (part: Part): string => {
  if (part === undefined) return ''
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map(({ markup }) => markup).join('')
}

/** HTML with values in it: a string becomes text, whatever it holds. An attribute's value must stand in double quotes. */
export const safe = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((string, i) => string + show(parts[i])).join(''),
})

/** What is part of the page itself, and of no text. */
export const raw = (markup: string): Markup => ({ markup })
