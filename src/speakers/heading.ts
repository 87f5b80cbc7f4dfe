import { isQuestionMark, type Paragraph } from '../text/index.js'
import type { Description } from './description.js'
import { entityAt, lastSpeaker, speakerAt, type Scene } from './scene.js'

/**
 * Whether a line «X: A», the only one below the headline, tells more of the headline's speaker: «راد: A / 🔹 وزیر راه: B»
 * says what he is, «وزیر راه: A / 🔹 راد: B» names him.
 */
export function describesHeading(scene: Scene, line: number, description: Description, level: number): boolean {
  const { names, roles } = description
  const last = lastSpeaker(scene, level)
  if (scene.lines > 2 || last < 0 || (names.length === 0 && roles.length === 0)) return false
  const heading = scene.relations.findIndex((_, i) => speakerAt(scene, i) === last)
  const isLine = heading < 0 || scene.relations[heading].frame === 'line'
  if (scene.lines !== (isLine ? 2 : 1)) return false
  const { introduced, names: called, roles: held, labels } = entityAt(scene, last)
  const [above, below] = [paragraphOf(scene, heading), paragraphOf(scene, line)]
  if (introduced !== 'headline' && above !== below) return false
  // A question is answered by another.
  if (asks(scene, heading) || (asks(scene, line) && roles.every(({ start, end }) => end === start + 1))) return false
  if (names.length === 0) return called.length > 0 && held.length === 0
  // «خبرنگار: A» is no headline, and of two items of a list each has its own speaker.
  const described = called.length === 0 && [...held, ...labels].some(({ words }) => words.length > 1)
  return described && (above === below || above?.bullet !== below?.bullet)
}

/** Whether what is said ends in a question. */
function asks({ document, relations }: Scene, relation: number): boolean {
  const last = relations[relation]?.content.at(-1)
  return last !== undefined && isQuestionMark(document, last.end)
}

const paragraphOf = (
  { document: { paragraphs, sentences }, relations }: Scene,
  relation: number,
): Paragraph | undefined => paragraphs[sentences[relations[relation]?.sentence ?? 0].paragraph]
