import type { Diagnostic } from '@mesh/core'
import type { Check } from '../check/check.ts'

/** A finding: Snowflake cannot measure or judge a check by itself. */
export const noDataMetric = ({ id, source }: Check, why: string): Diagnostic => ({
  code: 'QUALITY.NO_DATA_METRIC',
  severity: 'warning',
  message: `No data metric function says what ${JSON.stringify(id)} says: ${why}`,
  ...(source !== undefined && { where: { pointer: source.pointer } }),
  hint: 'Run this check with runChecks.',
})
