import { describe, expect, test } from '@jest/globals'
import { extract } from '../support/english.js'

const resultOf = (text: string) => extract(text, { language: 'en' })
const speakersOf = (text: string): (string | null)[] => {
  const { claims, speakers } = resultOf(text)
  return claims.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null)
}
const lastSpeaker = (text: string) => speakersOf(text).at(-1)

describe('A name is read off its capitals', () => {
  test.each([
    ['without title and description', 'Former Vermont Gov. Laura Finch said the dam is safe.', 'Laura Finch'],
    ['with its initials', 'The dam is safe, said Paul R. Tilden, a retired engineer.', 'Paul R. Tilden'],
    ['behind what it is called', 'The chief of staff, Mark Osgood, said the dam is safe.', 'Mark Osgood'],
    ['without what stands in brackets', 'Sen. Ada Quill (R-Maine) said the dam is safe.', 'Ada Quill'],
    ['without a reflexive', 'Osgood himself said the dam is safe.', 'Osgood'],
    [
      'of an institution, to its end',
      'The Department of Public Works said the dam is safe.',
      'Department of Public Works',
    ],
  ])('%s: %s', (_, text, name) => {
    expect(speakersOf(text)[0]).toBe(name)
  })

  test('the role that stands before it is kept', () => {
    const [speaker] = resultOf('Former Vermont Gov. Laura Finch said the dam is safe.').speakers
    expect(speaker.kind).toBe('person')
    expect(speaker.roles.map(({ text }) => text)).toEqual(['Former Vermont Gov.'])
  })

  test('a surname is the full name that the text has', () => {
    const text = 'Laura Finch said the dam is safe. Ms. Finch warned that the road is not.'
    expect(speakersOf(text)).toEqual(['Laura Finch', 'Laura Finch'])
  })

  test('two people of one surname stay two', () => {
    const text = 'Laura Finch said the dam is safe. Peter Finch said the road is not.'
    expect(speakersOf(text)).toEqual(['Laura Finch', 'Peter Finch'])
  })

  test.each([
    ['of a medium', 'The Elmford Post said the dam is safe. The Post warned that the road is not.', 'Elmford Post'],
    [
      'of a body',
      'The Larch Foundation said the dam is safe. The Foundation warned that the road is not.',
      'Larch Foundation',
    ],
    [
      'without a capital',
      'The Larch Foundation said the dam is safe. The foundation warned that the road is not.',
      'Larch Foundation',
    ],
    [
      'without one, of a medium',
      'The Elmford Post said the dam is safe. The newspaper warned that the road is not.',
      'Elmford Post',
    ],
  ])('the last word of a name, or what it is, with an article, is the whole name %s', (_, text, name) => {
    expect(speakersOf(text)).toEqual([name, name])
  })

  test('a body need not speak where it is named first', () => {
    const text = 'The Larch Foundation paid for the dam. The foundation said it is safe. Ms. Larch said it is not.'
    expect(speakersOf(text)).toEqual(['Larch Foundation', 'Larch'])
  })

  test('a body named in passing is not what a pronoun means', () => {
    const between = 'The road is old. Few cars pass. A path leads to the Elmford Council.'
    const text = `The agency said the dam is safe. ${between} It said the road is safe too.`
    expect(lastSpeaker(text)).toBe('agency')
  })

  test('the first letters of a body’s name are its name', () => {
    const text = 'The Larch Growers Committee said the dam is safe. The LGC warned that the road is not.'
    expect(lastSpeaker(text)).toBe('Larch Growers Committee')
    expect(lastSpeaker(text.replace('Larch Growers', 'New Larch').replace('LGC', 'NLC'))).toBe('New Larch Committee')
  })

  test('what a description is called behind a comma is its name', () => {
    expect(lastSpeaker('Peter Finch left. His wife, Laura, said the dam is safe.')).toBe('Laura')
    const [speaker] = resultOf('The regional paper, the Elmford Courier, said the dam is safe.').speakers
    expect(speaker).toMatchObject({ name: 'Elmford Courier', kind: 'medium' })
  })

  test('a name behind an article is no person’s, but for a surname', () => {
    expect(resultOf('The Quillbrook said the dam is safe.').speakers[0].kind).toBe('organization')
    expect(lastSpeaker('Peter Finch left. This is not the Finch who said the dam is safe.')).toBe('Peter Finch')
  })

  test('two names with “and” between them are two speakers and one source', () => {
    const { claims, speakers } = resultOf('Laura Finch and Mark Osgood said the dam is safe.')
    const group = speakers.find(({ id }) => id === claims[0].speaker)
    expect(group?.members).toHaveLength(2)
  })

  test.each([
    ['Laura Finch, Mark Osgood and Peter Roe said the dam is safe.', 3],
    ['Two engineers, Laura Finch and Mark Osgood, said the dam is safe.', 2],
    ['Voters in Ohio, Iowa and Maine said the dam is safe.', undefined],
  ])('names in a row are one source of several speakers, with a description or without: %s', (text, count) => {
    const { claims, speakers } = resultOf(text)
    expect(speakers.find(({ id }) => id === claims[0].speaker)?.members?.length).toBe(count)
  })

  test.each([
    ['The poll found that most of them stay at home.', 'document'],
    ['The agency said the dam is safe.', 'organization'],
    ['Officials said the dam is safe.', 'group'],
    ['France said the dam is safe.', 'country'],
  ])('what is no person is told apart: %s', (text, kind) => {
    expect(resultOf(text).speakers[0]?.kind).toBe(kind)
  })
})

