/** What the rows of a table of figures are: parts of a corpus, its documents, or the rules that found something. */
export const DIVISIONS = ['bucket', 'document', 'rule'] as const
export type Division = (typeof DIVISIONS)[number]
