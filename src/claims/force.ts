/** What a speech act does, after Searle (1976); docs/checkworthiness.md says which is which. */
export type Force = 'report' | 'directive' | 'commissive' | 'expressive' | 'attitude' | 'prediction'

const ACTS: Record<Force, readonly string[]> = {
  report: ['announce', 'report', 'reveal', 'quote', 'confirm', 'deny', 'claim', 'accuse', 'find', 'write', 'admit', 'estimate'],
  directive: ['demand', 'order', 'ask', 'propose', 'advise', 'urge', 'call'],
  commissive: ['promise', 'threaten', 'offer'],
  expressive: [
    'evaluate', 'describe', 'criticise', 'praise', 'condemn', 'support', 'welcome', 'oppose', 'complain', 'regret', 'agree', 'thank', 'apologise',
  ],
  attitude: ['hope', 'fear', 'want', 'believe', 'expect', 'intend', 'doubt'],
  prediction: ['predict', 'warn'],
} // prettier-ignore

const forces = new Map(
  Object.entries(ACTS).flatMap(([force, acts]) => acts.map((act) => [act, force as Force] as const)),
)

/** The force of a cue's act; null where it merely says (say, add, emphasize, explain …). */
export const forceOf = (act: string | undefined): Force | null => forces.get(act ?? '') ?? null