describe('A role', () => {
  const rolesOf = (text: string) =>
    resultOf(text).speakers[0].roles.map(({ office, organization }) => [office, organization])

  test.each([
    [
      'Laura Finch, a spokeswoman for the Elmford Water Board, said the dam is safe.',
      'spokeswoman',
      'Elmford Water Board',
    ],
    ['An Elmford Council spokesman said the dam is safe.', 'spokesman', 'Elmford Council'],
    ['A former Treasury spokesman said the dam is safe.', 'former spokesman', 'Treasury'],
    ["The council's chief engineer, Laura Finch, said the dam is safe.", 'chief engineer', 'council'],
    ["Mark Osgood, Ms. Finch's campaign manager, said the dam is safe.", 'manager', "Ms. Finch's campaign"],
    [
      'Laura Finch, professor of economics at Elmford University, said the dam is safe.',
      'professor of economics',
      'Elmford University',
    ],
    [
      'Laura Finch, director of the Centre for Elmford Rivers, said the dam is safe.',
      'director',
      'Centre for Elmford Rivers',
    ],
  ])('is an office and the body that it is held in, wherever that stands: %s', (text, office, organization) => {
    expect(rolesOf(text)).toEqual([[office, organization]])
  })

  test.each([
    ['Laura Finch, an assistant head of staff, said the dam is safe.', 'assistant head of staff'],
    ['Her campaign manager said the dam is safe.', 'campaign manager'],
    ['The press secretary said the dam is safe.', 'press secretary'],
    ['An adviser to Ms. Finch said the dam is safe.', 'adviser'],
  ])('may name no body: %s', (text, office) => {
    expect(rolesOf(text)).toEqual([[office, undefined]])
  })

  test('of one who is not named is still one person’s', () => {
    expect(resultOf('One former councillor said the dam is safe.').speakers[0]).toMatchObject({ kind: 'person' })
  })
})

