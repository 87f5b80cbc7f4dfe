import { describe, expect, test } from '@jest/globals'
import { en } from '../../src/en.js'
import { createExtractor } from '../../src/index.js'
import { claimsOf, extract, told } from '../support/english.js'

describe('The three types', () => {
  test.each([
    ['“The dam is old,” Laura Finch said.', 'direct'],
    ['Laura Finch said that the dam is old.', 'indirect'],
    ['Laura Finch said that the dam is “a danger to everybody.”', 'mixed'],
  ])('%s %s', (text, type) => {
    expect(claimsOf(text)[0]?.type).toBe(type)
  })
})

describe('How likely it is a claim', () => {
  test('decides what is one: somebody attacks a tax in words, but nobody is told of as attacking a mill', () => {
    expect(told('Finch renewed her attack on the tax.')).toEqual([['her', 'attack on', 'the tax']])
    expect(told('The attack on the mill and the yard began at dawn.')).toEqual([])
  })

  test('is its confidence: higher where somebody is quoted than where he wants something', () => {
    const [quoted, wanted] = ['“The dam is old,” Finch said.', 'Finch wants to leave.'].map(
      (text) => claimsOf(text)[0]?.confidence ?? 0,
    )
    expect(quoted).toBeGreaterThan(0.9)
    expect(wanted).toBeLessThan(0.7)
  })
})

