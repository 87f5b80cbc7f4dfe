/** A sentence's parts of speech and verb groups: the rules go once from left to right, and look ahead where a form may be several. */
export { analyse } from './tagger.js'
