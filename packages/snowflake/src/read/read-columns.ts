import type { SqlRow } from '@mesh/core'
import { unreadable } from '../errors.ts'
import { formatObjectName } from '../object/address.ts'
import type { ColumnDefinition } from '../object/column-definition.ts'
import { normalType } from '../type/normal-type.ts'
import { required, text } from './row.ts'
import { parseJson } from './show-object.ts'

/** SHOW gives at most so many rows. Source: https://docs.snowflake.com/en/sql-reference/sql/show-columns */
const showLimit = 10_000

/**
 * The rows of SHOW COLUMNS by the full name of their table or view, in the order of the columns.
 *
 * @throws SNOWFLAKE.UNREADABLE when SHOW may have left rows out.
 */
export function columnsByRelation(rows: readonly SqlRow[]): ReadonlyMap<string, readonly SqlRow[]> {
  if (rows.length >= showLimit)
    throw unreadable(
      'The columns of the database',
      `SHOW COLUMNS gives at most ${showLimit} rows, and gave as many.`,
    )
  return Map.groupBy(rows, (row) =>
    formatObjectName({
      database: required(row, 'database_name'),
      schema: required(row, 'schema_name'),
      name: required(row, 'table_name'),
    }),
  )
}

/** A column of a table, from its row in SHOW COLUMNS. */
export function columnOf(row: SqlRow): ColumnDefinition {
  const type = parseJson(required(row, 'data_type'), 'data_type')
  if (typeof type !== 'object' || type === null) throw unreadable('Column data_type', 'It is no JSON object.')
  const facts = type as DataType
  return {
    name: required(row, 'column_name'),
    type: typeOf(facts),
    nullable: facts.nullable ?? true,
    comment: text(row, 'comment'),
    tags: [],
  }
}

interface DataType {
  readonly type?: string
  readonly precision?: number
  readonly scale?: number
  readonly length?: number
  readonly nullable?: boolean
}

function typeOf({ type = '', precision, scale, length }: DataType): string {
  switch (type) {
    case 'FIXED':
      return `NUMBER(${precision ?? 38},${scale ?? 0})`
    case 'TEXT':
      return normalType(length === undefined ? 'VARCHAR' : `VARCHAR(${length})`)
    case 'REAL':
      return 'FLOAT'
    case 'BINARY':
      return normalType(length === undefined ? 'BINARY' : `BINARY(${length})`)
    case 'TIME':
    case 'TIMESTAMP_NTZ':
    case 'TIMESTAMP_LTZ':
    case 'TIMESTAMP_TZ':
      return `${type}(${scale ?? 9})`
    default:
      return normalType(type)
  }
}
