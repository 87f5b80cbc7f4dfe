import type { Capitals } from '../scene.js'
import { antecedentByGender, bodyCalled, calledLately, see, theyBefore } from './antecedent.js'
import { mayBeCalled, shortened } from './called.js'
import { describeCapitalized } from './describe.js'
import { findCapitalized } from './people.js'

export const capitals: Capitals = {
  describe: describeCapitalized,
  people: findCapitalized,
  antecedent: antecedentByGender,
  calledLately,
  bodyCalled,
  theyBefore,
  mayBeCalled,
  shortened,
  see,
}
