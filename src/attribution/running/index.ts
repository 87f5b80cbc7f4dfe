export { runOn } from './extent.js'
export { readInterview } from './interview.js'
export { readTurns } from './turns.js'
