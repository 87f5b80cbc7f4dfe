/** Relations → claim objects. */
export { makeResult } from './result.js'
