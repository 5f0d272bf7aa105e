import type { SqlStatistics } from '@mesh/core'

/** Adds up what statements cost. */
export interface StatisticsMeter {
  add(statistics: SqlStatistics): void
  total(): SqlStatistics
}

/** A meter at zero. */
export function createStatisticsMeter(): StatisticsMeter {
  let total: SqlStatistics = { statements: 0, rows: 0, bytes: 0, ms: 0 }
  return {
    add: ({ statements, rows, bytes, ms }) => {
      total = {
        statements: total.statements + statements,
        rows: total.rows + rows,
        bytes: total.bytes + bytes,
        ms: total.ms + ms,
      }
    },
    total: () => total,
  }
}
