import type { Check } from '../check/check.ts'
import { type CheckFacts, makeCheck } from '../check/make-check.ts'
import type { Metric } from '../metric/metric.ts'
import type { DerivedTable } from './derived-table.ts'

/** A check on a table of a contract that points back to its place. */
export const deriveCheck = (
  table: DerivedTable,
  metric: Metric,
  pointer: string,
  facts: CheckFacts = {},
): Check =>
  makeCheck(table.name, metric, {
    ...(table.owner !== undefined && { owner: table.owner }),
    ...facts,
    source: { contract: table.contract, pointer },
    key: table.key,
    masked: table.masked,
  })
