import { isMeshError, type MeshError } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { usesHistory } from '../check/uses-history.ts'
import { seriesOf } from '../history/history-series.ts'
import type { HistoryPoint, MetricHistory } from '../history/metric-history.ts'
import type { PlannedCheck } from '../plan/check-plan.ts'
import type { Readings } from './read-step.ts'
import { segmentsOf } from './segments-of.ts'

/** What earlier runs measured of a check or of one of its segments; nothing when nobody keeps it. */
export type Past = (check: Check, segment?: string) => readonly HistoryPoint[] | MeshError | undefined

/** Points of a series that are read: a year of days. */
const mostPoints = 400

/** Reads what the checks that are judged by earlier runs need, all at once. */
export async function readPast(
  planned: readonly PlannedCheck[],
  readings: Readings,
  history: MetricHistory | undefined,
): Promise<Past> {
  if (history === undefined) return () => undefined
  const wanted = planned.flatMap((each) => {
    const { check } = each
    if (each.kind === 'refused' || !usesHistory(check)) return []
    if (check.groupBy === undefined || check.groupBy.length === 0) return [seriesOf(check)]
    return segmentsOf(each.needs, readings).map(({ key }) => seriesOf(check, key))
  })
  if (wanted.length === 0) return () => undefined
  try {
    const points = await history.values(wanted, mostPoints)
    const found = new Map(wanted.map((series, index) => [JSON.stringify(series), points[index] ?? []]))
    return (check, segment) => found.get(JSON.stringify(seriesOf(check, segment)))
  } catch (error) {
    if (!isMeshError(error)) throw error
    return (check) => (usesHistory(check) ? error : undefined)
  }
}
