import { Ajv2020 } from 'ajv/dist/2020.js'
import type {
  FiguresFile,
  FrameEntry,
  LanguageFile,
  PatternEntry,
  PhraseCueEntry,
  StemEntry,
  VerbEntry,
  WorthFile,
} from '../../generated/types.js'
import { schema } from '../../generated/grammar-schema.js'
import { said } from '../../schema/said.js'
import { GrammarError } from '../error.js'
import type { GrammarSource } from '../read.js'
import type { Weights } from '../types.js'

const SECTIONS = [
  'language',
  'stems',
  'verbs',
  'nouns',
  'cues',
  'frames',
  'patterns',
  'figures',
  'worth',
  'borders',
  'likelihood',
  'lexicon',
] as const
export type Section = (typeof SECTIONS)[number]
export interface Content {
  language: LanguageFile
  stems: StemEntry[]
  verbs: VerbEntry[]
  nouns: VerbEntry[]
  cues: PhraseCueEntry[]
  frames: FrameEntry[]
  patterns: PatternEntry[]
  figures: FiguresFile
  worth: WorthFile
  borders: Weights
  likelihood: Weights
  lexicon: Record<string, string[]>
}

/** The files of one section of a grammar. */
export type Files = <S extends Section>(section: S) => { file: string; content: Content[S] }[]

/** Checks the files of a grammar against the grammar schema and gives them by section. */
export function checkFiles(source: GrammarSource): Files {
  const files = Object.entries(source).map(([file, content]) => ({ file, section: sectionOf(file), content }))
  for (const { file, section, content } of files) check(file, section, content)
  return <S extends Section>(section: S) =>
    files.filter((f) => f.section === section).map(({ file, content }) => ({ file, content: content as Content[S] }))
}

function sectionOf(file: string): Section {
  const section = SECTIONS.find((name) => file === `${name}.yaml` || file.startsWith(`${name}/`))
  if (!section)
    throw new GrammarError(
      `${file}: no file of a grammar; those are ${SECTIONS.map((s) => `${s}.yaml`).join(', ')} or folders of these names`,
    )
  return section
}

const ajv = new Ajv2020({ allErrors: false, verbose: true, allowUnionTypes: true })
ajv.addSchema(schema, 'grammar')

function check(file: string, section: Section, content: unknown): void {
  const validate = ajv.getSchema(`grammar#/$defs/${section}`)
  if (!validate) throw new GrammarError(`${file}: the grammar schema has no definition of ${section}`)
  if (validate(content) === true) return
  const error = validate.errors?.[0]
  const path = error?.instancePath.split('/').slice(1) ?? []
  const entry: unknown = Array.isArray(content) ? content[Number(path[0])] : undefined
  const name = entry && typeof entry === 'object' ? (Object.values(entry) as unknown[])[0] : undefined
  const where = [file, path.length ? `entry ${path.join('.')}` : '', typeof name === 'string' ? `(${name})` : '']
    .filter(Boolean)
    .join(' ')
  throw new GrammarError(`${where}: ${said(error)}; found ${JSON.stringify(error?.data)?.slice(0, 200)}`)
}