describe('Where the content stands', () => {
  test.each([
    ['the verb before its subject', '“The dam is old,” said Finch.', ['Finch', 'said', 'The dam is old']],
    ['behind “that”', 'Finch said that the dam is old.', ['Finch', 'said', 'the dam is old']],
    ['behind a time and “that”', 'Finch said on Monday that there is no dam.', ['Finch', 'said', 'there is no dam']],
    ['behind “that” and a sum', 'Finch said that £4 million is gone.', ['Finch', 'said', '£4 million is gone']],
    ['behind who is told', 'Finch told voters taxes would rise.', ['Finch', 'told', 'taxes would rise']],
    ['quoted, behind who is told', 'Finch told voters “it is old.”', ['Finch', 'told', 'it is old']],
    [
      'with an abbreviation that a name goes on',
      'Finch said the U.S. House was old.',
      ['Finch', 'said', 'the U.S. House was old'],
    ],
    ['behind nothing', 'Finch said the flood destroyed the mill.', ['Finch', 'said', 'the flood destroyed the mill']],
    [
      'that some of many do',
      'Finch said about half of these dams leak.',
      ['Finch', 'said', 'about half of these dams leak'],
    ],
    ['an amount', 'Finch denounced about 40 mills.', ['Finch', 'denounced', 'about 40 mills']],
    ['behind who is asked, and how', 'Roe asked Finch bluntly whether it leaks.', ['Roe', 'asked', 'whether it leaks']],
    ['behind a passive, with no agent', 'The dam is known as Old Bess.', [null, 'is known', 'The dam … Old Bess']],
    ['behind a feeling', 'Finch was rattled by the flood.', ['Finch', 'was rattled by', 'the flood']],
    ['added without “that”', 'Finch added the mill would reopen.', ['Finch', 'added', 'the mill would reopen']],
    ['before the verb', 'The dam is old, Finch said.', ['Finch', 'said', 'The dam is old']],
    ['a noun that points back', 'Finch rejected that plan.', ['Finch', 'rejected', 'that plan']],
    ['“that” behind a verb of an object', 'Finch accepts that the dam is old.', ['Finch', 'accepts', 'the dam is old']],
    ['behind “it appears”', 'It appears that the dam leaks.', [null, 'appears', 'the dam leaks']],
    ['behind an adjective', 'Finch is certain the dam was old.', ['Finch', 'is certain', 'the dam was old']],
    [
      'behind a noun and its verb',
      'Her answer on Monday was that the dam is old.',
      ['Her', 'answer on Monday was', 'the dam is old'],
    ],
    ['on both sides of the cue', '“The dam,” Finch said, “is old.”', ['Finch', 'said', 'The dam … is old']],
    ['behind a colon', 'Finch said: “The dam is old.”', ['Finch', 'said', 'The dam is old']],
    ['according to somebody', 'The dam is old, according to Finch.', ['Finch', 'according to', 'The dam is old']],
    [
      'according to somebody, at the head',
      'According to Finch, the dam is old.',
      ['Finch', 'According to', 'the dam is old'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test.each(['Ballots: 2,340', 'Byline: Laura Finch', 'Panel: Jane Roe, Adam Marsh, Laura Finch'])(
    'nobody says a list or a number: %s',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )

  test('a headline names its speaker before a colon', () => {
    const [claim] = claimsOf('Finch: the dam is old\n\nThe river rose on Monday.')
    expect(claim).toMatchObject({ cueType: 'colon', cue: null, source: { text: 'Finch' }, text: 'the dam is old' })
  })

  test('a line that names its speaker is that speaker’s to the end of the paragraph', () => {
    expect(told('FINCH: The dam is old. I think it leaks.\n\nThe river rose on Monday.')).toEqual([
      ['FINCH', null, 'The dam is old. I think it leaks'],
    ])
  })

  test('a note of the editor is no speaker’s', () => {
    expect(told('Editor’s note: The dam was built in the winter of a dry year.')).toEqual([])
  })

  test.each([
    ['Then Finch went back to her old line: “The dam is a danger to all of us who live below it.”'],
    ['Then Finch went back to her old line:\n\n“The dam is a danger to all of us who live below it.”'],
  ])('words that are no cue lead to a quotation behind a colon: %s', (text) => {
    expect(told(text)).toEqual([['Finch', null, 'The dam is a danger to all of us who live below it']])
  })

  test('a quotation that stands beside the subject is not what the subject says', () => {
    expect(told('Finch, citing “an old flood,” said the mill would close.')).toContainEqual(['Finch', 'said', 'the mill would close'])
  }) // prettier-ignore

  test('of a clause behind the verb and a quotation that is cited before it, the clause is what is said', () => {
    expect(told('Citing “the flood of the century,” Finch said the dam is old.')).toContainEqual([
      'Finch',
      'said',
      'the dam is old',
    ])
  })

  test('a headline tells what somebody is about to support', () => {
    expect(told('Finch to back the mayor')).toEqual([['Finch', 'to back', 'the mayor']])
  })

  test('what it is hard or easy to support is nobody’s', () => {
    expect(told('It is hard to support the plan.')).toEqual([])
  })

  test('a participle tells a second claim of the same source', () => {
    expect(told('“The dam is old,” Finch said, adding that it must be closed.')).toEqual([
      ['Finch', 'said', 'The dam is old'],
      ['Finch', 'adding', 'it must be closed'],
    ])
  })

  test.each([
    ['Finch called the plan a mistake.', ['Finch', 'called', 'the plan a mistake']],
    ['Finch urged the council to close the dam.', ['Finch', 'urged', 'the council to close the dam']],
    ['The plan was rejected by the council.', ['the council', 'was rejected', 'The plan']],
    ['Finch backs the plan.', ['Finch', 'backs', 'the plan']],
    ['Finch plans to close the dam.', ['Finch', 'plans', 'to close the dam']],
    ['Finch believes the dam is old.', ['Finch', 'believes', 'the dam is old']],
    ['Finch hopes that the dam will hold.', ['Finch', 'hopes', 'the dam will hold']],
    ['Finch told reporters the flood destroyed the dam.', ['Finch', 'told', 'the flood destroyed the dam']],
  ])('what is called, urged, backed, meant or believed: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test.each([
    ['Finch promised on Tuesday to close the dam.', ['Finch', 'promised', 'to close the dam']],
    ['Finch complained to the council about the noise.', ['Finch', 'complained', 'the noise']],
    ['Finch asked at the meeting whether the dam was old.', ['Finch', 'asked', 'whether the dam was old']],
    ['Finch vowed to “open up” the dam.', ['Finch', 'vowed', 'to “open up” the dam']],
    ['Finch urged the council not to close the dam.', ['Finch', 'urged', 'the council not to close the dam']],
    ['Finch said closing in winter is unwise.', ['Finch', 'said', 'closing in winter is unwise']],
    ['Finch called for closing the dam.', ['Finch', 'called for', 'closing the dam']],
    ['Half of them said the same of the mill.', ['Half of them', 'said', 'the same of the mill']],
    ['“Close the dam,” Finch urged.', ['Finch', 'urged', 'Close the dam']],
    ['Finch reaffirmed the terms of the truce.', ['Finch', 'reaffirmed', 'the terms of the truce']],
    ['Finch denounced what happened.', ['Finch', 'denounced', 'what happened']],
    ['It was a plan he said would work.', ['he', 'said', 'a plan … would work']],
    ['If it rains, Finch said, “the dam will break.”', ['Finch', 'said', 'If it rains … the dam will break']],
    ['In May, Finch said, “The dam will break.”', ['Finch', 'said', 'The dam will break']],
  ])('behind another phrase, as a gerund, a relative or half a quotation: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('of a phrase that the reporter adds nothing is told: nobody speaks of anonymity', () => {
    expect(told('Finch spoke on condition of anonymity.')).toEqual([])
  })

  test.each([
    ['As Finch noted, the dam is old.', 'the dam is old'],
    ['But, as Finch noted in May, the dam is old.', 'the dam is old'],
    ['The dam is old, as Finch noted.', 'The dam is old'],
    ['The dam, as Finch noted, is old.', 'The dam … is old'],
    ['As Finch noted, Roe raised money.', 'Roe raised money'],
  ])('beside a clause with “as”: %s', (text, content) => {
    expect(told(text)).toEqual([['Finch', 'noted', content]])
  })

  test.each([
    ['As first noted by the Courier, the dam is old.', 'the dam is old'],
    ['The dam is old, as noted by the Courier.', 'The dam is old'],
  ])('beside “as” and a passive: %s', (text, content) => {
    expect(told(text)).toEqual([['the Courier', 'noted', content]])
  })

  test.each([
    ['Finch faces criticism from drivers that the dam is old.', ['Finch', 'faces criticism', 'the dam is old']],
    ['A poll by the council found drivers leaving the town.', ['A poll by the council', 'found', 'drivers leaving the town']],
    ['The survey found two in ten were against the dam.', ['The survey', 'found', 'two in ten were against the dam']],
    ['Finch urged the mayor last week not to leave.', ['Finch', 'urged', 'the mayor last week not to leave']],
    ['Finch called Monday for a vote.', ['Finch', 'called Monday for', 'a vote']],
    ['Finch described leaving the mill at night.', ['Finch', 'described', 'leaving the mill at night']],
    ['Finch repeated a claim Monday that the dam is old.', ['Finch', 'repeated', 'a claim Monday that the dam is old']],
    ['Finch proposed nearly 300 tons of stone.', ['Finch', 'proposed', 'nearly 300 tons of stone']],
    ['Roe reported on Monday that the dam is old.', ['Roe', 'reported', 'the dam is old']],
    ['“The dam is old,” according to Roe.', ['Roe', 'according to', 'The dam is old']],
  ])('behind what tells more of a noun, a time, or as a gerund: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  }) // prettier-ignore

  test('what stands beside “as” and no report is nobody’s', () => {
    expect(told('As Finch noted the rain, a dog barked.').map(([, , content]) => content)).not.toContain('a dog barked')
  })
})

describe('How far a source goes', () => {
  const sourceOf = (text: string) => told(text)[0]?.[0]

  test.each([
    [
      'a relative clause behind an inverted subject',
      '“It is old,” said Jane Roe, who runs the mill.',
      'Jane Roe, who runs the mill',
    ],
    ['a participle behind the verb', '“It is old,” said retired clerk Jane Roe.', 'retired clerk Jane Roe'],
    ['what somebody was', '“It is old,” said Roe, then the mayor of Elmford.', 'Roe, then the mayor of Elmford'],
    ['some of many', 'Several towns, including Elmford, say the dam is old.', 'Several towns, including Elmford'],
    ['what was done to it', 'It is old, according to a poll released Monday.', 'a poll released Monday'],
    ['one without a comma', '“It is old,” said a man who runs the mill.', 'a man who runs the mill'],
    ['what describes its noun', 'A poll taken in May showed that they are ready.', 'A poll taken in May'],
    ['a gerund that does', 'Voters going to the polls said they were tired.', 'Voters going to the polls'],
    ['so many of so many', 'More than 4 in 10 voters said they were tired.', 'More than 4 in 10 voters'],
    ['about so many', 'About half of the voters said they were tired.', 'About half of the voters'],
    [
      'a participle before its noun',
      'Twelve percent of registered voters say they are tired.',
      'Twelve percent of registered voters',
    ],
    ['a noun in -ing', 'The exit polling showed that they are tired.', 'The exit polling'],
    ['an abbreviation before the verb', 'Robert Clay Jr. said the dam is old.', 'Robert Clay Jr.'],
    [
      'a description between dashes',
      'Finch — a teacher from Elmford — said the dam is old.',
      'Finch — a teacher from Elmford',
    ],
    [
      'a description between commas, before an object',
      'Finch, a teacher, called the dam a danger.',
      'Finch, a teacher',
    ],
    ['those who were told', 'A person briefed on the talks said the dam is old.', 'A person briefed on the talks'],
    ['a part of a group', 'More than half of Americans said the dam is old.', 'More than half of Americans'],
    ['a part of those named before', 'Many of them say the dam is old.', 'Many of them'],
    ['one between dashes', 'Roe -- who has run the mill for years -- said it leaks.', 'Roe'],
    ['whose something is', 'Roe, whose mill is gone, said the dam is old.', 'Roe, whose mill is gone'],
    ['a month before its noun', 'On the radio, a June poll showed that they are ready.', 'a June poll'],
    ['those of two places', 'Clerks in the mill and at the dam said it leaks.', 'Clerks in the mill and at the dam'],
    ['a day behind a comma, which is none of it', 'Roe, the mayor, on Sunday defended the dam.', 'Roe, the mayor'],
    ['a society to which somebody belongs', '“It is old,” said Roe of the Mill Society.', 'Roe of the Mill Society'],
    ['some of those who are spoken to', 'Many of you said the dam is old.', 'Many of you'],
    ['letters with stops', 'The F.B.I. said the dam is old.', 'The F.B.I.'],
    ['a relative clause without a comma', 'Some who run mills said the dam is old.', 'Some who run mills'],
    ['nothing that tells where it is said', '“It is old,” said Jane Roe in a letter.', 'Jane Roe'],
    ['how long after it, which is none of it', 'She left, days after an audit said the dam is old.', 'an audit'],
    [
      'a body in two words, the first a verb elsewhere',
      'Roe, a founder of the think tank Larch Way, said the dam is old.',
      'Roe, a founder of the think tank Larch Way',
    ],
    ['a particle before it, which is none of it', 'Now even some allies say the dam is old.', 'some allies'],
  ])('%s', (_, text, source) => {
    expect(sourceOf(text)).toBe(source)
  })

  test('what a relative clause reports ends with it: the verb behind it, behind “, and”, and a gerund behind a quoted word are of the main clause', () => {
    const last = (text: string) => told(text).at(-1)?.[0]
    expect(last('Roe, who says that it leaks, called it a danger.')).toBe('Roe, who says that it leaks')
    expect(last('Roe met clerks who ran the mill, and warned that it leaks.')).toBe('Roe')
    expect(last('Roe sued after Poe left what was called the “Old Mill,” saying that it leaks.')).toBe('Roe')
  })

  test.each(['Roe has since said that it is old.', 'Roe once said that it is old.'])(
    'an adverb that begins clauses elsewhere is no part of it: %s',
    (text) => {
      expect(sourceOf(text)).toBe('Roe')
    },
  )
})

test.each(['The dam was built in 1911.', 'She told nobody.', 'The claim was settled.'])(
  'nothing is claimed where nobody claims: %s',
  (text) => {
    expect(claimsOf(text)).toEqual([])
  },
)

test('a content ends where a second verb reports in the tense of the first, with a clause of its own', () => {
  expect(told('Finch said the dam was old and warned that it could break.')).toEqual([
    ['Finch', 'said', 'the dam was old'],
    ['Finch', 'warned', 'it could break'],
  ])
})

test.each([
  ['adds something', 'Roe said the dam would fail, adding that it leaks.', ['Roe', 'adding', 'it leaks']],
  ['does something else', 'Roe said the plan would fail, but praised another.', ['Roe', 'praised', 'another']],
  ['adds a quotation', 'Roe noted that he taught law, and added: “It is old.”', ['Roe', 'added', 'It is old']],
  ['issued a paper', 'Roe issued a statement saying the dam is old.', ['Roe', 'saying', 'the dam is old']],
])('who has spoken, and none of whom was spoken, %s: %s', (_, text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

describe('What stands between the subject of a content and its verb', () => {
  test.each([
    'the old bridge, despite its age, is safe',
    'the old bridge, which was closed in May, is safe',
    'the old bridge - it had three arches - was safe',
    'the old bridge – a gift of the king – never fell',
  ])('is a part of it: %s', (content) => {
    expect(told(`Finch said ${content}.`)).toEqual([['Finch', 'said', content]])
  })

  test('is none where the cue’s own clause ends there', () => {
    expect(told('Finch, who believed the report on the dam, is gone.')).toEqual([
      ['who', 'believed', 'the report on the dam'],
    ])
    expect(told('The mayor, who fears the dam, has resigned.')).toEqual([['who', 'fears', 'the dam']])
  })

  test.each([
    ['A firm that opposed the tunnel is now in debt.', ['that', 'opposed', 'the tunnel']],
    ['Voters who support the tunnel are in a minority.', ['who', 'support', 'the tunnel']],
  ])('is none where the verb is that of those who speak: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('What is told of who or what a passive verb has for its subject', () => {
  test.each([
    [
      'nothing of when it was told',
      'The tunnel was praised by Ortiz on Monday.',
      ['Ortiz', 'was praised', 'The tunnel'],
    ],
    ['what it is taken for', 'Finch is seen by some as a threat.', ['some', 'is seen', 'Finch … a threat']],
    ['what is asked of somebody', 'Finch was asked to leave.', [null, 'was asked', 'Finch … to leave']],
    [
      'of the nearest noun, by a participle',
      'Finch met the head of a party seen by many as a sect of old men.',
      ['many', 'seen', 'a party … a sect of old men'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

test.each([
  ['A plan which Finch vowed to fight is old.', ['Finch', 'vowed', 'which … to fight']],
  ['It is a mill, which Finch called “a ruin.”', ['Finch', 'called', 'which … a ruin']],
])('a relative word is what is told: %s', (text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

test('two dashes within what is said do not begin it', () => {
  expect(told('The best bridge - a gift of the crown - is closed, Finch said.')).toEqual([
    ['Finch', 'said', 'The best bridge - a gift of the crown - is closed'],
  ])
})

test.each(['Still, the dam is old, Finch said.', 'In fact, the dam is old, said Finch.'])(
  'what links a sentence to the one before it is the narrator’s: %s',
  (text) => {
    expect(told(text)).toEqual([['Finch', 'said', 'the dam is old']])
  },
)

describe('Which words are the verbs of a clause', () => {
  test.each([
    ['a noun that tells of several', 'Roe met groups backing Laura Finch.', ['groups', 'backing', 'Laura Finch']],
    ['a noun where a clause lacks one', 'The poll shows differences between towns.', ['The poll', 'shows', 'differences between towns']],
    ['behind what describes its subject', 'Finch, the engineer, calls it old.', ['Finch, the engineer', 'calls', 'it old']],
    ['before a comma', 'The sign read, “The dam is old.”', ['The sign', 'read', 'The dam is old']],
    ['behind a quotation', '“The dam is old,” the sign read.', ['the sign', 'read', 'The dam is old']],
    ['behind “many”', 'Many feel it is old.', ['Many', 'feel', 'it is old']],
    ['behind “others”', 'Others call it old.', ['Others', 'call', 'it old']],
    ['a past form behind “some”', 'Some accused Finch of theft.', ['Some', 'accused', 'Finch of theft']],
    ['a gerund behind “those”', 'Roe met those backing Laura Finch.', ['those', 'backing', 'Laura Finch']],
    ['a gerund that may describe', 'Roe met a group supporting Laura Finch.', ['a group', 'supporting', 'Laura Finch']],
    ['behind a plural with a place', 'Maps of Norwick show the old mill.', ['Maps of Norwick', 'show', 'the old mill']],
    ['behind a plural like a verb', 'Recent polls show a close race.', ['Recent polls', 'show', 'a close race']],
    ['between commas', 'The dam, the survey shows, is old.', ['the survey', 'shows', 'The dam … is old']],
    ['behind “but”', 'Finch left but suggested Roe had stayed.', ['Finch', 'suggested', 'Roe had stayed']],
    ['behind “there” and an adverb', 'Finch said there surely was a dam.', ['Finch', 'said', 'there surely was a dam']],
    ['behind “if”', 'Finch said if Roe closed it the river would rise.', ['Finch', 'said', 'if Roe closed it the river would rise']],
    ['a gerund that is its subject', 'Finch said fishing is free.', ['Finch', 'said', 'fishing is free']],
    ['behind nouns that could be verbs', 'Gay rights groups mocked the plan.', ['Gay rights groups', 'mocked', 'the plan']],
    ['behind one within its subject', 'The heads of both firms told the council they had left.', ['The heads of both firms', 'told', 'they had left']],
    ['in a quotation', 'Finch said the dam “leaks, and is old.”', ['Finch', 'said', 'the dam “leaks, and is old.”']],
    ['behind a clause about its subject', 'Finch said the days when it leaked are gone.', ['Finch', 'said', 'the days when it leaked are gone']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  }) // prettier-ignore

  test.each([
    'Finch won back the town.',
    'A large pledged gift arrived.',
    'Finch needs forty reports that Roe wrote.',
    'The town has other plans to close the mill.',
    'The mill buys wood from mountain states that report floods.',
  ])('%s has no verb that tells', (text) => {
    expect(told(text)).toEqual([])
  })

  test('nouns of a list are none', () => {
    expect(told('Its books, plays, television shows and films are sold abroad.')).toEqual([])
  })
})

describe('What is told of the noun before', () => {
  test.each([
    ['It was a plan that Finch said ruined the town.', ['Finch', 'said', 'that … ruined the town']],
    ['It is a dam the council said was old.', ['the council', 'said', 'a dam … was old']],
    ['It is a plan Finch said could work.', ['Finch', 'said', 'a plan … could work']],
    ['Roe drew a plan, which the council opposed.', ['the council', 'opposed', 'which']],
    ['It is a lake, which Finch described as a gift.', ['Finch', 'described', 'which … as a gift']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

test.each([
  ['Finch said she had met him twice but said he knew nothing.', ['she had met him twice', 'he knew nothing']],
  ['Finch said the dam was old and later added, “It leaks.”', ['the dam was old', 'It leaks']],
])('a content ends where a second report begins: %s', (text, contents) => {
  expect(told(text)).toMatchObject(contents.map((content) => ({ 2: content })))
})

test.each([
  ['Smith defended the plan but later left the hall.', 'the plan'],
  ['The mayor promised to rebuild the bridge and left the hall.', 'to rebuild the bridge'],
  ['Roe slammed the mayor in the hours before his trial.', 'the mayor'],
])('what somebody does next, and when he spoke, is none of what he says: %s', (text, content) => {
  expect(told(text)).toMatchObject([{ 2: content }])
})

test.each([
  ['Finch asked the drivers of both trucks to stay.', 'asked', 'the drivers of both trucks to stay'],
  ['Finch dismissed the claim that the dam leaks.', 'dismissed', 'the claim that the dam leaks'],
  ['Finch defended her criticism of the mayor.', 'defended', 'her criticism of the mayor'],
])('who is to do something, and a saying that is spoken of, are part of the content: %s', (text, cue, content) => {
  expect(told(text)).toEqual([['Finch', cue, content]])
})

test('who dismisses a claim does not make it', () => {
  const text = 'Finch dismissed the claim that the dam leaks.'
  expect(extract(text, { language: 'en' }).claims.map(({ text: content }) => content)).not.toContain('the dam leaks')
})

test('who speaks behind a headline without a verb is not what is said', () => {
  expect(told('New ferry twice as costly, confirms Elmford mayor')).toEqual([])
})

test('what stands before a relative clause is not what it tells', () => {
  expect(told('The mill was sold to Finch, who added to her fortune.')).toEqual([])
})

test('a time in capitals is a name', () => {
  expect(told('“It is old,” Elmford This Morning host Laura Finch said.')).toEqual([
    ['Elmford This Morning host Laura Finch', 'said', 'It is old'],
  ])
})

test.each(['Rose', 'Will', 'May'])('%s said: a name that could be a verb', (name) => {
  expect(told(`“The dam is old,” ${name} said. ${name} said that it leaks.`)).toEqual([
    [name, 'said', 'The dam is old'],
    [name, 'said', 'it leaks'],
  ])
})

test('what is said in a statement is told once', () => {
  expect(told('Finch said in a statement that the dam is old.')).toEqual([['Finch', 'said', 'the dam is old']])
})

test('who speaks may open a sentence with a word that could command', () => {
  expect(told('Transport officials said that the dam is old.')).toEqual([
    ['Transport officials', 'said', 'the dam is old'],
  ])
})

describe('According to somebody', () => {
  const dam = 'The dam is old'
  test.each([
    ['nouns that look like verbs', 'According to early results of a poll, the dam is old.', ['early results of a poll', 'the dam is old']],
    ['a phrase behind the noun', 'According to polls taken in May, the dam is old.', ['polls taken in May', 'the dam is old']],
    ['those who were told', 'The dam is old, according to two people briefed on the talks.', ['two people briefed on the talks', dam]],
    ['a relative clause', 'The dam is old, according to Laura Finch, who runs the mill.', ['Laura Finch, who runs the mill', dam]],
    ['a name with a time in it', 'The dam is old, according to Elmford Today reporter Finch.', ['Elmford Today reporter Finch', dam]],
    ['behind “that is”', 'That’s according to the mayor.', ['the mayor', 'That']],
    ['what is set against it is none of it', 'The dam is old, according to the mayor, but the mill is new.', ['the mayor', dam]],
    ['a noun phrase with its verb in a quotation', 'In May, according to the mayor, the dam “was old.”', ['the mayor', 'In May … the dam “was old.”']],
  ])('%s: %s', (_, text, [source, content]) => {
    expect(told(text)).toEqual([[source, expect.stringMatching(/according to/i), content]])
  }) // prettier-ignore

  test('a poll at the head of a sentence tells the rest', () => {
    expect(told('In a poll released on Monday, most drivers were for the dam.')).toEqual([
      ['a poll released on Monday', 'In', 'most drivers were for the dam'],
    ])
  })
})

test.each([
  ['“The dam is old,” Finch said in May, “and it leaks.”', ['Finch', 'said', 'The dam is old … and it leaks']],
  ['“It is old,” Finch, who runs the mill, told reporters.', ['Finch, who runs the mill', 'told', 'It is old']],
  ['“It is old,” Finch, who runs the mill, said at the time.', ['Finch, who runs the mill', 'said', 'It is old']],
])('an adverbial or those who are told stand behind the verb of a quotation: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test('a clause that tells of a noun phrase is a part of it', () => {
  expect(told('Finch praised the work he had done.')).toEqual([['Finch', 'praised', 'the work he had done']])
})

test.each([
  ['The hardest part of the work, said Finch, the engineer, is the noise.', ['Finch, the engineer', 'said', 'The hardest part of the work … is the noise']],
  ['Rather than wait, said Finch, the town sold its mill.', ['Finch', 'said', 'Rather than wait … the town sold its mill']],
])('a cue parts a subject or an adverbial from its verb: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
}) // prettier-ignore

test.each([
  ['Finch, a teacher, said on the radio, where she works, that it is old.', ['Finch, a teacher', 'said', 'it is old']],
  ['With Finch facing accusations of fraud, the mayor has left.', ['Finch', 'facing accusations of', 'fraud']],
])('what stands beside a clause does not hide it: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  ['Groups criticizing Laura Finch have met in Elmford.', ['Groups', 'criticizing', 'Laura Finch']],
  ['Criticizing the dam could cost them votes.', [null, 'Criticizing', 'the dam']],
])('what a gerund tells ends before the verb that has it for a subject: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  ['a verb in the third person at the end of what reports', 'Two districts are close, a Norwick poll shows.', ['a Norwick poll', 'shows', 'Two districts are close']],
  ['a verb behind a gerund that is its subject', 'Weekly polling shows she leads Finch.', ['Weekly polling', 'shows', 'she leads Finch']],
  ['a preposition that a dash joins to a word is part of a noun phrase', 'Finch said down-valley towns can help the mill.', ['Finch', 'said', 'down-valley towns can help the mill']],
])('%s: %s', (_, text, expected) => {
  expect(told(text)).toEqual([expected])
}) // prettier-ignore

test.each([
  ['before a gerund between commas', 'Finch, citing old maps, left.', ['Finch', 'citing', 'old maps']],
  ['before an adverb and a gerund', 'Finch, later insisting that it leaks, left.', ['Finch', 'insisting', 'it leaks']],
  ['before “by” and a gerund', 'Finch responded by saying that it leaks.', ['Finch', 'saying', 'it leaks']],
  ['with a participle right before the verb', 'Voters polled said the dam is old.', ['Voters polled', 'said', 'the dam is old']],
  ['before a participle between commas', 'The poll, conducted in Elmford, found that it leaks.', ['The poll', 'found', 'it leaks']],
  ['before a participle and a quotation', 'The ad, titled “Dam,” says that it leaks.', ['The ad', 'says', 'it leaks']],
  ['before a place with an abbreviation', 'Finch, speaking in Elmford, N.C., said that it leaks.', ['Finch', 'said', 'it leaks']],
  ['with a relative clause that ends in a phrase', 'Those who spoke with Roe say that it leaks.', ['Those who spoke with Roe', 'say', 'it leaks']],
  ['as a relative word behind a noun that says nothing itself', 'It was a poll that shows the dam leaks.', ['that', 'shows', 'the dam leaks']],
])('who reports is found %s: %s', (_, text, expected) => {
  expect(told(text)).toContainEqual(expected)
}) // prettier-ignore

test('a verb that the grammar does not know is read by its ending: what somebody does next is not told', () => {
  expect(told('Roe criticized the mill but gazumped Finch.')).toEqual([['Roe', 'criticized', 'the mill']])
})

test('the endings that words are read by are the grammar’s: without that of the past what somebody does next is told', () => {
  const formation = { plurals: ['s'], adverbs: ['ly'], pasts: [], negations: [] }
  const { extract: readWithout } = createExtractor({ grammars: [{ ...en, formation }] })
  const { claims } = readWithout('Roe criticized the mill but gazumped Finch.', { language: 'en' })
  expect(claims.map(({ text }) => text)).not.toContain('the mill')
})
