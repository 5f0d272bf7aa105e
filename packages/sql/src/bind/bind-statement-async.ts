import type { Statement } from '../tree/statement.ts'
import type { BindOptions } from './bind-options.ts'
import { bindStatement } from './bind-statement.ts'
import type { StatementBinding } from './bound-statement.ts'
import type { AsyncSqlCatalog, SqlSession } from './sql-catalog.ts'
import { withLoadedTables } from './with-loaded-tables.ts'

/** `bindStatement` with a catalog that has to ask: all tables that the statement names are asked for at once. */
export const bindStatementAsync = (
  statement: Statement,
  catalog: AsyncSqlCatalog,
  session: SqlSession = {},
  options: BindOptions = {},
): Promise<StatementBinding> =>
  withLoadedTables(catalog, session, (loaded) => bindStatement(statement, loaded, session, options))
