import { expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'
import { speakersOf } from './support.js'

test('a plural verb makes one source of two people, who are its members', () => {
  const { speakers, claims } = extract('نادر فلاحی و مینا راد گفتند که جاده باز می‌شود.')
  const [both] = speakers
  expect(both).toMatchObject({ kind: 'group', name: 'نادر فلاحی و مینا راد' })
  const members = both?.members?.map((id) => speakers.find((s) => s.id === id)?.name)
  expect(members).toEqual(['نادر فلاحی', 'مینا راد'])
  expect(claims.map(({ speaker }) => speaker)).toEqual([both?.id])
})

test('a member is the person who speaks alone elsewhere', () => {
  const { speakers, claims } = extract('نادر فلاحی و مینا راد گفتند که جاده باز می‌شود. راد افزود: کار تمام است.')
  const [both] = speakers
  expect(both?.members).toContain(claims[1]?.speaker)
})

test('a singular verb makes two roles of one person', () => {
  const { speakers } = extract('رئیس اتاق بازرگانی و دبیر انجمن فولاد گفت: صادرات بیشتر شد.')
  expect(speakers).toHaveLength(1)
  expect(speakers[0]?.roles.map(({ text }) => text)).toEqual(['رئیس اتاق بازرگانی', 'دبیر انجمن فولاد'])
})

test('nouns that share what follows them are one group without members', () => {
  const { speakers } = extract('کارشناسان و فعالان بازار گفتند که قیمت‌ها پایین می‌آید.')
  expect(speakers).toHaveLength(1)
  expect(speakers[0]?.members).toBeUndefined()
})

test('«و» inside the name of an institution joins nobody', () => {
  const { speakers } = extract('وزیر راه و شهرسازی گفت: جاده باز می‌شود.')
  expect(speakers.map(({ name }) => name)).toEqual(['وزیر راه و شهرسازی'])
})

test('the holders of one office in two countries are the members of their plural', () => {
  const text =
    'وزیران خارجه کانادا و استونی خبر دادند که گفت‌وگو می‌کنند.\nوزیر خارجه کانادا گفت: آماده‌ایم. وزیر خارجه استونی افزود: ما هم آماده‌ایم.'
  const { speakers } = extract(text)
  const [both] = speakers
  const members = both?.members?.map((id) => speakers.find((s) => s.id === id)?.name)
  expect(members).toEqual(['وزیر خارجه کانادا', 'وزیر خارجه استونی'])
})

test('«دو وزیر» are the two of whom the text speaks', () => {
  const text = 'بهرام کرمانی، وزیر نیرو، و کاوه سهرابی، وزیر راه، به تبریز رفتند. دو وزیر گفتند که جاده باز می‌شود.'
  const { speakers } = extract(text)
  const members = speakers[0]?.members?.map((id) => speakers.find((s) => s.id === id)?.name)
  expect(new Set(members)).toEqual(new Set(['بهرام کرمانی', 'کاوه سهرابی']))
})

test.each(['واسطه‌ها', 'برخی آینه‌سازها', 'اپراتورهایی'])(
  'a word in the plural is no person’s name, though the lexicon has it not: %s',
  (source) => {
    expect(extract(`${source} گفتند که بازار آرام است.`).speakers).toMatchObject([{ kind: 'group', name: source }])
  },
)

test('one of several who are not told more of is somebody without a name', () => {
  const text = 'یکی از آینه‌سازها گفت که بازار آرام است.'
  expect(extract(text).speakers).toMatchObject([{ kind: 'unnamed', name: 'یکی از آینه‌سازها' }])
})

test('a plural of a post with two places is two holders, though the text speaks of neither alone', () => {
  const { speakers } = extract('وزیران خارجه کانادا و استونی گفتند که گفت‌وگو می‌کنند.')
  const [both, ...members] = speakers
  expect(both).toMatchObject({ kind: 'group', name: 'وزیران خارجه کانادا و استونی' })
  expect(members.map(({ id }) => id)).toEqual(both?.members)
  expect(members).toMatchObject([
    { name: 'وزیر خارجه کانادا', kind: 'person' },
    { name: 'وزیر خارجه استونی', kind: 'person' },
  ])
})

test('a list of three places behind a plural is one source with three members', () => {
  const { speakers, claims } = extract('وزرای نیروی نروژ، سوئد و دانمارک اعلام کردند که کابل تازه‌ای می‌کشند.')
  expect(claims[0]?.source?.text).toBe('وزرای نیروی نروژ، سوئد و دانمارک')
  expect(speakers[0]?.members).toHaveLength(3)
})

test('a counted source is a group, and «این دو …» is the same one', () => {
  const { speakers, claims } = extract('دو وزیر کابینه گفتند که بودجه کم است. این دو وزیر افزودند که کنار می‌روند.')
  expect(speakers).toMatchObject([{ kind: 'group', name: 'دو وزیر کابینه' }])
  expect(claims.map(({ speaker }) => speaker)).toEqual(['s1', 's1'])
})

test('a name with a role is no member of a group with the towns of the role', () => {
  const text = 'متن پیام کاظم راد نماینده مردم کرج، ری و پردیس در مجلس به این شرح است:\n«جاده خراب است.»'
  expect(speakersOf(text)).toEqual(['کاظم راد'])
})

test('a list of groups that no name tells apart is one source, called by all of it', () => {
  const drivers = 'راننده‌ها، معلمان و کارگران کارخانه'
  expect(speakersOf(`${drivers} گفتند جاده بسته است.`)).toEqual([drivers])
  expect(speakersOf(`راننده‌ها، ساکنان کوچه، گفتند جاده بسته است.`)).toEqual(['راننده‌ها'])
})
