import type { LogicalType, SqlClient, SqlValue } from '@mesh/core'
import { compileSql, sql } from '@mesh/sql'

/** Makes a table with the given rows, by column name; columns that a row leaves out are NULL. */
export async function createTable(
  client: SqlClient,
  name: string,
  columns: Readonly<Record<string, LogicalType>>,
  rows: readonly Readonly<Record<string, SqlValue>>[],
): Promise<void> {
  const table = sql.name({ name })
  const defined = Object.entries(columns).map(
    ([column, type]) => sql`${sql.identifier(column)} ${sql.type(type)}`,
  )
  await client.query(compileSql(sql`CREATE OR REPLACE TABLE ${table} (${sql.join(defined)})`, client.dialect))
  if (rows.length === 0) return
  const values = rows.map(
    (row) => sql`(${sql.join(Object.keys(columns).map((column) => sql.literal(row[column] ?? null)))})`,
  )
  await client.query(compileSql(sql`INSERT INTO ${table} VALUES ${sql.join(values)}`, client.dialect))
}
