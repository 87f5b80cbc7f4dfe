/** Tokens → the amounts and the dates that they speak of. */
export { anchorOf, type Anchor } from './published.js'
export { readDateline } from './dateline.js'
export { readFigures, type FiguresFound } from './figures.js'
