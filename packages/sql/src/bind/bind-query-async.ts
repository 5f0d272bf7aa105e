import type { Query } from '../tree/query/query.ts'
import type { BindOptions } from './bind-options.ts'
import { bindQuery } from './bind-query.ts'
import type { QueryBinding } from './bound-query.ts'
import type { AsyncSqlCatalog, SqlSession } from './sql-catalog.ts'
import { withLoadedTables } from './with-loaded-tables.ts'

/**
 * `bindQuery` with a catalog that has to ask: all tables that the query names are asked for at once. Where views are looked
 * into, those of their definitions are asked for next.
 */
export const bindQueryAsync = (
  query: Query,
  catalog: AsyncSqlCatalog,
  session: SqlSession = {},
  options: BindOptions = {},
): Promise<QueryBinding> =>
  withLoadedTables(catalog, session, (loaded) => bindQuery(query, loaded, session, options))
