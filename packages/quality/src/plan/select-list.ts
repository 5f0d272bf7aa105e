import { type SqlFragment, sql } from '@mesh/sql'
import type { Measurement } from '../measurement/measurement.ts'

/** The values of measurements under positional names: two checks can never collide on the name of a column. */
export const selectList = (measurements: readonly Measurement[], from = 0): SqlFragment =>
  sql.join(
    measurements.map(({ expression }, index) => sql`${expression} AS ${sql.identifier(`M${from + index}`)}`),
  )
