/** The attribution relations of a sentence: a file for each way in which one is expressed. */
export { readSentence, type Found } from './sentence.js'
