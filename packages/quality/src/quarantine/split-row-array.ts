import { type Clock, type Diagnostic, formatQualifiedName, type QualifiedName, systemClock } from '@mesh/core'
import type { CatalogTable } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { metricDefinition } from '../metric/definitions.ts'
import { rowValue } from '../rows/cell/row-value.ts'
import { keysTogether } from '../rows/keys-together.ts'
import { createRowTables, type RowsByTable } from '../rows/table/create-row-tables.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import { selectPositions } from '../rows/table/select-positions.ts'
import { segmentKey } from '../run/segment-key.ts'
import { rowChecksOf } from './row-checks.ts'

/** What checks over rows in memory may know beside them. */
export interface SplitRowsOptions {
  /** The rows of other tables, to which checks refer. */
  readonly others?: RowsByTable
  /** The columns of tables with their types: `TableShape`s fit. @defaultValue a column has the type of its values */
  readonly columns?: readonly CatalogTable[]
  /** What windows are relative to. @defaultValue the system's clock */
  readonly clock?: Clock
}

/** Rows told apart. */
export interface SplitRowArray<Row> {
  /** Rows that break no check, in their order. */
  readonly good: readonly Row[]
  /** Rows that do, in their order, with the ids of the checks. */
  readonly bad: readonly { readonly row: Row; readonly checks: readonly string[] }[]
  /** Checks that say nothing of a single row. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Tells good rows in memory from bad ones by the checks of their table; thresholds do not count. All rows that share a repeated
 * key are bad: nobody can say which of them is the right one.
 *
 * @throws QUALITY.*, SQL.* when a check cannot be evaluated: no row is taken for good that was not judged.
 * @example
 * const { good, bad } = splitRowArray(rows, { name: 'ORDERS' }, deriveChecks(contract).checks)
 */
export function splitRowArray<Row>(
  rows: readonly Row[],
  table: QualifiedName,
  checks: readonly Check[],
  { others = {}, columns = [], clock = systemClock }: SplitRowsOptions = {},
): SplitRowArray<Row> {
  const picked = rowChecksOf(checks, table, (metric) => {
    const { breaks, repeats } = metricDefinition(metric)
    return breaks !== undefined || repeats !== undefined
  })
  const now = clock.now()
  const data = { ...others, [formatQualifiedName(table)]: rows }
  const all = createRowTables(data, columns, BigInt(Math.trunc(now * 1_000)) * 1_000n).find(table)
  const broken = rows.map((): string[] => [])
  for (const check of picked.checks) {
    const positions = selectPositions(all, check, now)
    const isBroken = brokenRowsOf(check, all.at(positions))
    for (const [row, position] of positions.entries()) if (isBroken(row)) broken[position]?.push(check.id)
  }
  const judged = rows.map((row, index) => ({ row, checks: broken[index] ?? [] }))
  return {
    good: judged.filter((each) => each.checks.length === 0).map(({ row }) => row),
    bad: judged.filter((each) => each.checks.length > 0),
    diagnostics: picked.diagnostics,
  }
}

function brokenRowsOf({ metric, groupBy = [] }: Check, rows: RowSet): (row: number) => boolean {
  const { breaks, repeats } = metricDefinition(metric)
  if (repeats === undefined) return breaks?.(metric, rows) ?? (() => false)
  const [keyOf] = keysTogether(repeats(metric).map((column) => rows.column(column)))
  const groups = groupBy.map((expression) => rows.evaluate(expression))
  const keys = Array.from({ length: rows.count }, (_, row) => {
    const key = keyOf(row)
    if (key === null || groups.length === 0) return key
    const values = groups.map(({ type, cells }) => {
      const cell = cells[row] ?? null
      return cell === null ? null : rowValue(type)(cell)
    })
    return `${segmentKey(values)} ${key}`
  })
  const counts = new Map<unknown, number>()
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (row) => (counts.get(keys[row]) ?? 0) > 1
}
