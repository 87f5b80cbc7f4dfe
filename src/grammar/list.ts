/** How many letters a word has in common with the one before: none, one, two …; the last, all. No word that is folded has such a mark. */
const MARKS = '!#$%&()*+,-./:;<=>?@[]^_{|}'
const ALL = MARKS.length - 1

/** Many words in one string: sorted, each as its mark and what it does not have in common with the one before. */
export function packList(words: readonly string[]): string {
  let last = ''
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let common = 0
      while (common < ALL && common < word.length && word[common] === last[common]) common++
      const mark = common > 0 && common === last.length ? ALL : common
      last = word
      return MARKS.charAt(mark) + word.slice(common)
    })
    .join('')
}

/** The parts of what `packList` wrote whose words have one first letter, each without the mark that it begins with. */
export const partsOf = (list: string): string[] => list.split(MARKS[0]).filter(Boolean)

/** Reads such a part. */
export function unpackPart(part: string): string[] {
  let last = ''
  return ((MARKS[0] + part).match(PACKED) ?? []).map(
    (packed) => (last = last.slice(0, MARKS.indexOf(packed.charAt(0))) + packed.slice(1)),
  )
}

const ONE_MARK = `[${MARKS.replace(/[\]^-]/g, '\\$&')}]`
const PACKED = new RegExp(`${ONE_MARK}[^${ONE_MARK.slice(1)}*`, 'g')
