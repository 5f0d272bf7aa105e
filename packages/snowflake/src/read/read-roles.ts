import { sql } from '@mesh/sql'
import type { RoleObject } from '../object/role.ts'
import type { AccountReader } from './account-reader.ts'
import { required, text } from './row.ts'

/** The account roles of the scope that exist. Source: https://docs.snowflake.com/en/sql-reference/sql/show-roles */
export async function readRoles(
  reader: AccountReader,
  names: readonly string[],
): Promise<readonly RoleObject[]> {
  if (names.length === 0) return []
  const rows = await reader.rows(sql`SHOW ROLES`)
  return rows
    .filter((row) => names.includes(required(row, 'name')))
    .map((row) => ({ kind: 'role', name: { name: required(row, 'name') }, comment: text(row, 'comment') }))
}
