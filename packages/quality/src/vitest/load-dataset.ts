import { lowerType } from '@mesh/contracts'
import type { SqlClient, SqlValue } from '@mesh/core'
import { compileSql, sql } from '@mesh/sql'
import type { ContractFrame, FrameTable } from '../dataset/contract-frame.ts'
import type { DataRow, Dataset } from '../dataset/dataset.ts'
import { keyOf } from '../dataset/key-of.ts'

const batch = 500

/** Makes the tables of a contract that have rows, under their stored names, and fills them. */
export async function loadDataset(
  client: SqlClient,
  { tables }: ContractFrame,
  data: Dataset,
): Promise<void> {
  for (const table of tables) {
    const rows = data[table.name]
    if (rows !== undefined) await loadTable(client, table, rows)
  }
}

async function loadTable(
  client: SqlClient,
  { stored, columns }: FrameTable,
  rows: readonly DataRow[],
): Promise<void> {
  const name = sql.name({ name: stored.name })
  const defined = columns.map(
    (column) => sql`${sql.identifier(column.stored)} ${sql.type(lowerType(column.property))}`,
  )
  await client.query(compileSql(sql`CREATE OR REPLACE TABLE ${name} (${sql.join(defined)})`, client.dialect))
  for (let start = 0; start < rows.length; start += batch) {
    const values = rows
      .slice(start, start + batch)
      .map(
        (row) => sql`(${sql.join(columns.map((column) => sql.literal(literalOf(row[keyOf(column, row)]))))})`,
      )
    await client.query(compileSql(sql`INSERT INTO ${name} VALUES ${sql.join(values)}`, client.dialect))
  }
}

/** What is nested goes as JSON, a Date as the moment that it is in UTC. */
function literalOf(value: unknown): SqlValue {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return value.toISOString().slice(0, -1)
  if (value instanceof Uint8Array || typeof value !== 'object') return value as SqlValue
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? Number(each) : each))
}
