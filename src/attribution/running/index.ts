export { runOn } from './extent.js'
