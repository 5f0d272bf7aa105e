import { assertNever } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { FileFormatDefinition } from '../object/file-format.ts'

/** `TYPE = CSV`, `SKIP_HEADER = 1`, …: the options of CREATE FILE FORMAT and of FILE_FORMAT = (…). */
export function fileFormatOptions(format: FileFormatDefinition): readonly SqlFragment[] {
  switch (format.type) {
    case 'parquet':
      return [sql`TYPE = PARQUET`]
    case 'json':
      // Without it a file that holds one array would become one row.
      return [sql`TYPE = JSON`, sql`STRIP_OUTER_ARRAY = TRUE`]
    case 'csv':
      return [
        sql`TYPE = CSV`,
        format.parseHeader ? sql`PARSE_HEADER = TRUE` : sql`SKIP_HEADER = ${sql.literal(format.skipHeader)}`,
        sql`FIELD_DELIMITER = ${sql.literal(format.delimiter)}`,
        sql`FIELD_OPTIONALLY_ENCLOSED_BY = '"'`,
        sql`NULL_IF = (${sql.join(format.nullIf.map(sql.literal))})`,
      ]
    default:
      return assertNever(format, 'file format')
  }
}
