import type { AccountRole, User } from '../catalog/securable.ts'
import type { DuckDbSession } from '../duckdb/duckdb-session.ts'

/** One login: who, as what, where, and the connection to the data. */
export interface Session {
  readonly id: number
  readonly user: User
  readonly duck: DuckDbSession
  role: AccountRole
  /** Whether all roles of the user count, as `USE SECONDARY ROLES ALL` says; it is the default since 2024. */
  secondaryRoles: 'ALL' | 'NONE'
  database: string | null
  schema: string | null
  warehouse: string | null
  readonly parameters: Map<string, string>
  readonly variables: Map<string, unknown>
  /** Whether changes wait for COMMIT. */
  inTransaction: boolean
  /** Whether a statement is in the middle of writing rows. */
  isWriting: boolean
  lastQueryId: string | null
}
