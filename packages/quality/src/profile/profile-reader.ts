import type { QueryOptions, QueryResult, SqlClient, SqlDialect } from '@mesh/core'
import { compileSql, type SqlFragment } from '@mesh/sql'

/** Asks an engine on behalf of a profile, and counts. */
export interface ProfileReader {
  readonly dialect: SqlDialect
  readonly statements: number
  /** @throws SQL.* */
  ask(fragment: SqlFragment): Promise<QueryResult>
}

/** A reader through a client. */
export function createProfileReader(client: SqlClient, options: QueryOptions): ProfileReader {
  let statements = 0
  return {
    dialect: client.dialect,
    get statements() {
      return statements
    },
    ask: (fragment) => {
      statements += 1
      return client.query(compileSql(fragment, client.dialect), options)
    },
  }
}
