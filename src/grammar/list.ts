/** How many letters a word has in common with the one before: none, one, two … No word that is folded has such a mark. */
const MARKS = '!#$%&()*+,-./:;<=>?@[]^_{|}'

/** Many words in one string: sorted, each as its mark and what it does not have in common with the one before. */
export function packList(words: readonly string[]): string {
  let last = ''
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let common = 0
      while (common < MARKS.length - 1 && common < word.length && word[common] === last[common]) common++
      last = word
      return MARKS.charAt(common) + word.slice(common)
    })
    .join('')
}

/** Reads what `packList` wrote. */
export function unpackList(list: string): string[] {
  const words: string[] = []
  let last = ''
  let start = 0
  for (let i = 1; i <= list.length; i++) {
    if (i < list.length && !isMark(list.charCodeAt(i))) continue
    last = last.slice(0, MARKS.indexOf(list.charAt(start))) + list.slice(start + 1, i)
    words.push(last)
    start = i
  }
  return words
}

const marks = Uint8Array.from({ length: 128 }, (_, unit) => (MARKS.includes(String.fromCharCode(unit)) ? 1 : 0))
const isMark = (unit: number): boolean => unit < 128 && marks[unit] === 1
