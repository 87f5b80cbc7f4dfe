import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OptionDefaults } from 'typedoc'

const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))

/** The source of each entry point of the package. */
const entryPoints = Object.values(exports).flatMap((entry) =>
  entry.import === undefined ? [] : [entry.import.default.replace('./dist/esm/', 'src/').replace(/\.js$/, '.ts')],
)

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'naql',
  entryPoints,
  tsconfig: 'tsconfig.build.json',
  out: 'docs/api',
  readme: 'none',
  includeVersion: true,
  disableGit: true,
  sourceLinkTemplate: '{path}',
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Class', 'Function', 'Interface', 'Method', 'TypeAlias', 'Variable'],
  // What a compiled grammar is made of is nobody's business: it is made by compileGrammar and taken by createExtractor.
  intentionallyNotExported: [
    ...[
      'FiguresData',
      'Formation',
      'NounCue',
      'Paradigm',
      'PhraseCue',
      'Size',
      'Verb',
      'VerbCue',
      'Weights',
      'WorthData',
    ],
  ],
  blockTags: [...OptionDefaults.blockTags, '@minItems', '@maxItems'],
  treatValidationWarningsAsErrors: true,
}
