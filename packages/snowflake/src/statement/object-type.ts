import { type SqlFragment, sql } from '@mesh/sql'
import type { ObjectKind } from '../object/address.ts'

const types: Readonly<Record<ObjectKind, SqlFragment>> = {
  warehouse: sql`WAREHOUSE`,
  role: sql`ROLE`,
  database: sql`DATABASE`,
  schema: sql`SCHEMA`,
  tag: sql`TAG`,
  'database-role': sql`DATABASE ROLE`,
  'file-format': sql`FILE FORMAT`,
  stage: sql`STAGE`,
  table: sql`TABLE`,
  view: sql`VIEW`,
  'dynamic-table': sql`DYNAMIC TABLE`,
}

/** The words for a kind of object in CREATE, ALTER, DROP and GRANT. */
export const objectType = (kind: ObjectKind): SqlFragment => types[kind]