describe('A pronoun', () => {
  test('may mean a man who is described as somebody of hers', () => {
    expect(lastSpeaker('Her lawyer Quill Finch said the dam is old. He said it leaks.')).toBe('Quill Finch')
  })

  test('of the first person is who speaks, though the speaker is named behind the words', () => {
    expect(speakersOf('“I think the dam is safe,” said Laura Finch.')).toEqual(['Laura Finch', 'Laura Finch'])
  })

  test('means a person of its gender', () => {
    const text = 'Laura Finch told Mark Osgood that the dam is safe. He said it was not.'
    expect(lastSpeaker(text)).toBe('Mark Osgood')
    expect(lastSpeaker(text.replace('He', 'She'))).toBe('Laura Finch')
  })

  test('takes the gender of a title', () => {
    const text = 'Ms. Osgood greeted Mr. Tilden. She said the dam is safe.'
    expect(lastSpeaker(text)).toBe('Osgood')
  })

  test('means a subject before somebody who is named in passing', () => {
    const text = 'Mark Osgood praised the work of Peter Finch. He said the dam is safe.'
    expect(lastSpeaker(text)).toBe('Mark Osgood')
  })

  test('“it” means no person, and “they” several', () => {
    const text = 'The agency said the dam is safe. Mark Osgood left. It said the road is open.'
    expect(lastSpeaker(text)).toBe('agency')
    expect(lastSpeaker('Engineers said the dam is safe. Mark Osgood left. They said the road is open.')).toBe(
      'Engineers',
    )
  })

  test('“they” means those of whom the sentence speaks', () => {
    expect(lastSpeaker('It worries many engineers because they believe that the dam is old.')).toBe('many engineers')
  })

  test('in the first person means who is quoted', () => {
    const text = 'Mark Osgood said: “I told the council that the dam is old.”'
    expect(lastSpeaker(text)).toBe('Mark Osgood')
  })

  test('in a quotation is not the one who is quoted', () => {
    const text = 'Peter Finch stayed away. “He said that the dam is old,” Mark Osgood said.'
    const { claims, speakers } = resultOf(text)
    const inner = claims.find(({ parent }) => parent !== null)
    expect(speakers.find(({ id }) => id === inner?.speaker)?.name).toBe('Peter Finch')
  })

  test('in a clause that opens its sentence means the subject behind the comma', () => {
    const text =
      'Peter Finch said the dam is old. Mark Osgood said it is safe. Even as he accused the agency of lying, Finch stayed calm.'
    expect(lastSpeaker(text)).toBe('Peter Finch')
  })
})

describe('Who is told by other words', () => {
  test('a relative word is whom it stands for', () => {
    expect(speakersOf('There are critics who say the dam is unsafe.')[0]).toBe('critics')
    expect(speakersOf('A letter came from Laura Finch, who says the dam is unsafe.')[0]).toBe('Laura Finch')
  })

  test('a description is the person who was just spoken of', () => {
    const text = 'Laura Finch spoke in Albany. The former governor said the dam is safe.'
    expect(lastSpeaker(text)).toBe('Laura Finch')
  })

  test('a role is who has it, though others were spoken of since', () => {
    const text = 'Elmford Mayor Laura Finch and Police Chief Peter Roe left. The mayor said the dam is safe.'
    expect(lastSpeaker(text)).toBe('Laura Finch')
  })

  test('nobody where nobody is named', () => {
    expect(speakersOf('Some say the dam is unsafe.')).toEqual([null])
    expect(speakersOf('No engineer has said the dam is safe.')).toEqual([null])
    expect(speakersOf('The dam is expected to hold.').every((speaker) => speaker === null)).toBe(true)
  })
})

describe('The outlet that carries a text', () => {
  test.each([
    ['PORT ELLIS (Reuters) — Laura Finch said the dam is safe.', 'Reuters'],
    ['PORT ELLIS, May 3 (UPI) — Laura Finch said the dam is safe.', 'UPI'],
  ])('stands in brackets before a dash: %s', (text, name) => {
    const { document } = resultOf(text)
    expect(document.provenance).toEqual([expect.objectContaining({ text: name, relation: 'publisher' })])
    expect(lastSpeaker(text)).toBe('Laura Finch')
  })

  test('is nobody’s bracket in the text', () => {
    expect(resultOf('Laura Finch (then at Reuters) said the dam is safe.').document.provenance).toEqual([])
  })
})
