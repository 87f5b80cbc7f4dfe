import { createRequire } from 'node:module'
import { peerNow } from '../errors.js'

const require = createRequire(import.meta.url)

/** XRegExp, an optional peer dependency: an import of it would fail before anything could say what to install. */
export const XRegExp = peerNow('naql/grammar', 'xregexp', '5', () => require('xregexp') as typeof import('xregexp'))
