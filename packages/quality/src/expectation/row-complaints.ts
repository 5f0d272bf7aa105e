import { type Contract, compileRowValidator, type RowIssue } from '@mesh/contracts'
import type { FrameTable } from '../dataset/contract-frame.ts'
import type { DataRow } from '../dataset/dataset.ts'
import { keyOf } from '../dataset/key-of.ts'

/** What is wrong with one row of a table. */
export interface RowComplaint {
  readonly table: string
  /** Position among the rows, from 0. */
  readonly row: number
  readonly column: string
  readonly issue: RowIssue
}

/** Why rows are not those of a table: all that the contract's validator of rows finds. */
export function rowComplaints(
  contract: Contract,
  table: FrameTable,
  rows: readonly DataRow[],
): readonly RowComplaint[] {
  const isRow = compileRowValidator(contract, table.name)
  return rows.flatMap((row, index) => {
    if (isRow(row)) return []
    const named = withContractNames(table, row)
    return isRow.issues(named).map((issue) => ({
      table: table.name,
      row: index,
      column: String(issue.path[0] ?? ''),
      issue,
    }))
  })
}

/** A row with the contract's names of its columns, whichever names it came with. */
function withContractNames({ columns }: FrameTable, row: DataRow): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row
  const names = new Map(columns.map((column) => [keyOf(column, row), column.name]))
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [names.get(key) ?? key, value]))
}
