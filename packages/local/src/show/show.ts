import type { Show } from '@mesh/sql'
import type { Execution } from '../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { plainText } from '../engine/plain-text.ts'
import { unsupportedFeature } from '../errors.ts'
import { likePattern } from './like-pattern.ts'
import { showContext } from './show-context.ts'
import { showKinds } from './show-kinds.ts'

/** SHOW of everything but grants. @throws SQL.UNSUPPORTED for kinds of objects that the engine does not have. */
export async function show(execution: Execution, statement: Show): Promise<RowsOutcome> {
  const list = showKinds[statement.objectType]
  if (list === undefined) throw unsupportedFeature(`SHOW ${statement.objectType}S`)
  const { columns, rows } = await list(showContext(execution, statement))
  const nameAt = columns.findIndex(
    ({ name }) => name === (statement.objectType === 'COLUMN' ? 'column_name' : 'name'),
  )
  const pattern = plainText(statement.like)
  const startsWith = plainText(statement.startsWith) ?? ''
  const like = pattern === undefined ? undefined : likePattern(pattern)
  const fits = (row: readonly unknown[]): boolean => {
    const name = String(row[nameAt] ?? '')
    return (
      (like?.test(name) ?? true) &&
      name.startsWith(startsWith) &&
      (statement.from === undefined || name > statement.from)
    )
  }
  const chosen = nameAt < 0 ? rows : rows.filter(fits)
  return rowsOutcome(columns, chosen.slice(0, statement.limit ?? chosen.length))
}
