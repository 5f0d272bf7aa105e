import type { CheckRun } from '../run/check-run.ts'
import { seriesOf } from './history-series.ts'
import type { HistoryPoint, MetricHistory, RecordedRun } from './metric-history.ts'

/** What a history knows about the checks of a run. */
export interface RunTrends {
  /** The points of each result of the run, in their order; oldest first. */
  readonly points: readonly (readonly HistoryPoint[])[]
  /** The runs, oldest first. */
  readonly runs: readonly RecordedRun[]
}

/**
 * Reads what a report shows beside a run: the newest values of each of its checks, and the newest runs.
 *
 * @example
 * const trends = await readTrends(history, run)
 * await writeFile('quality.html', renderCheckRun(run, 'html', { trends }))
 */
export async function readTrends(history: MetricHistory, run: CheckRun, limit = 30): Promise<RunTrends> {
  const [points, runs] = await Promise.all([
    history.values(
      run.results.map(({ check }) => seriesOf(check)),
      limit,
    ),
    history.runs(limit),
  ])
  return { points, runs }
}
