import { describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBrat } from '../../src/export/brat.js'
import { InputError } from '../../src/index.js'
import { extract } from '../support/extract.js'
import { temporaryFolder } from '../support/folder.js'
import { python, testWithPython } from '../support/python.js'
import { HARD, results } from './support.js'

const folder = temporaryFolder()

/** Reads a .ann beside its .txt by the rules of brat's manual for standoff, and prints what it says. */
const READER = `
import json, re, sys
text = open(sys.argv[1] + ".txt", encoding="utf8", newline="").read()
marks, relations, attributes, notes = {}, [], [], []
for line in open(sys.argv[1] + ".ann", encoding="utf8", newline="\\n"):
    assert line.endswith("\\n")
    name, data = line[:-1].split("\\t", 1)
    if name[0] == "T":
        kind_and_places, shown = data.split("\\t", 1)
        kind, places = kind_and_places.split(" ", 1)
        places = [tuple(map(int, place.split(" "))) for place in places.split(";")]
        assert all(start < end for start, end in places), line
        assert " ".join(text[start:end] for start, end in places) == shown, line
        assert "\\n" not in shown and "\\r" not in shown
        assert name not in marks
        marks[name] = (kind, shown)
    elif name[0] == "R":
        kind, first, second = data.split(" ")
        relations.append((kind, first.split("Arg1:")[1], second.split("Arg2:")[1]))
    elif name[0] == "A":
        attributes.append(tuple(data.split(" ")))
    else:
        assert re.fullmatch("#[0-9]+", name), line
        where, note = data.split("\\t")
        notes.append((where.split(" ")[1], note))
for _, first, second in relations: assert first in marks and second in marks
for _, target, _ in attributes: assert target in marks
print(json.dumps({"text": text, "marks": marks, "relations": relations, "attributes": attributes, "notes": notes}))`

interface Standoff {
  text: string
  marks: Record<string, [string, string]>
  relations: [string, string, string][]
  attributes: [string, string, string][]
  notes: [string, string][]
}

describe.each(['utf16', 'codepoint'] as const)('brat’s standoff of a result with offsets in %s', (offsets) => {
  testWithPython('json')('is read by Python, which counts as brat does', () => {
    const all = results({ offsets })
    for (const { name, content } of toBrat(all)) writeFileSync(join(folder, name), content)
    const read = JSON.parse(python(READER, join(folder, 'سخت_1'))) as Standoff
    const { claims, speakers } = all[0]
    expect(read.text).toBe(HARD)
    const marked = (kind: string) => Object.values(read.marks).flatMap(([k, shown]) => (k === kind ? [shown] : []))
    const shown = claims.map(({ content }) =>
      content.map(({ text }) => text.split('\n').filter(Boolean).join(' ')).join(' '),
    )
    expect(marked('Claim')).toEqual(shown)
    expect(shown[0]).toContain('کنند 🌧️ 🔹 سدها')
    expect(marked('Cue')).toEqual(claims.flatMap(({ cue }) => cue?.text ?? []))
    expect(marked('Source')).toEqual(claims.flatMap(({ source }) => source?.text ?? []))
    const said = read.relations.map(([kind, from, to]) => [kind, read.marks[from]?.[1], read.marks[to]?.[1]])
    for (const [i, { cue, source, parent }] of claims.entries()) {
      if (cue) expect(said).toContainEqual(['CuedBy', shown[i], cue.text])
      if (source) expect(said).toContainEqual(['SaidBy', shown[i], source.text])
      if (parent !== null)
        expect(said).toContainEqual(['Within', shown[i], shown[claims.findIndex(({ id }) => id === parent)]])
    }
    expect(said.some(([kind]) => kind === 'Within')).toBe(true)
    expect(read.notes.map(([, note]) => note).join('\n')).toContain(`speaker: ${speakers[0]?.name ?? ''}`)
  })
})

test('every kind, relation and attribute stands in annotation.conf', () => {
  const files = toBrat(results())
  const configuration = files.find(({ name }) => name === 'annotation.conf')?.content ?? ''
  const words = files
    .filter(({ name }) => name.endsWith('.ann'))
    .flatMap(({ content }) => [...content.matchAll(/^[TRA]\d+\t(\w+) /gm)].map(([, word]) => word))
  expect(new Set(words).size).toBe(9)
  for (const word of new Set(words)) expect(configuration).toMatch(new RegExp(`^${word ?? ''}\\b`, 'm'))
})

test.each([
  ['../../etc/passwd', '_etc_passwd'],
  ['a.TXT', 'a'],
  ['.hidden', '_hidden'],
  ['', 'document'],
  [undefined, 'document'],
  ['گزارش یک', 'گزارش_یک'],
])('a document with the id %j has files with a name that stays in the folder', (id, name) => {
  const [file] = toBrat([extract('', { id, includeText: true })])
  expect(file?.name).toBe(`${name}.txt`)
})

test('no two documents have one name, in whatever case', () => {
  const ids = ['a', 'A', 'a.txt', 'a-2', 'b']
  const names = toBrat(ids.map((id) => extract('', { id, includeText: true }))).map(({ name }) => name.toLowerCase())
  expect(new Set(names).size).toBe(2 * ids.length + 1)
})

test('without the text there is nothing to stand off from, and an error says what to do', () => {
  const call = () => toBrat([extract(HARD)])
  expect(call).toThrow(InputError)
  expect(call).toThrow('includeText: true')
})
