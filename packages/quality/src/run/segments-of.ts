import type { PartValues } from '../metric/metric-definition.ts'
import type { MeasurementKeys } from '../plan/check-plan.ts'
import type { Readings } from './read-step.ts'

/** The parts of a metric as they were read of one segment. */
export interface SegmentParts {
  readonly key: string
  readonly group: readonly unknown[]
  readonly parts: PartValues
}

/**
 * The segments that any part of a metric was read of. A segment of which a part says nothing has no row that the part looks
 * at: that is 0.
 */
export function segmentsOf(needs: MeasurementKeys, readings: Readings): readonly SegmentParts[] {
  const groups = new Map<string, readonly unknown[]>()
  const read = Object.entries(needs).map(([part, needed]) => {
    const reading = readings.get(needed)
    const values = reading?.kind === 'segments' ? reading.values : undefined
    for (const [key, { group }] of values ?? []) groups.set(key, group)
    return [part, values] as const
  })
  return [...groups].map(([key, group]) => {
    const parts = read.map(([part, values]) => {
      const found = values?.get(key)
      return [part, found === undefined ? 0 : found.value]
    })
    return { key, group, parts: Object.fromEntries(parts) }
  })
}
