import type { SqlRow } from '@mesh/core'
import { outcomes } from '../run/outcome.ts'
import type { HistoryEntry } from './history-record.ts'
import { countColumn } from './history-sql.ts'
import type { RecordedRun } from './metric-history.ts'

/** A row of results as an entry, and when its run began. */
export function readResultRow(row: SqlRow): { readonly at: string; readonly entry: HistoryEntry } {
  const [segment, rows, nonNull] = [row.SEGMENT, row.ROW_COUNT, row.NON_NULL_COUNT]
  return {
    at: instantOf(row.STARTED_AT),
    entry: {
      check: String(row.CHECK_ID),
      table: String(row.TABLE_NAME),
      ...(typeof segment === 'string' && { segment }),
      outcome: outcomeOf(row.OUTCOME),
      value: Number(row.METRIC_VALUE),
      ...(rows !== null && { rows: Number(rows) }),
      ...(nonNull !== null && { nonNull: Number(nonNull) }),
    },
  }
}

/** A row of runs. */
export function readRunRow(row: SqlRow): RecordedRun {
  const count = (outcome: string): number => Number(row[countColumn(outcome)])
  return {
    at: instantOf(row.STARTED_AT),
    ms: Number(row.MILLISECONDS),
    statements: Number(row.STATEMENT_COUNT),
    engine: String(row.ENGINE),
    outcome: outcomeOf(row.OUTCOME),
    counts: {
      pass: count('pass'),
      skipped: count('skipped'),
      warn: count('warn'),
      fail: count('fail'),
      error: count('error'),
    },
  }
}

// A timestamp without zone, which is UTC.
const instantOf = (value: unknown): string => new Date(`${value}Z`).toISOString()

const outcomeOf = (value: unknown) => outcomes.find((outcome) => outcome === value) ?? 'error'
