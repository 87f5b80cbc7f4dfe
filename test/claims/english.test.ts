import { expect, test } from '@jest/globals'
import { extract } from '../support/english.js'

const statementOf = (text: string) => {
  const [statement] = extract(text, { language: 'en', publishedAt: '2016-06-01' }).claims.flatMap(
    (claim) => claim.statements,
  )
  if (!statement) throw new Error(`no statement in ${text}`)
  return statement
}

test.each([
  ['She said that more than 20,000 people had been killed.', 'quantity'],
  ['The rival denied that he had sold the list.', 'denial'],
  ['He said the city must not close the school.', 'demand'],
  ['The owner vowed to rebuild the hall.', 'promise'],
  ['"Why did nobody call us?" she asked.', 'question'],
  ['The coach said the roof fell because of the snow.', 'cause'],
])('the kind of an English statement, from its words and its cue: %s %s', (text, kind) => {
  expect(statementOf(text).kind).toBe(kind)
})

test.each([
  ['The union said it would not accept the offer.', true],
  ["The union said it didn't accept the offer.", true],
  ['The union said it would accept the offer.', false],
])('a word of its own negates an English statement: %s', (text, negated) => {
  expect(statementOf(text).negated).toBe(negated)
})

test.each([
  ['The bank said rates may rise.', 'possible'],
  ['The bank said rates must rise.', 'necessary'],
  ['The bank said rates rose.', 'certain'],
])('the modal verbs of English tell the modality: %s %s', (text, modality) => {
  expect(statementOf(text).modality).toBe(modality)
})

test('what can be checked scores above what is demanded or felt', () => {
  const scoreOf = (text: string) => statementOf(text).checkworthiness?.score ?? 0
  const fact = scoreOf('The minister said that unemployment fell to 4.5 percent in March 2015.')
  expect(fact).toBeGreaterThan(scoreOf('The minister said that the school must stay open.'))
  expect(fact).toBeGreaterThan(scoreOf('The minister said that the speech was wonderful.'))
})

test.each([
  ['the bridge cost $4 million', '$4 million', { value: 4e6, unit: 'USD' }],
  ['more than 20,000 people left', 'more than 20,000 people', { min: 20000, unit: 'person' }],
  ['between 10 and 15 percent of voters stayed at home', 'between 10 and 15 percent', { min: 10, max: 15 }],
  ['£4.2m in grants was missing', '£4.2m', { value: 4.2e6, unit: 'GBP' }],
  ['the road would cost 5bn euros', '5bn euros', { value: 5e9, unit: 'EUR' }],
  ['two thirds of the shops had closed', 'two thirds', { value: 0.666666666667 }],
])('amounts: %s', (content, amount, expected) => {
  expect(statementOf(`She said that ${content}.`).quantities).toEqual([
    expect.objectContaining({ text: amount, ...expected }),
  ])
})

test('a letter behind figures is no million where no unit shows that it is', () => {
  expect(statementOf('She said that Finch won the 100m race.').quantities).toEqual([])
})

test.each(['$4 million', '£4 million', '€4 million'])('a statement begins with the sign of its money: %s', (amount) => {
  expect(statementOf(`She said that ${amount} was missing.`).text).toBe(`${amount} was missing`)
})

test.each([
  ['the school opened in March 2015', 'March 2015', '2015-03'],
  ['the firm closed last year', 'last year', '2015'],
  ['the ship sank in 1998', '1998', '1998'],
  ['the council met on Tuesday', 'Tuesday', '2016-05-31'],
])('dates are reckoned in the calendar of the grammar: %s', (content, date, value) => {
  expect(statementOf(`She said that ${content}.`).dates).toEqual([expect.objectContaining({ text: date, value })])
})

test('a relative word is a source, but nobody is called so', () => {
  const { claims, speakers } = extract('There are critics who say the dam is unsafe.', { language: 'en' })
  expect(claims[0]?.source?.text).toBe('who')
  expect(speakers.map(({ name }) => name)).not.toContain('who')
})
