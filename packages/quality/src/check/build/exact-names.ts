import { parseIdentifier, parseQualifiedName, type QualifiedName } from '@mesh/core'
import type { ColumnName, TableName } from './check-options.ts'

/** The exact name of a table. */
export const tableName = (table: TableName): QualifiedName =>
  typeof table === 'string' ? parseQualifiedName(table) : table

/** The exact name of a column. */
export const columnName = (column: ColumnName): string => parseIdentifier(column)

/** The exact names of columns. */
export const columnNames = (columns: ColumnName | readonly ColumnName[]): readonly string[] =>
  (typeof columns === 'string' ? [columns] : columns).map(columnName)
