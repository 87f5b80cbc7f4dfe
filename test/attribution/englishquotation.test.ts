import { describe, expect, test } from '@jest/globals'
import { claimsOf, extract, told } from '../support/english.js'

describe('Quotation marks', () => {
  test('that open again in the next paragraph go on with the same speaker', () => {
    const text = 'Finch said: “The dam is old.\n\n“It leaks in three places.”'
    const [claim] = claimsOf(text)
    expect(claim?.text).toBe('The dam is old … It leaks in three places')
  })

  test.each([
    ['straight', '"The dam is old," Finch said.'],
    ['single', "''The dam is old,'' Finch said."],
    ['mixed', '“The dam is old," Finch said.'],
  ])('%s ones are marks too', (_, text) => {
    expect(told(text)).toEqual([['Finch', 'said', 'The dam is old']])
  })

  test('that close twice, once for a word within, end where the second does', () => {
    expect(told("''The word for it is 'old,''' said Finch. ''It leaks.''")).toEqual([
      ['Finch', 'said', "The word for it is 'old,' … It leaks"],
    ])
  })

  test.each([
    ['in the same paragraph', '“The dam is old,” Finch said. “It leaks.”', 'direct', 'The dam is old … It leaks'],
    ['in the next paragraph', '“The dam is old,” Finch said.\n\n“It leaks.”\n\nIt rained.', 'direct', 'The dam is old … It leaks'],
    ['whose marks are mixed, at a paragraph’s end', '“The dam is old,” Finch said. “It leaks."\n\nIt rained.', 'direct', 'The dam is old … It leaks'],
    ['behind what is told in other words', 'Finch said the dam is old. “It leaks.”', 'mixed', 'the dam is old … It leaks'],
  ])('a quotation alone goes on with the speaker before it: %s', (_, text, type, content) => {
    expect(claimsOf(text)).toMatchObject([{ type, text: content }])
  }) // prettier-ignore

  test('a quotation is of those whose cue follows it before it goes on with those before it', () => {
    expect(told('“The dam is old,” Finch said. “Does it leak?” Osgood asked.')).toEqual([
      ['Finch', 'said', 'The dam is old'],
      ['Osgood', 'asked', 'Does it leak'],
    ])
  })

  test('a cue that a paragraph begins with has no quotation in the paragraph before it', () => {
    expect(told('“The dam is old.”\n\nOsgood asked. “Does it leak?”')).toEqual([['Osgood', 'asked', 'Does it leak']])
  })

  test('a quotation goes on with the speaker, not with one of whom the speaker tells', () => {
    expect(told('“Osgood said that it leaks,” said Finch, who thinks it does. “It is old.”')).toContainEqual([
      'Finch',
      'said',
      'Osgood said that it leaks … It is old',
    ])
  })

  test('a quotation goes on with the speaker, not with what somebody quoted beside it in part', () => {
    const text = '“The dam is old,” said Finch, adding that Osgood had called it “a gift.” “It must be closed.”'
    expect(told(text)[0]).toEqual(['Finch', 'said', 'The dam is old … It must be closed'])
  })

  test.each([
    ['Now, “nobody in this town remembers when it was built.”', 'The dam is old … Now, “nobody in this town remembers when it was built.”'],
    ['“Nobody in this town remembers when it was built” or by whom.', 'The dam is old … “Nobody in this town remembers when it was built” or by whom'],
  ])('the narrator’s words lead to those of the one who has just spoken: %s', (next, content) => {
    expect(told(`“The dam is old,” Finch said. ${next}`)).toEqual([['Finch', 'said', content]])
  }) // prettier-ignore

  test('a quotation between two speakers is what one of them says, not both', () => {
    const text =
      '“The dam is old,” Finch said. “It leaks from March to June in every wet year.” Osgood told the council.'
    expect(told(text)).toEqual([
      ['Finch', 'said', 'The dam is old'],
      ['Osgood', 'told', 'It leaks from March to June in every wet year'],
    ])
  })

  test.each([
    ['Finch said “nobody in this town looks after the dam” despite its age.', '“nobody in this town looks after the dam” despite its age'],
    ['The children shouted “open the gates” and “let us in.”', '“open the gates” and “let us in.”'],
    ['“The dam,” Finch said, “is a monument to neglect” by the council.', 'The dam … “is a monument to neglect” by the council'],
  ])('a quotation that ends within its sentence has the rest of it: %s', (text, content) => {
    expect(told(text)).toMatchObject([{ 2: content }])
  }) // prettier-ignore

  test.each([
    ['“The dam is old,” Finch said “Nobody looks after it at all.”', 'The dam is old … Nobody looks after it at all'],
    ['“The dam needs a wall,” Finch said, and “a guard at night.”', 'The dam needs a wall … a guard at night'],
    ['“We worry,” Finch wrote in a letter, that the dam may burst.', 'We worry … the dam may burst'],
  ])('a quotation goes on behind its cue: %s', (text, content) => {
    expect(told(text)).toMatchObject([{ 2: content }])
  })

  test('what is told in other words does not go on with a quotation of the next paragraph', () => {
    expect(claimsOf('Finch said the dam is old.\n\n“It leaks.”')).toMatchObject([{ text: 'the dam is old' }])
  })

  test('one that is never closed still makes a claim', () => {
    expect(told('Finch said: “The dam is old.')[0]?.slice(0, 2)).toEqual(['Finch', 'said'])
  })

  test('in a quotation that nobody speaks, what is told by “I” or by nobody is no claim, what somebody told by name is one', () => {
    const card = (words: string) => told(`The mayor kept an old card. “${words}” There was no name on it.`)
    expect(card('I think the dam is old.')).toEqual([])
    expect(card('It is said that the dam is old.')).toEqual([])
    expect(card('Finch said the dam is old.')).toEqual([['Finch', 'said', 'the dam is old']])
  })

  test('what is told inside a quotation is nested', () => {
    const text = '“Osgood said that the dam is old,” Finch said.'
    const { claims } = extract(text, { language: 'en' })
    const outer = claims.find(({ parent }) => parent === null)
    expect(claims.find(({ parent }) => parent !== null)).toMatchObject({ parent: outer?.id, text: 'the dam is old' })
  })
})

describe('a hard line break', () => {
  const first = 'the new bridge over the river by the old mill would be open all night'
  const contents = (next: string): string[] =>
    extract(`Bridge opens\nThe mayor of Harwick said on Monday that ${first}\n${next} this year.`).claims.map(
      ({ text }) => text,
    )

  test('ends no sentence that goes on in small letters', () => {
    expect(contents('to lorries for the rest of')).toEqual([`${first}\nto lorries for the rest of this year`])
  })

  test('ends a sentence before a capital', () => {
    expect(contents('Lorries may cross it for the rest of')).toEqual([first])
  })
})

test('quotations that “and” joins are one content', () => {
  expect(told('The crowd chanted, “Mend it now,” and “Build the dam.”')).toEqual([
    ['The crowd', 'chanted', '“Mend it now,” and “Build the dam.”'],
  ])
})
