import { join } from 'node:path'

/** Where the annotated corpora are that are not part of the project. */
export const CORPORA = process.env.NAQL_CORPORA ?? join(import.meta.dirname, '../../shared/corpora')
