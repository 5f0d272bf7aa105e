import { isMeshError, type MeshError } from '@mesh/core'
import { lanes, type Measurement } from '../measurement/measurement.ts'
import type { PlanStep } from './check-plan.ts'
import { combineSteps } from './combine-steps.ts'
import { compileStep } from './compile-step.ts'
import type { PlanContext } from './plan-context.ts'

/** Compiled measurements, and by key those that the dialect cannot say. */
export interface CompiledSteps {
  readonly steps: readonly PlanStep[]
  readonly refused: ReadonlyMap<string, MeshError>
}

/** Puts measurements into as few statements as the dialect's limits allow, lane by lane; equal ones are read once. */
export function compileSteps(measurements: readonly Measurement[], context: PlanContext): CompiledSteps {
  const distinct = new Map(measurements.map((each) => [each.key, each]))
  const bySource = Map.groupBy(distinct.values(), ({ source }) => source.key)
  const refused = new Map<string, MeshError>()
  const steps = [...bySource.values()]
    .flatMap(apartFromStatistics)
    .flatMap((group) => chunks(group, context.dialect.maxSelectItems))
    .flatMap((chunk) => compileChunk(chunk, context, refused))
  const inOrder = steps.sort((left, right) => lanes.indexOf(left.lane) - lanes.indexOf(right.lane))
  return { steps: combineSteps(inOrder, context), refused }
}

function compileChunk(
  measurements: readonly Measurement[],
  context: PlanContext,
  refused: Map<string, MeshError>,
): PlanStep[] {
  const [first, ...others] = measurements
  if (first === undefined) return []
  try {
    return [compileStep([first, ...others], context)]
  } catch (error) {
    if (!isMeshError(error)) throw error
    if (others.length > 0) return halves(measurements).flatMap((half) => compileChunk(half, context, refused))
    refused.set(first.key, error)
    return []
  }
}

/** What statistics say is asked for by itself: beside anything else, engines would read the rows for it too. */
function apartFromStatistics(measurements: readonly Measurement[]): readonly (readonly Measurement[])[] {
  if (measurements[0]?.source.hasStatistics !== true) return [measurements]
  const known = measurements.filter(({ fromStatistics }) => fromStatistics === true)
  return [known, measurements.filter((each) => !known.includes(each))]
}

/** A list cut in the middle. */
export function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2)
  return [items.slice(0, middle), items.slice(middle)]
}

const chunks = <Item>(items: readonly Item[], size: number): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
