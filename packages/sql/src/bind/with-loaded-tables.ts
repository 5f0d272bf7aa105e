import type { QualifiedName } from '@mesh/core'
import { nameKey } from './name-key.ts'
import type { AsyncSqlCatalog, CatalogTable, SqlCatalog, SqlSession } from './sql-catalog.ts'

/**
 * Binds with the tables that binding asks for. What a query names does not depend on what its tables hold, so that one round
 * finds all of them, and each is asked for once; only a view that is looked into may name more.
 */
export async function withLoadedTables<Result>(
  catalog: AsyncSqlCatalog,
  session: SqlSession,
  bind: (loaded: SqlCatalog) => Result,
): Promise<Result> {
  const tables = new Map<string, CatalogTable | undefined>()
  for (;;) {
    const missing = new Map<string, QualifiedName>()
    const result = bind({
      table: (name) => {
        const key = nameKey(name)
        if (!tables.has(key)) missing.set(key, name)
        return tables.get(key)
      },
    })
    if (missing.size === 0) return result
    const found = await Promise.all(
      [...missing].map(async ([key, name]) => [key, await catalog.table(name, session)] as const),
    )
    for (const [key, table] of found) tables.set(key, table)
  }
}
