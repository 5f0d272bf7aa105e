import { type Clock, formatQualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { evaluateChecks } from '../rows/evaluate-checks.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { ContractFrame, FrameTable } from './contract-frame.ts'
import type { DataRow, Dataset } from './dataset.ts'

/** How rows are judged. */
export interface EvaluateDatasetOptions {
  /** @defaultValue the system's clock */
  readonly clock?: Clock
  /** Broken rows to show of each check. @defaultValue none */
  readonly samples?: number
  /** Rows of tables of other contracts that references lead to, by the name that checks have for them. */
  readonly others?: Readonly<Record<string, readonly DataRow[]>>
}

/** Measures and judges checks over the rows of a contract's tables. */
export function evaluateDataset(
  { tables, shapes }: ContractFrame,
  data: Dataset,
  checks: readonly Check[],
  { clock, samples = 0, others = {} }: EvaluateDatasetOptions = {},
): CheckRun {
  const named = tables.flatMap((table): [string, readonly DataRow[]][] => {
    const rows = data[table.name]
    return rows === undefined ? [] : [[formatQualifiedName(table.stored), storedRows(table, rows)]]
  })
  return evaluateChecks({ ...others, ...Object.fromEntries(named) }, checks, {
    columns: shapes,
    ...(clock !== undefined && { clock }),
    ...(samples > 0 && { samples: { limit: samples } }),
  })
}

/** Rows with the stored names of their columns. Other keys stay as they are. */
function storedRows({ columns }: FrameTable, rows: readonly DataRow[]): readonly DataRow[] {
  const renamed = columns.filter(({ name, stored }) => name !== stored)
  if (renamed.length === 0) return rows
  const names = new Map(columns.map(({ name, stored }) => [name, stored]))
  return rows.map((row) =>
    isObject(row)
      ? Object.fromEntries(Object.entries(row).map(([key, value]) => [names.get(key) ?? key, value]))
      : row,
  )
}

const isObject = (row: unknown): row is object =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
