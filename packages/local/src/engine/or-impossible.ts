import { isMeshError } from '@mesh/core'
import { operationImpossible } from '../errors/name-failures.ts'

/** Looks something up for USE or SHOW. @throws SQL.NOT_FOUND without the name of what is missing. */
export function orImpossible<Found>(lookUp: () => Found): Found {
  try {
    return lookUp()
  } catch (error) {
    throw isMeshError(error) && error.meta?.code === '002003' ? operationImpossible() : error
  }
}
