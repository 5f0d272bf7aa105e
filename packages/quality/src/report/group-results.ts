import { formatQualifiedName } from '@mesh/core'
import type { CheckResult } from '../run/check-result.ts'
import { outcomes } from '../run/outcome.ts'

/** The results of one table, worst first. */
export interface TableResults {
  readonly table: string
  /** Rows of the table, where they were counted without a filter. */
  readonly rows?: number
  readonly results: readonly CheckResult[]
}

/** Results by table, in the order in which the tables were first checked. */
export function groupResults(results: readonly CheckResult[]): readonly TableResults[] {
  const byTable = Map.groupBy(results, ({ check }) => formatQualifiedName(check.table))
  return [...byTable].map(([table, all]) => {
    const rows = all.find((each) => each.rows !== undefined && each.check.filter === undefined)?.rows
    const sorted = all.toSorted((left, right) => rank(right) - rank(left))
    return { table, ...(rows !== undefined && { rows }), results: sorted }
  })
}

const rank = ({ outcome }: CheckResult): number => outcomes.indexOf(outcome)
