import { type Diagnostic, type QualifiedName, sameQualifiedName } from '@mesh/core'
import { assertCheck } from '../check/assert-check.ts'
import type { Check } from '../check/check.ts'
import { describeCheck } from '../check/describe-check.ts'
import type { Metric } from '../metric/metric.ts'

/** The checks of a table by which single rows are good or bad, and why the others say nothing of a row. */
export interface RowChecks {
  readonly checks: readonly Check[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Picks the checks that judge rows.
 *
 * @throws QUALITY.INVALID_CHECK
 */
export function rowChecksOf(
  all: readonly Check[],
  table: QualifiedName,
  judgesRows: (metric: Metric) => boolean,
): RowChecks {
  const checks = all.filter((check) => sameQualifiedName(check.table, table))
  for (const check of checks) assertCheck(check)
  const judging = checks.filter(({ metric }) => judgesRows(metric))
  return {
    checks: judging,
    diagnostics: checks
      .filter((check) => !judging.includes(check))
      .map((check) => ({
        code: 'QUALITY.NOT_PER_ROW',
        severity: 'warning',
        message: `No single row breaks ${JSON.stringify(describeCheck(check))}: rows are not told apart by it`,
        hint: 'Run the check on the whole table before or after.',
      })),
  }
}
