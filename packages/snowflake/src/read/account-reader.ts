import type { QueryOptions, SqlClient, SqlRow } from '@mesh/core'
import type { SqlFragment } from '@mesh/sql'
import { compileStatement } from '../statement/compile-statement.ts'

/** Asks an account questions. Made for one reading, so that a signal and a tag hold for all of them. */
export interface AccountReader {
  rows(statement: SqlFragment): Promise<readonly SqlRow[]>
}

/** A reader over a client. */
export const accountReader = (client: SqlClient, options: QueryOptions): AccountReader => ({
  rows: async (statement) => (await client.query(compileStatement(statement), options)).rows,
})
