import type { Statement } from '@mesh/sql'
import type { StatementContext } from './statement-context.ts'

/**
 * Chooses the database and the schema of names that are not complete: a new one is chosen, too.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-database
 */
export function chooseNamespace(
  statement: Extract<Statement, { kind: 'use' | 'createDatabase' | 'createSchema' }>,
  { session, report }: StatementContext,
): void {
  if (statement.kind === 'use' && !/^(?:DATABASE|SCHEMA)$/.test(statement.objectType)) return
  const [last, database] = statement.name.parts.map(({ name }) => name).reverse()
  if (last === undefined || statement.name.dynamic !== undefined) {
    report('A database or schema that only the run of the script names is not chosen')
    delete session.database
    delete session.schema
    return
  }
  const isSchema =
    statement.kind === 'createSchema' || (statement.kind === 'use' && statement.objectType === 'SCHEMA')
  if (isSchema) {
    if (database !== undefined) session.database = database
    session.schema = last
  } else {
    session.database = last
    session.schema = 'PUBLIC'
  }
}
