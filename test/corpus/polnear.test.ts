import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import type { Span } from '../../src/scoring/annotated.js'
import { readPolnear } from '../../src/scoring/polnear.js'

const folder = mkdtempSync(join(tmpdir(), 'polnear-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = '🔹 “Roads,” the mayor said on Monday, “are open.” It was denied. Nobody asked.'

test('texts and their brat standoff become gold documents, offsets turned from code points into UTF-16', () => {
  write('data/train/text/gazette_2020-01-01_roads.txt', TEXT)
  write(
    'data/train/attributions/gazette_2020-01-01_roads_1a2b.ann',
    [
      'T1\tContent 2 10;37 48\t“Roads,” “are open.”',
      'T2\tSource 11 20\tthe mayor',
      'T3\tCue 21 25;26 35\tsaid on Monday',
      'T4\tAttribution 21 25\tsaid',
      'E1\tAttribution:T4 Source:T2 Cue:T3 Content:T1',
      'T5\tContent 49 51\tIt',
      'T6\tCue 52 62\twas denied',
      'E2\tAttribution-no-source:T6 Content:T5 Cue:T6',
      'T7\tCue 71 76\tasked',
      'E3\tAttribution:T7 Cue:T7',
      '',
    ].join('\n'),
  )
  const [document, ...others] = readPolnear(folder)
  expect(others).toEqual([])
  expect(document).toMatchObject({ id: 'polnear/gazette_2020-01-01_roads', bucket: 'gazette', flat: true, text: TEXT })
  const textOf = (span: Span | null) => span && TEXT.slice(...span)
  const relations = document.attributions.map(({ source, cue, content, speaker }) => {
    return { source: textOf(source), cue: textOf(cue), content: content.map(textOf), speaker }
  })
  expect(relations).toEqual([
    { source: 'the mayor', cue: 'said on Monday', content: ['“Roads,”', '“are open.”'], speaker: null },
    { source: null, cue: 'was denied', content: ['It'], speaker: null },
  ])
})

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}
