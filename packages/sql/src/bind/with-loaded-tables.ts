import { createAnswers } from './create-answers.ts'
import type { AsyncSqlCatalog, SqlCatalog, SqlSession } from './sql-catalog.ts'

/**
 * Binds with what binding asks for. What a statement names does not depend on what its tables hold, so that one round finds
 * all of it, and each name is asked for once; only a view that is looked into may name more.
 */
export async function withLoadedTables<Result>(
  catalog: AsyncSqlCatalog,
  session: SqlSession,
  bind: (loaded: SqlCatalog) => Result,
): Promise<Result> {
  const tables = createAnswers((name) => catalog.table(name, session))
  const functions = createAnswers((name) => catalog.function?.(name, session))
  const loaded: SqlCatalog = {
    table: tables.get,
    ...(catalog.function !== undefined && { function: functions.get }),
  }
  for (;;) {
    const result = bind(loaded)
    if (!tables.missing() && !functions.missing()) return result
    await Promise.all([tables.load(), functions.load()])
  }
}
