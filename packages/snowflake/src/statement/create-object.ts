import { assertNever } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { FileFormatDefinition } from '../object/file-format.ts'
import type { NamedObject } from '../object/snowflake-object.ts'
import type { TableObject } from '../object/table.ts'
import { columnClause, commentClause, keyClause, resultColumns, tagClause } from './clauses.ts'
import { fileFormatOptions } from './file-format-options.ts'
import { objectType } from './object-type.ts'

/** How CREATE treats an object that is there already. */
export type CreateMode = 'if-not-exists' | 'or-replace'

/**
 * The CREATE statement of an object. Foreign keys, and tags of anything but a table, are statements of their own: they need
 * other objects first.
 */
export function createObject(object: NamedObject, mode: CreateMode = 'if-not-exists'): SqlFragment {
  const name = sql.name(object.name)
  const comment = commentClause(object.comment)
  switch (object.kind) {
    case 'database':
    case 'schema':
    case 'role':
    case 'database-role':
    case 'stage':
      return sql`${head(object, mode)} ${name}${comment}`
    case 'tag':
      return sql`${head(object, mode)} ${name}${allowedValues(object.allowedValues)}${comment}`
    case 'warehouse':
      return sql`${head(object, mode)} ${name}${warehouseOptions(object)}${comment}`
    case 'file-format':
      return sql`${head(object, mode)} ${name} ${formatOptions(object.format)}${comment}`
    case 'table':
      return sql`${head(object, mode)} ${name} (\n  ${tableBody(object)}\n)${comment}${tagClause(object.tags)}`
    case 'view':
      return sql`${head(object, mode)} ${name}${resultColumns(object.columns)}${copyGrants(mode)}${comment} AS\n${sql.trusted(object.query)}`
    case 'dynamic-table':
      return sql`${head(object, mode)} ${name}${resultColumns(object.columns)} TARGET_LAG = ${lag(object.targetLag)} WAREHOUSE = ${sql.identifier(object.warehouse)}${copyGrants(mode)}${comment} AS\n${sql.trusted(object.query)}`
    default:
      return assertNever(object, 'object')
  }
}

/** Keeps what others were granted; ownership is not kept. */
const copyGrants = (mode: CreateMode): SqlFragment => (mode === 'or-replace' ? sql` COPY GRANTS` : sql.empty)

function head(object: NamedObject, mode: CreateMode): SqlFragment {
  const type = object.kind === 'view' && object.secure ? sql`SECURE VIEW` : objectType(object.kind)
  return mode === 'or-replace' ? sql`CREATE OR REPLACE ${type}` : sql`CREATE ${type} IF NOT EXISTS`
}

const tableBody = ({ columns, keys }: TableObject): SqlFragment =>
  sql.join(
    [...columns.map(columnClause), ...keys.filter(({ kind }) => kind !== 'foreign').map(keyClause)],
    sql`,\n  `,
  )

const allowedValues = (values: readonly string[]): SqlFragment =>
  values.length === 0 ? sql.empty : sql` ALLOWED_VALUES ${sql.join(values.map(sql.literal))}`

const warehouseOptions = (options: { size?: string; autoSuspendSeconds?: number }): SqlFragment => {
  const size = options.size === undefined ? sql.empty : sql` WAREHOUSE_SIZE = ${sql.literal(options.size)}`
  const suspend =
    options.autoSuspendSeconds === undefined
      ? sql.empty
      : sql` AUTO_SUSPEND = ${sql.literal(options.autoSuspendSeconds)}`
  return sql`${size}${suspend}`
}

const formatOptions = (format: FileFormatDefinition): SqlFragment =>
  sql.join(fileFormatOptions(format), sql` `)

/** `DOWNSTREAM` is a keyword, a time is text. */
export const lag = (targetLag: string): SqlFragment =>
  targetLag === 'DOWNSTREAM' ? sql`DOWNSTREAM` : sql.literal(targetLag)
