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

/**
 * A column of a table, from its row in SHOW COLUMNS. `described` is the type that DESCRIBE TABLE gives, where SHOW COLUMNS
 * leaves something out.
 */
export function columnOf(row: SqlRow, described: string | undefined): ColumnDefinition {
  const type = dataTypeOf(row)
  return {
    name: required(row, 'column_name'),
    type: typeOf(type) ?? normalType(described ?? type.type ?? ''),
    nullable: type.nullable ?? true,
    comment: text(row, 'comment'),
    tags: [],
  }
}

/** Whether SHOW COLUMNS tells the whole type of a column: it is silent about the inside of structured types. */
export const isWholeType = (row: SqlRow): boolean => typeOf(dataTypeOf(row)) !== undefined

interface DataType {
  readonly type?: string
  readonly precision?: number
  readonly scale?: number
  readonly length?: number
  readonly nullable?: boolean
}

function dataTypeOf(row: SqlRow): DataType {
  const type = parseJson(required(row, 'data_type'), 'data_type')
  if (typeof type !== 'object' || type === null) throw unreadable('Column data_type', 'It is no JSON object.')
  return type
}

/** Types without a size. Source: https://docs.snowflake.com/en/sql-reference/sql/show-columns */
const plainTypes: ReadonlySet<string> = new Set(['BOOLEAN', 'DATE', 'VARIANT', 'GEOGRAPHY', 'GEOMETRY'])

function typeOf({ type = '', precision, scale, length }: DataType): string | undefined {
  switch (type) {
    case 'FIXED':
      return precision === undefined || scale === undefined ? undefined : `NUMBER(${precision},${scale})`
    case 'TEXT':
      return length === undefined ? undefined : `VARCHAR(${length})`
    case 'BINARY':
      return length === undefined ? undefined : `BINARY(${length})`
    case 'REAL':
      return 'FLOAT'
    case 'TIME':
    case 'TIMESTAMP_NTZ':
    case 'TIMESTAMP_LTZ':
    case 'TIMESTAMP_TZ':
      return scale === undefined ? undefined : `${type}(${scale})`
    default:
      return plainTypes.has(type) ? type : undefined
  }
}
