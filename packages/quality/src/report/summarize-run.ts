import type { CheckRun } from '../run/check-run.ts'
import { countOutcomes, type Outcome, outcomes } from '../run/outcome.ts'
import { groupResults } from './group-results.ts'

/** A run in a few numbers. Plain data. */
export interface RunSummary {
  readonly checks: number
  readonly counts: Readonly<Record<Outcome, number>>
  readonly tables: number
  /** Rows of the tables whose rows were counted, together. */
  readonly rows: number
  readonly statements: number
  readonly ms: number
  /** Tables on which a check did not pass or was skipped, worst first. */
  readonly worstTables: readonly TableSummary[]
}

/** The outcomes of one table. */
export interface TableSummary {
  readonly table: string
  readonly rows?: number
  readonly checks: number
  readonly counts: Readonly<Record<Outcome, number>>
}

/** Counts a run. */
export function summarizeRun({ results, counts, statements, ms }: CheckRun): RunSummary {
  const tables = groupResults(results).map(
    ({ table, rows, results: all }): TableSummary => ({
      table,
      ...(rows !== undefined && { rows }),
      checks: all.length,
      counts: countOutcomes(all.map(({ outcome }) => outcome)),
    }),
  )
  return {
    checks: results.length,
    counts,
    tables: tables.length,
    rows: tables.reduce((sum, { rows = 0 }) => sum + rows, 0),
    statements,
    ms,
    worstTables: tables
      .filter(({ counts: { error, fail, warn } }) => error + fail + warn > 0)
      .sort((left, right) => compareCounts(left.counts, right.counts)),
  }
}

/** More of the worst outcome comes first. */
function compareCounts(left: TableSummary['counts'], right: TableSummary['counts']): number {
  const decisive = outcomes.findLast((outcome) => left[outcome] !== right[outcome])
  return decisive === undefined ? 0 : right[decisive] - left[decisive]
}
