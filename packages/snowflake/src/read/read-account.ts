import type { SqlClient } from '@mesh/core'
import { sql } from '@mesh/sql'
import { objectKey } from '../object/object-key.ts'
import { isNamedObject, type SnowflakeObject } from '../object/snowflake-object.ts'
import type { AccountScope } from '../state/account-scope.ts'
import type { CurrentState } from '../state/current-state.ts'
import { accountReader } from './account-reader.ts'
import { readDatabase } from './read-database.ts'
import type { ReadOptions } from './read-options.ts'
import { readRoleAccess } from './read-role-access.ts'
import { readRoles } from './read-roles.ts'
import { readWarehouses } from './read-warehouses.ts'
import { text } from './row.ts'

/**
 * What an account has within a scope, by SHOW statements and TAG_REFERENCES: a fixed number for the account, for each
 * database and for each role, and two for each object that could carry tags, where a tag exists at all. What does not exist is absent.
 *
 * @throws SQL.* as the client does; SNOWFLAKE.UNREADABLE when an answer does not have its documented form.
 */
export async function readAccount(
  client: SqlClient,
  scope: AccountScope,
  options: ReadOptions = {},
): Promise<CurrentState> {
  const reader = accountReader(client, options)
  const [shown, roles, warehouses] = await Promise.all([
    reader.rows(sql`SHOW DATABASES`),
    readRoles(reader, scope.roles),
    readWarehouses(reader, scope.warehouses),
  ])
  const databases = await Promise.all(
    shown
      .filter((row) => scope.databases.includes(text(row, 'name')))
      .map((row) => readDatabase(reader, row)),
  )
  const objects: SnowflakeObject[] = [...roles, ...warehouses, ...databases.flat()]
  const known = objects.filter(isNamedObject)
  const access = await readRoleAccess(reader, known)
  return {
    kind: 'current-state',
    scope,
    objects: [...objects, ...access].sort((left, right) => (objectKey(left) < objectKey(right) ? -1 : 1)),
  }
}
