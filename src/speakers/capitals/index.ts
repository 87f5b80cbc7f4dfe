import type { Capitals } from '../capitals.js'
import { antecedentByGender, bodyCalled, calledLately, pluralBefore, see } from './antecedent.js'
import { describeCapitalized } from './describe.js'
import { findCapitalized } from './people.js'

export const capitals: Capitals = {
  describe: describeCapitalized,
  people: findCapitalized,
  antecedent: antecedentByGender,
  calledLately,
  bodyCalled,
  pluralBefore,
  see,
}
