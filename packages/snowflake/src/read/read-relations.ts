import type { SqlRow } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { sortKeys } from '../compile/compile-table.ts'
import { formatObjectName } from '../object/address.ts'
import type { ResultColumnDefinition } from '../object/column-definition.ts'
import type { DynamicTableObject } from '../object/dynamic-table.ts'
import type { SnowflakeObject } from '../object/snowflake-object.ts'
import type { TableObject } from '../object/table.ts'
import type { ViewObject } from '../object/view.ts'
import { createdQuery } from '../query/created-query.ts'
import { normalLag } from '../type/normal-lag.ts'
import type { AccountReader } from './account-reader.ts'
import { ownerOf } from './owner-of.ts'
import { columnOf, columnsByRelation, isWholeType } from './read-columns.ts'
import { keysByTable } from './read-keys.ts'
import { flag, required, text } from './row.ts'
import { namedIn } from './show-object.ts'

/** Tables, views and dynamic tables of a database with their columns, keys and owners. */
export async function readRelations(
  reader: AccountReader,
  database: string,
): Promise<readonly SnowflakeObject[]> {
  const show = (what: SqlFragment) => reader.rows(sql`SHOW ${what} IN DATABASE ${sql.identifier(database)}`)
  const [tables, views, dynamic, columnRows, primary, unique, imported] = await Promise.all([
    show(sql`TABLES`),
    show(sql`VIEWS`),
    show(sql`DYNAMIC TABLES`),
    show(sql`COLUMNS`),
    show(sql`PRIMARY KEYS`),
    show(sql`UNIQUE KEYS`),
    show(sql`IMPORTED KEYS`),
  ])
  const columns = columnsByRelation(columnRows)
  const keys = keysByTable(primary, unique, imported)
  const computed = new Set(dynamic.map((row) => formatObjectName(namedIn(row))))
  const isTable = (row: SqlRow) => !flag(row, 'is_dynamic') && !computed.has(formatObjectName(namedIn(row)))
  const real = tables.filter(isTable)
  const described = await describeTypes(reader, real, columns)
  return [
    ...real.map((row) => tableOf(row, columns, keys, described)),
    ...views
      .filter((row) => text(row, 'schema_name') !== 'INFORMATION_SCHEMA')
      .map((row) => viewOf(row, columns)),
    ...dynamic.map((row) => dynamicTableOf(row, columns)),
  ].flat()
}

/** Types by column by the full name of the table. */
type DescribedTypes = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Asks about each table with a column whose type SHOW COLUMNS does not tell. */
async function describeTypes(
  reader: AccountReader,
  tables: readonly SqlRow[],
  columns: Columns,
): Promise<DescribedTypes> {
  const open = tables
    .map(namedIn)
    .filter((name) => columns.get(formatObjectName(name))?.some((column) => !isWholeType(column)))
  const found = await Promise.all(
    open.map(async (name) => {
      const rows = await reader.rows(sql`DESCRIBE TABLE ${sql.name(name)}`)
      const types = rows.map((row) => [required(row, 'name'), required(row, 'type')] as const)
      return [formatObjectName(name), new Map(types)] as const
    }),
  )
  return new Map(found)
}

type Columns = ReturnType<typeof columnsByRelation>

function tableOf(
  row: SqlRow,
  columns: Columns,
  keys: ReturnType<typeof keysByTable>,
  described: DescribedTypes,
): readonly SnowflakeObject[] {
  const name = namedIn(row)
  const full = formatObjectName(name)
  const types = described.get(full)
  const table: TableObject = {
    kind: 'table',
    name,
    columns: (columns.get(full) ?? []).map((each) =>
      columnOf(each, types?.get(required(each, 'column_name'))),
    ),
    keys: sortKeys(keys.get(full) ?? []),
    comment: text(row, 'comment'),
    tags: [],
  }
  return [table, ...ownerOf(row, table)]
}

function viewOf(row: SqlRow, columns: Columns): readonly SnowflakeObject[] {
  const name = namedIn(row)
  const view: ViewObject = {
    kind: 'view',
    name,
    columns: resultColumns(columns.get(formatObjectName(name)) ?? []),
    query: createdQuery(text(row, 'text')),
    secure: flag(row, 'is_secure'),
    comment: text(row, 'comment'),
    tags: [],
  }
  return [view, ...ownerOf(row, view)]
}

function dynamicTableOf(row: SqlRow, columns: Columns): readonly SnowflakeObject[] {
  const name = namedIn(row)
  const table: DynamicTableObject = {
    kind: 'dynamic-table',
    name,
    columns: resultColumns(columns.get(formatObjectName(name)) ?? []),
    query: createdQuery(text(row, 'text')),
    targetLag: normalLag(required(row, 'target_lag')),
    warehouse: text(row, 'warehouse'),
    comment: text(row, 'comment'),
    tags: [],
  }
  return [table, ...ownerOf(row, table)]
}

const resultColumns = (rows: readonly SqlRow[]): readonly ResultColumnDefinition[] =>
  rows.map((row) => ({ name: required(row, 'column_name'), comment: text(row, 'comment'), tags: [] }))
