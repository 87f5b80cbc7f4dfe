/** Relations → claim objects. */
export { makeResult } from './claims.js'
