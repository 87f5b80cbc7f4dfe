import { InputError } from '../../errors.js'
import { GrammarError } from '../error.js'
import { checkSize } from '../limits.js'
import { measure } from '../load.js'
import type { GrammarSource } from '../read.js'
import type { Analyser, CompiledGrammar, Weights } from '../types.js'
import { entryEach, nounCue, phraseCue, verbCue } from './cues.js'
import { compileFigures } from './figures.js'
import { checkFiles } from './files.js'
import { compileLanguage } from './language.js'
import { compileLexicon } from './lexicon.js'
import { compilePatterns } from './patterns.js'
import { numberVerbs, withForms } from './verbs.js'
import { compileWorth } from './worth.js'

/**
 * Compiles a grammar: checks its files against the grammar schema, resolves verbs to their stems, and turns XRegExp
 * patterns into native ones.
 *
 * @param source - the parsed files, as `readGrammar` gives them
 * @param analyser - what conjugates the verbs of a language whose stems do not
 * @returns the compiled grammar, plain JSON, which `createExtractor` takes
 * @throws GrammarError whose message names the file, the entry and the field
 * @throws InputError if the source is no such object, such as the path of a folder that is yet to be read, or the analyser is none
 */
export function compileGrammar(source: GrammarSource, analyser?: Analyser): CompiledGrammar {
  if (typeof source !== 'object' || source === null)
    throw new InputError('source', source, 'is not what readGrammar returns; to read a folder: readGrammar(folder)')
  if (analyser !== undefined && typeof analyser?.conjugate !== 'function')
    throw new InputError('analyser', analyser, 'is not an analyser, such as that of naql/en/analyser')
  checkSize(source)
  const of = checkFiles(source)
  const language = of('language')[0]?.content
  if (!language) throw new GrammarError('language.yaml: missing; it names the language and holds its paradigms')

  const medial = language.wordOrder === 'verb-medial'
  const { verbs, addVerb, simpleVerb } = numberVerbs(
    of('stems').flatMap((f) => f.content),
    analyser,
    medial,
  )
  const ofLanguage = compileLanguage(language, (infinitive, field) => simpleVerb(`language.yaml, ${field}`, infinitive))
  const verbCues = of('verbs').flatMap(({ file, content }) =>
    content
      .flatMap((entry) => (medial ? entryEach(entry) : [entry]))
      .map((entry) => verbCue(entry, medial, (infinitive) => simpleVerb(`${file}, ${entry.lemma}`, infinitive))),
  )
  analyser?.verbs().forEach(addVerb)
  const phraseCues = of('cues').flatMap((f) => f.content.map(phraseCue))
  const compiled: Omit<CompiledGrammar, 'size'> = {
    format: 1,
    ...ofLanguage,
    verbs: withForms(verbs, analyser),
    verbCues,
    nounCues: of('nouns').flatMap(({ content }) => content.flatMap(entryEach).map((entry) => nounCue(entry, analyser))),
    phraseCues,
    ...compileLexicon(of('lexicon'), {
      analyser,
      phraseCues,
      marks: ofLanguage.pluralMarks,
      givesNationals: language['nationality-endings'] !== undefined,
    }),
    worth:
      of('worth').map(({ file, content }) => compileWorth(content, (infinitive) => simpleVerb(file, infinitive)))[0] ??
      null,
    borders: Object.assign({}, ...of('borders').map(({ content }) => content)) as Weights,
    ...(of('likelihood')[0] && { likelihood: of('likelihood')[0].content }),
    patterns: compilePatterns(of('patterns').flatMap((f) => f.content)),
    figures: of('figures').map(({ content }) => compileFigures(content))[0] ?? null,
    measured: Object.fromEntries(
      of('frames').flatMap((f) =>
        f.content.map(({ name, measured: [right = 0, found = 0] = [] }) => [name, [right, found] as const]),
      ),
    ),
  }
  return { ...compiled, size: measure(compiled) }
}
