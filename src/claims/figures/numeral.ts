/** A number in figures, in words, or in both. */
export interface Numeral {
  /** The item after its last. */
  readonly end: number
  /** null for a vague amount: «چند هزار». */
  readonly value: number | null
  /** `ordinal`: the last part of it is one: «بیست و پنجم». */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction'
  /** The largest scale in it, 1 for none. */
  readonly scale: number
  /** How many figures stand there and nothing else; 0 for words and for separators. */
  readonly count: number
  /** It is one word that may be something else. */
  readonly shy: boolean
  /** It is the word that may merely mean «a». */
  readonly indefinite: boolean
  /** «۱۲.۵۰۰» may be meant as thousands. */
  readonly thousandths: boolean
  /** It has words in it, or a separator: no code, no year. */
  readonly plain: boolean
}
