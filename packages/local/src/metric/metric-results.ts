import type { MetricAssociation } from '../catalog/object/metric.ts'
import type { Relation } from '../catalog/object/relation.ts'
import { nameParts } from '../catalog/securable-name.ts'

/** One value of a metric. Times are milliseconds. */
export interface MetricResult {
  readonly scheduledAt: number
  /** When a change of the table led to it; null for one by the clock. */
  readonly changedAt: number | null
  readonly measuredAt: number
  readonly tableId: number
  /** Database, schema and name. */
  readonly table: readonly string[]
  readonly association: MetricAssociation
  /** As JSON. */
  readonly value: string | null
  /** Whether each expectation of the association is violated; null where that could not be told. */
  readonly violated: readonly (boolean | null)[]
}

/** What was measured, oldest first, and what has been seen of tables that are measured when they change. */
export interface MetricBoard {
  readonly results: readonly MetricResult[]
  /** The version of a table that was measured last, by its id. */
  readonly seen: Map<number, number>
  add(result: MetricResult): void
}

/** Values that are remembered. */
const remembered = 10_000

/** Nothing measured yet. */
export function createMetricBoard(): MetricBoard {
  const results: MetricResult[] = []
  return {
    results,
    seen: new Map(),
    add: (result) => {
      results.push(result)
      if (results.length > remembered) results.shift()
    },
  }
}

/** What a result says of where it was measured. */
export const measuredPlace = (relation: Relation): Pick<MetricResult, 'tableId' | 'table'> => ({
  tableId: relation.id,
  table: nameParts(relation),
})
