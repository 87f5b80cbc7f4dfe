import type { Capitals } from '../capitals.js'
import { antecedentByGender, calledLately, pluralBefore, see } from './antecedent.js'
import { describeCapitalized } from './describe.js'
import { findCapitalized } from './people.js'

export const capitals: Capitals = {
  describe: describeCapitalized,
  people: findCapitalized,
  antecedent: antecedentByGender,
  calledLately,
  pluralBefore,
  see,
}
