/** Claims of many results → groups that say the same. */
export type { ClaimInResult, Group, Member } from './groups.js'
export { match } from './match.js'
