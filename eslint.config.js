import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** The folders of src/ in the order in which a document passes through them. */
const ORDER = [
  'schema',
  'grammar',
  'text',
  'mentions',
  'attribution',
  'speakers',
  'claims',
  'matching',
  'scoring',
  'export',
  'cli',
]

/** What a folder may not import: a folder that stands after it, and what stands above the folders but for the errors. */
const keepBelow = (folder, place, files, above) => ({
  files: [`src/${folder}/${files}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...ORDER.slice(place + 1).map((later) => `**/${later}/**`), above, '!../**/errors.js'],
            message: `src/${folder} may import only: ${ORDER.slice(0, place).join(', ') || 'nothing'}.`,
          },
        ],
      },
    ],
  },
})

/** A folder imports only from folders that stand before it, and never from what stands above the folders (the command may). */
const oneWay = ORDER.slice(0, -1).flatMap((folder, place) => [
  keepBelow(folder, place, '*.ts', '../*.js'),
  keepBelow(folder, place, '*/*.ts', '../../*.js'),
  keepBelow(folder, place, '*/*/**/*.ts', '../../../*.js'),
])

/** An analyser is handed in by its grammar: of the library it knows nothing but types. */
const analysers = {
  files: ['src/analysers/**/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['../**', '!../errors.js'],
            allowTypeImports: true,
            message: 'An analyser imports nothing but types, and how an error says what to install.',
          },
        ],
      },
    ],
  },
}

export default defineConfig(
  globalIgnores(['dist/', 'src/generated/', 'coverage/', 'docs/playground/site/', 'docs/api/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'bin/*.js'] } } } },
  {
    rules: {
      // The compiler takes what stands at an index for present; these would forbid to ask whether it is.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // The members of enumerations are bits and kinds in arrays of numbers.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/prefer-literal-enum-member': ['error', { allowBitwiseExpressions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  ...oneWay,
  analysers,
)
