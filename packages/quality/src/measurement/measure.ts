import type { SqlFragment } from '@mesh/sql'
import { keyOf } from './key-of.ts'
import type { Measurement, MeasurementSource } from './measurement.ts'

/** One aggregate over a source; `what` tells it from the others on the same source. */
export const measure = (
  source: MeasurementSource,
  what: object,
  expression: SqlFragment,
  fromStatistics = false,
): Measurement => ({
  key: keyOf(source.key, what),
  source,
  expression,
  fromStatistics,
})
