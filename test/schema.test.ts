import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ts from 'typescript'
import { types } from '../scripts/generate.js'
import { readGrammar } from '../src/grammar/index.js'
import { claimSchema, grammarSchema, resultSchema } from '../src/schema/index.js'
import { extract } from './support/extract.js'

const ROOT = join(import.meta.dirname, '..')
const GENERATED = join(ROOT, 'src/generated/types.ts')
const SCHEMAS = { result: resultSchema, claim: claimSchema, grammar: grammarSchema }

/** What a schema may hold where it says something about a value. */
interface Part {
  $ref?: string
  title?: string
  description?: string
  examples?: unknown[]
  properties?: Record<string, Part>
  $defs?: Record<string, Part>
}

/** The parts of a schema with their JSON pointers: definitions, and the properties of all objects in it. */
function partsOf(schema: unknown, pointer = ''): [string, Part][] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const path = `${pointer}/${key}`
    if (key === 'examples') return []
    const named = key === 'properties' || key === '$defs'
    const own = named
      ? Object.entries(value as Record<string, Part>).map(([n, p]): [string, Part] => [`${path}/${n}`, p])
      : []
    return [...own, ...partsOf(value, path)]
  })
}

describe.each(Object.entries(SCHEMAS))('the schema of a %s', (_, schema) => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(schema)
  const id = String(schema.$id)
  const parts: [string, Part][] = [['', schema], ...partsOf(schema)]

  test('says in words what each of its parts is', () => {
    expect(parts.filter(([, { description }]) => !description).map(([pointer]) => pointer)).toEqual([])
  })

  test('has an example of every object and every file that it describes, and each is valid', () => {
    const titled = parts.filter(([pointer, { title }]) => title && !/\/items$/.test(pointer))
    const lacking = titled.filter(([pointer, { examples }]) => !examples && pointer !== '').map(([pointer]) => pointer)
    expect(lacking).toEqual([])
    for (const [pointer, { examples = [] }] of parts) {
      const validate = ajv.compile({ $ref: `${id}#${pointer}` })
      for (const example of examples)
        expect([pointer, validate(example), validate.errors]).toEqual([pointer, true, null])
    }
  })

  test('is of draft 2020-12 and names its major version', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(id).toContain('/schema/1/')
  })
})

describe('the schema of a claim', () => {
  const validate = new Ajv2020({ strict: false }).compile(claimSchema)

  test('takes every claim of a result, and nothing that lacks what a claim has', () => {
    const { claims } = extract('مینا راد گفت: فردا باران می‌بارد.')
    expect(claims.map((claim) => validate(claim))).toEqual([true])
    expect(claims.map(({ rule, ...rest }) => [rule, validate(rest)])).toEqual([['fa/گفتن/colon', false]])
  })
})

describe('the schema of a grammar', () => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(grammarSchema)

  test.each(readdirSync(join(ROOT, 'grammars')))('takes the files of %s', (language) => {
    for (const [file, content] of Object.entries(readGrammar(join(ROOT, 'grammars', language)))) {
      const name = /^[a-z]+/.exec(file)?.[0] ?? ''
      const validate = ajv.compile({ $ref: `${String(grammarSchema.$id)}#/$defs/${name}` })
      expect([file, validate(content), validate.errors]).toEqual([file, true, null])
    }
  })
})

describe('the TypeScript types', () => {
  test('are what the generator makes of the schemas', async () => {
    expect(readFileSync(GENERATED, 'utf8')).toBe(await types())
  })

  test('take the examples of the schemas', () => {
    const named = [resultSchema, grammarSchema].flatMap((schema) =>
      [['', schema as Part] as [string, Part], ...partsOf(schema)].filter(
        ([, { title, examples }]) => title && examples,
      ),
    )
    const lines = named.flatMap(([, { title = '', examples = [] }]) =>
      examples.map((example, i) => `export const ${title}${i}: types.${title} = ${JSON.stringify(example)}`),
    )
    const folder = mkdtempSync(join(tmpdir(), 'naql-types-'))
    const file = join(folder, 'examples.ts')
    writeFileSync(file, [`import type * as types from ${JSON.stringify(GENERATED)}`, ...lines].join('\n'))
    const diagnostics = ts.getPreEmitDiagnostics(
      ts.createProgram([file], {
        ...{
          module: ts.ModuleKind.ESNext,
          moduleResolution: ts.ModuleResolutionKind.Bundler,
          strict: true,
          noEmit: true,
        },
        ...{ exactOptionalPropertyTypes: true, allowImportingTsExtensions: true, types: [] },
      }),
    )
    rmSync(folder, { recursive: true })
    expect(lines.length).toBeGreaterThan(20)
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })
})
