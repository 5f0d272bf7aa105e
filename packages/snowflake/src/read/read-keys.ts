import type { KeyShape, QualifiedName, SqlRow } from '@mesh/core'
import { formatObjectName } from '../object/address.ts'
import { required, text } from './row.ts'

/**
 * Keys by the full name of their table, from SHOW PRIMARY KEYS, UNIQUE KEYS and IMPORTED KEYS: each has one row a column.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/show-imported-keys
 */
export function keysByTable(
  primary: readonly SqlRow[],
  unique: readonly SqlRow[],
  imported: readonly SqlRow[],
): ReadonlyMap<string, readonly KeyShape[]> {
  const keys = [
    ...groups(primary, 'constraint_name', '').map((rows) => uniqueKey('primary', rows)),
    ...groups(unique, 'constraint_name', '').map((rows) => uniqueKey('unique', rows)),
    ...groups(imported, 'fk_name', 'fk_').map(foreignKey),
  ]
  const byTable = new Map<string, KeyShape[]>()
  for (const { table, key } of keys) {
    const name = formatObjectName(table)
    byTable.set(name, [...(byTable.get(name) ?? []), key])
  }
  return byTable
}

type Rows = readonly [SqlRow, ...SqlRow[]]
interface Found {
  readonly table: QualifiedName
  readonly key: KeyShape
}

function groups(rows: readonly SqlRow[], constraint: string, prefix: string): readonly Rows[] {
  const grouped = Map.groupBy(
    rows,
    (row) => `${formatObjectName(tableIn(row, prefix))} ${text(row, constraint)}`,
  )
  return [...grouped.values()].map(
    (each) =>
      each.sort((left, right) => Number(left.key_sequence) - Number(right.key_sequence)) as [
        SqlRow,
        ...SqlRow[],
      ],
  )
}

const tableIn = (row: SqlRow, prefix: string): QualifiedName => ({
  database: required(row, `${prefix}database_name`),
  schema: required(row, `${prefix}schema_name`),
  name: required(row, `${prefix}table_name`),
})

const columnsOf = (rows: Rows, column: string): readonly string[] => rows.map((row) => required(row, column))

const uniqueKey = (kind: 'primary' | 'unique', rows: Rows): Found => ({
  table: tableIn(rows[0], ''),
  key: { kind, columns: columnsOf(rows, 'column_name') },
})

const foreignKey = (rows: Rows): Found => ({
  table: tableIn(rows[0], 'fk_'),
  key: {
    kind: 'foreign',
    columns: columnsOf(rows, 'fk_column_name'),
    references: { table: tableIn(rows[0], 'pk_'), columns: columnsOf(rows, 'pk_column_name') },
  },
})
