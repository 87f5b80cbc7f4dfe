/** A person's sex, or that it is none; 0 where nothing tells it. */
export type Gender = 0 | 1 | 2 | 3
export const Gender = { unknown: 0, masculine: 1, feminine: 2, neuter: 3 } as const
