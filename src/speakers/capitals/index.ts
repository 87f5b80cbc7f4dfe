import type { Capitals } from '../scene.js'
import { antecedentByGender, bodyCalled, calledLately, see, theyBefore } from './antecedent.js'
import { mayBeCalled, shortened } from './called.js'
import { describeCapitalized } from './describe.js'
import { findCapitalized } from './people.js'
import { partsOfRole } from './role.js'

/** Reads the speakers of languages that write names with capitals. */
export const capitals: Capitals = {
  describe: describeCapitalized,
  people: findCapitalized,
  antecedent: antecedentByGender,
  calledLately,
  bodyCalled,
  theyBefore,
  mayBeCalled,
  shortened,
  partsOfRole,
  see,
}
