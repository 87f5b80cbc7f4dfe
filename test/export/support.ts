import type { ExtractOptions } from '../../src/options.js'
import type { Result } from '../../src/schema/index.js'
import { extract } from '../support/extract.js'

/** A text that holds what is hard to write: emoji, marks, a claim of several lines, one in another. */
export const HARD = `🔹🔹 مینا راد، شهردار نوآباد گفت: مصرف آب "شهر" ۲۰ درصد کم شد.
🔹 مردم باید صرفه‌جویی کنند 🌧️
🔹 سدها تا بهار پر می‌شود.

سهراب نیکو تأکید کرد که مدرسه‌ها ۳ روز باز هستند.
وی افزود: دما ۵ درجه کم می‌شود؛ مینا راد گفته بود که راه‌ها باز است.
`

/** The hard text and an ordinary one, each in its unit of offsets. */
export const results = (options: ExtractOptions = {}): Result[] => [
  extract(HARD, { id: 'سخت/1', title: '@عنوان', publishedAt: '2025-08-12', includeText: true, ...options }),
  extract('نرگس کامیاب هشدار داد که آب کم است.', {
    id: 'b.txt',
    url: 'https://example.org/news/2',
    includeText: true,
    ...options,
  }),
]

/** Gives a processor of JSON-LD the one context that it may ask for, so that it asks nobody else. */
export const contextLoader =
  <Context extends object>(known: string, context: Context) =>
  (url: string) =>
    url === known
      ? Promise.resolve({ document: { '@context': context }, documentUrl: url })
      : Promise.reject(new Error(`asked for ${url}`))
