import type { Merge, MergeClause, MergeInsert } from '../../tree/dml/merge.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseRow } from '../query/values.ts'
import { parseExpressionAt, parseTableReference } from '../rules.ts'
import { parseTableAlias } from '../table/table-alias.ts'
import { parseTargetColumns } from './target-columns.ts'
import { parseAssignment } from './update.ts'

/** `MERGE INTO table USING source ON condition WHEN …`. */
export function parseMerge(cursor: Cursor): Merge {
  const start = cursor.start()
  cursor.expect('MERGE', 'INTO')
  const table = parseObjectName(cursor, 'a table')
  const alias = parseTableAlias(cursor)
  cursor.expect('USING')
  const source = parseTableReference(cursor)
  cursor.expect('ON')
  const on = parseExpressionAt(cursor)
  const clauses: MergeClause[] = []
  do clauses.push(parseClause(cursor))
  while (cursor.at('WHEN'))
  return node<Merge>({ kind: 'merge', table, alias, source, on, clauses, span: cursor.span(start) })
}

function parseClause(cursor: Cursor): MergeClause {
  const start = cursor.start()
  cursor.expect('WHEN')
  const matched = !cursor.take('NOT')
  cursor.expect('MATCHED')
  const condition = cursor.take('AND') ? parseExpressionAt(cursor) : undefined
  cursor.expect('THEN')
  const action = matched ? parseChange(cursor) : parseMergeInsert(cursor)
  return node<MergeClause>({ kind: 'mergeClause', matched, condition, action, span: cursor.span(start) })
}

function parseChange(cursor: Cursor): MergeClause['action'] {
  const start = cursor.start()
  if (cursor.take('DELETE')) return { kind: 'mergeDelete', span: cursor.span(start) }
  if (!cursor.take('UPDATE')) cursor.fail('UPDATE or DELETE')
  if (cursor.take('ALL', 'BY', 'NAME'))
    return { kind: 'mergeUpdate', assignments: [], span: cursor.span(start) }
  cursor.expect('SET')
  const assignments = parseList(cursor, parseAssignment)
  return { kind: 'mergeUpdate', assignments, span: cursor.span(start) }
}

function parseMergeInsert(cursor: Cursor): MergeInsert {
  const start = cursor.start()
  cursor.expect('INSERT')
  if (cursor.take('ALL', 'BY', 'NAME'))
    return node<MergeInsert>({
      kind: 'mergeInsert',
      columns: [],
      values: undefined,
      span: cursor.span(start),
    })
  const columns = parseTargetColumns(cursor)
  cursor.expect('VALUES')
  const values = parseRow(cursor)
  return node<MergeInsert>({ kind: 'mergeInsert', columns, values, span: cursor.span(start) })
}
