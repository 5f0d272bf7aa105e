import type { CloseCursor, FetchCursor, OpenCursor } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { assign } from './assign.ts'
import type { Constant } from './constant.ts'
import type { ScriptCursor } from './entry.ts'
import { evaluate } from './evaluate.ts'
import { findEntry } from './frame.ts'
import { rowAt } from './result.ts'
import { runChild } from './run-child.ts'
import type { Script } from './script.ts'

/** OPEN: runs the query of a cursor; one over a RESULTSET has its rows already. */
export async function openCursor(script: Script, { cursor, using }: OpenCursor): Promise<void> {
  const values: Constant[] = []
  for (const each of using) values.push(await evaluate(script, each))
  await open(script, cursorOf(script, cursor.name), cursor.name, values)
}

/** Opens a cursor at its first row. */
export async function open(
  script: Script,
  cursor: ScriptCursor,
  name: string,
  using: readonly Constant[] = [],
): Promise<void> {
  const { source } = cursor
  const result = source.kind === 'query' ? await runChild(script, source, using) : source.result
  if (result === null) throw invalidStatement(`The RESULTSET of cursor '${name}' was given no result.`)
  cursor.result = result
  cursor.place = 0
}

/** FETCH: the next row into variables, by place; NULL behind the last row, and what has no column is left as it is. */
export async function fetchCursor(script: Script, { cursor: { name }, into }: FetchCursor): Promise<void> {
  const cursor = cursorOf(script, name)
  if (cursor.result === null) throw invalidStatement(`Cursor '${name}' is not open.`)
  const row = rowAt(cursor.result, cursor.place)
  if (row !== undefined) cursor.place += 1
  for (const [place, target] of into.entries()) {
    const variable = target.kind === 'placeholder' ? target.name.toUpperCase() : target.name
    if (place < cursor.result.columns.length) await assign(script, variable, row?.[place])
  }
}

/** CLOSE. */
export function closeCursor(script: Script, { cursor: { name } }: CloseCursor): void {
  const cursor = cursorOf(script, name)
  if (cursor.result === null) throw invalidStatement(`Cursor '${name}' is not open.`)
  cursor.result = null
}

/** The cursor of a name. @throws SQL.SYNTAX. */
function cursorOf(script: Script, name: string): ScriptCursor {
  const entry = findEntry(script.frame, name)
  if (entry?.kind !== 'cursor') throw invalidStatement(`Cursor '${name}' is not declared.`)
  return entry
}
