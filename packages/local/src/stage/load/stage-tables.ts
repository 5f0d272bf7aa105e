import { type Query, type SqlNode, type StageTable, walkSql } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'

/** The stages in FROM. @throws SQL.SYNTAX for a star over one: files have no columns. */
export function stageTables(statement: SqlNode): readonly StageTable[] {
  const found: StageTable[] = []
  walkSql(statement, {
    stageTable: (table) => void found.push(table),
    select: ({ from, items }) => {
      if (from.some(({ kind }) => kind === 'stageTable') && items.some(({ kind }) => kind === 'star'))
        throw invalidStatement('SELECT with no columns')
    },
  })
  return found
}

/** The highest `$n` of a statement. */
export function widestPosition(statement: SqlNode): number {
  let widest = 1
  walkSql(statement, {
    positionalColumn: ({ position }) => {
      widest = Math.max(widest, position)
    },
  })
  return widest
}

/** The stage that the query of a COPY reads. @throws SQL.SYNTAX for a query over anything else. */
export function stageOfQuery(query: Query) {
  const [only, ...more] = stageTables(query)
  if (only === undefined || more.length > 0)
    throw invalidStatement('The query of a COPY reads the files of one stage.')
  return only
}
