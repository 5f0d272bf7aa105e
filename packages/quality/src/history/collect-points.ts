import type { HistoryEntry } from './history-record.ts'
import type { HistorySeries } from './history-series.ts'
import type { HistoryPoint } from './metric-history.ts'

/** Gathers the points of some series from what was recorded, newest first. */
export interface PointCollector {
  /** Whether every series has as many points as are wanted. */
  readonly full: boolean
  /** Takes what a run that began at `at` measured. */
  add(at: string, entries: readonly HistoryEntry[]): void
  /** The points of each series, oldest first. */
  points(): readonly (readonly HistoryPoint[])[]
}

/** A collector of at most `limit` points of each series. */
export function collectPoints(series: readonly HistorySeries[], limit: number): PointCollector {
  const found = new Map(series.map((each): [string, HistoryPoint[]] => [seriesKey(each), []]))
  let wanting = limit > 0 ? found.size : 0
  return {
    get full() {
      return wanting === 0
    },
    add: (at, entries) => {
      for (const entry of entries) {
        if (entry.value === undefined) continue
        const points = found.get(seriesKey(entry))
        if (points === undefined || points.length >= limit) continue
        const { value, rows, nonNull, outcome } = entry
        points.push({
          at,
          value,
          ...(rows !== undefined && { rows }),
          ...(nonNull !== undefined && { nonNull }),
          outcome,
        })
        if (points.length === limit) wanting -= 1
      }
    },
    points: () => series.map((each) => (found.get(seriesKey(each)) ?? []).toReversed()),
  }
}

/** One text for each series. */
const seriesKey = ({ check, table, segment }: HistorySeries): string =>
  JSON.stringify(segment === undefined ? [table, check] : [table, check, segment])
