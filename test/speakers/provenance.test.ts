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

test('the outlet at the head of a paragraph is an outlet, known or not, and nobody whose words the lead tells', () => {
  const told = 'به گزارش سپهرنیوز و به نقل از رودنما، کار پل تمام شد.'
  const text = `نماینده رودبالا گفت: پل باز است.\n${told}\nنادر فلاحی گفت: راه هم باز می‌شود.`
  expect(extract(text).speakers).toMatchObject([{ name: 'نادر فلاحی' }, { name: 'رودنما', kind: 'medium' }])
})

test.each(['شهر و سازه', 'سازه ۴۸', 'ام. آی. رودنما'])(
  'what is named at the head of a paragraph for having told it is an outlet, whatever its name: %s',
  (name) => {
    const text = `به گزارش سپهرنیوز و به نقل از ${name}، کار پل تمام شد.`
    expect(extract(text).speakers).toMatchObject([{ name, kind: 'medium' }])
  },
)

test.each(['رودنما نیوز', 'سازه ریپورت', 'پایگاه آکسیوس'])(
  'a name that ends as those of outlets do is an outlet’s, and a correspondent of one is none: %s',
  (name) => {
    expect(extract(`${name}: کار پل تمام شد`).speakers).toMatchObject([{ name, kind: 'medium' }])
    expect(extract(`نادر فلاحی خبرنگار ${name}: کار پل تمام شد`).speakers).toMatchObject([{ kind: 'person' }])
  },
)

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

test('a role behind an outlet and a comma is the speaker’s, and nothing of the outlet’s', () => {
  const text = 'به گزارش ایسنا به نقل از دفتر شرکت برق، مدیرعامل این شرکت در نشست خبری گفت: برق کافی است.'
  const { speakers } = extract(text)
  expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([['مدیرعامل این شرکت', 'person']])
})

test('a role that a second comma closes is the informant’s', () => {
  const { speakers } = extract('به نقل از مینا راد، رئیس سازمان آب، سد پر است.')
  expect(speakers.map(({ name, roles }) => [name, roles[0]?.text])).toEqual([['مینا راد', 'رئیس سازمان آب']])
})

test('an outlet whose name begins like a number is named by the whole of it', () => {
  const { claims, speakers } = extract('به گزارش سی ان بی سی، قیمت قهوه بالا رفت.')
  expect(claims).toHaveLength(1)
  expect(speakers).toMatchObject([{ name: 'سی ان بی سی', kind: 'medium' }])
})
