import { defaultRetentionDays } from './dropped.ts'
import type { Database } from './object/database.ts'
import type { Relation } from './object/relation.ts'
import type { Schema } from './object/schema.ts'

/**
 * How long what was dropped, and the rows of before, are kept, in days.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/parameters#data-retention-time-in-days
 */
export function retentionOf(object: Database | Schema | Relation): number {
  if (object.retentionDays !== null) return object.retentionDays
  switch (object.kind) {
    case 'DATABASE':
      return defaultRetentionDays
    case 'SCHEMA':
      return retentionOf(object.database)
    default:
      return retentionOf(object.schema)
  }
}
