import type { Database } from './object/database.ts'
import type { DatabaseRole } from './object/role.ts'
import type { Securable } from './object/securable.ts'

/** The name of the database that Snowflake gives to every account. */
export const snowflakeName = 'SNOWFLAKE'

/** The roles that open it, by what they are for. Source: https://docs.snowflake.com/en/sql-reference/snowflake-db-roles */
const roleNames = [
  'OBJECT_VIEWER',
  'USAGE_VIEWER',
  'GOVERNANCE_VIEWER',
  'SECURITY_VIEWER',
  'DATA_METRIC_USER',
  'DATA_QUALITY_MONITORING_ADMIN',
  'DATA_QUALITY_MONITORING_LOOKUP',
  'DATA_QUALITY_MONITORING_VIEWER',
] as const

/**
 * The database SNOWFLAKE, which nobody owns: its views tell of the account.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/snowflake-db
 */
export function snowflakeDatabase(base: (name: string) => Omit<Securable, 'kind'>): Database {
  const database: Database = {
    ...base(snowflakeName),
    kind: 'DATABASE',
    retentionDays: 0,
    schemas: new Map(),
    dropped: [],
    roles: new Map(),
  }
  for (const name of ['ACCOUNT_USAGE', 'CORE', 'LOCAL'])
    database.schemas.set(name, {
      ...base(name),
      kind: 'SCHEMA',
      database,
      retentionDays: null,
      relations: new Map(),
      dropped: [],
      objects: new Map(),
    })
  for (const name of roleNames) {
    const role: DatabaseRole = { ...base(name), kind: 'DATABASE_ROLE', database }
    database.roles.set(name, role)
  }
  return database
}
