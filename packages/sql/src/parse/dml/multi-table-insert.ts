import type { InsertBranch, InsertTarget, MultiTableInsert } from '../../tree/dml/multi-table-insert.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseRow } from '../query/values.ts'
import { parseExpressionAt, parseQueryAt } from '../rules.ts'
import { parseTargetColumns } from './target-columns.ts'

/** What follows `INSERT ALL` or `INSERT FIRST`. */
export function parseMultiTableInsert(
  cursor: Cursor,
  {
    start,
    overwrite,
    mode,
  }: { readonly start: number; readonly overwrite: boolean; readonly mode: 'ALL' | 'FIRST' },
): MultiTableInsert {
  const branches: InsertBranch[] = []
  while (cursor.at('WHEN')) branches.push(parseBranch(cursor))
  if (branches.length === 0 && mode === 'FIRST') cursor.fail('WHEN')
  const targets = branches.length === 0 ? parseTargets(cursor) : []
  const otherwise = branches.length > 0 && cursor.take('ELSE') ? parseTargets(cursor) : []
  if (!atQuery(cursor)) cursor.fail(branches.length === 0 ? 'INTO or a query' : 'WHEN, ELSE or a query')
  const query = parseQueryAt(cursor)
  return {
    kind: 'multiTableInsert',
    overwrite,
    mode,
    targets,
    branches,
    otherwise,
    query,
    span: cursor.span(start),
  }
}

function parseBranch(cursor: Cursor): InsertBranch {
  const start = cursor.start()
  cursor.expect('WHEN')
  const when = parseExpressionAt(cursor)
  cursor.expect('THEN')
  const targets = parseTargets(cursor)
  return { kind: 'insertBranch', when, targets, span: cursor.span(start) }
}

function parseTargets(cursor: Cursor): readonly InsertTarget[] {
  const targets: InsertTarget[] = []
  do targets.push(parseTarget(cursor))
  while (cursor.at('INTO'))
  return targets
}

function parseTarget(cursor: Cursor): InsertTarget {
  const start = cursor.start()
  cursor.expect('INTO')
  const table = parseObjectName(cursor, 'a table')
  const columns = atQuery(cursor) ? [] : parseTargetColumns(cursor)
  // The query that feeds the statement may itself be VALUES; the last target cannot have both.
  const values = cursor.take('VALUES') ? parseRow(cursor) : undefined
  return node<InsertTarget>({ kind: 'insertTarget', table, columns, values, span: cursor.span(start) })
}
