import { formatObjectName } from '../object/address.ts'
import { objectKey } from '../object/object-key.ts'
import type { SnowflakeObject } from '../object/snowflake-object.ts'
import type { CurrentState } from '../state/current-state.ts'
import type { DesiredState, ProductPlacement } from '../state/desired-state.ts'
import type { PlanOptions } from './plan-options.ts'

/** What every part of the planner looks things up in. Maps are by key, in the order of keys. */
export interface PlanContext {
  readonly wanted: ReadonlyMap<string, SnowflakeObject>
  readonly present: ReadonlyMap<string, SnowflakeObject>
  readonly previous: ReadonlyMap<string, SnowflakeObject>
  readonly products: readonly ProductPlacement[]
  /** Full names of the tags that definitions declare: only these are ever detached. */
  readonly ownedTags: ReadonlySet<string>
  readonly exclusive: boolean
}

/** Indexes the inputs of a plan. */
export function planContext(desired: DesiredState, current: CurrentState, options: PlanOptions): PlanContext {
  const wanted = byKey(desired.objects)
  const previous = byKey(options.previous?.objects ?? [])
  const tags = [...wanted.values(), ...previous.values()].flatMap((object) =>
    object.kind === 'tag' ? [formatObjectName(object.name)] : [],
  )
  return {
    wanted,
    present: byKey(current.objects),
    previous,
    products: mergeProducts(desired.products, options.previous?.products ?? []),
    ownedTags: new Set(tags),
    exclusive: options.exclusive ?? false,
  }
}

function byKey(objects: readonly SnowflakeObject[]): ReadonlyMap<string, SnowflakeObject> {
  const entries = objects.map((object) => [objectKey(object), object] as const)
  return new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)))
}

function mergeProducts(
  now: readonly ProductPlacement[],
  before: readonly ProductPlacement[],
): readonly ProductPlacement[] {
  const merged = new Map([...before, ...now].map((each) => [each.product, each]))
  return [...merged.values()].sort((left, right) => (left.product < right.product ? -1 : 1))
}
