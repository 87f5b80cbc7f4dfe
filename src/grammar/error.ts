/** A grammar that breaks its schema or refers to what it does not hold; the message names the file, entry and field. */
export class GrammarError extends Error {
  override name = 'GrammarError'
}
