import { expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'

const provenance = (text: string): string[] =>
  extract(text).document.provenance.map(({ relation, name }) => `${relation} ${name}`)

test('the chain of outlets at the head of a report', () => {
  expect(provenance('به گزارش ایسنا به نقل از رویترز، مینا راد گفت: باران می‌بارد.')).toEqual([
    'publisher ایسنا',
    'via رویترز',
  ])
})

test('the outlet behind a correspondent and a department', () => {
  expect(provenance('به گزارش خبرنگار گروه شهری خبرگزاری مهر، مینا راد گفت: باران می‌بارد.')).toEqual([
    'publisher خبرگزاری مهر',
  ])
})

test('a dateline', () => {
  expect(provenance('پکن - ایرنا: وزیر خارجه چین گفت: گفت‌وگو می‌کنیم.')).toEqual(['publisher ایرنا'])
})

test('a trailing credit', () => {
  expect(provenance('مینا راد گفت: باران می‌بارد./ ایرنا')).toEqual(['credit ایرنا'])
  expect(provenance('مینا راد گفت: باران می‌بارد.\nمنبع: ایرنا')).toEqual(['credit ایرنا'])
})

test('an outlet that only carries a claim is not its speaker', () => {
  const { speakers } = extract('به گزارش ایسنا، مینا راد گفت: باران می‌بارد.')
  expect(speakers.map(({ name }) => name)).toEqual(['مینا راد'])
})
