import type { DesiredState, ProductPlacement } from './desired-state.ts'
import { uniqueObjects } from './unique-objects.ts'

/**
 * One state that asks for all that the given ones ask for. The order of the arguments does not matter.
 *
 * @throws SNOWFLAKE.CONFLICTING_DEFINITIONS when two of them describe one object differently.
 */
export function combineStates(...states: readonly DesiredState[]): DesiredState {
  const products = new Map<string, ProductPlacement>()
  for (const each of states.flatMap((state) => state.products)) products.set(each.product, each)
  return {
    kind: 'desired-state',
    products: [...products.values()].sort((left, right) => (left.product < right.product ? -1 : 1)),
    objects: uniqueObjects(states.flatMap((state) => state.objects)),
  }
}
