import { formatQualifiedName } from '@mesh/core'
import type { FrameTable } from './contract-frame.ts'
import type { DataRow, Dataset } from './dataset.ts'

/** The rows of some tables by the names that checks use, their columns by the stored names. Other keys stay as they are. */
export const rowsByStoredName = (
  tables: readonly FrameTable[],
  data: Dataset,
): Readonly<Record<string, readonly DataRow[]>> =>
  Object.fromEntries(
    tables.flatMap((table): [string, readonly DataRow[]][] => {
      const rows = data[table.name]
      return rows === undefined ? [] : [[formatQualifiedName(table.stored), storedRows(table, rows)]]
    }),
  )

function storedRows({ columns }: FrameTable, rows: readonly DataRow[]): readonly DataRow[] {
  if (columns.every(({ name, stored }) => name === stored)) return rows
  const names = new Map(columns.map(({ name, stored }) => [name, stored]))
  return rows.map((row) =>
    isObject(row)
      ? Object.fromEntries(Object.entries(row).map(([key, value]) => [names.get(key) ?? key, value]))
      : row,
  )
}

const isObject = (row: unknown): row is object =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
