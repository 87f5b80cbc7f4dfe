/** Relations → claim objects. */
export { readDateline } from './figures/index.js'
export { makeResult } from './result.js'
export { spanOf } from './spans.js'
