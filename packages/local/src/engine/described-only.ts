import type { Statement } from '@mesh/sql'
import { assertSupported } from './assert-supported.ts'
import type { Bind } from './bind.ts'
import {
  countColumn,
  type Outcome,
  type RowsOutcome,
  rowsOutcome,
  type StatementKind,
  statusOutcome,
} from './outcome.ts'
import { parse } from './parse.ts'
import { placeholdersOf } from './placeholders-of.ts'

/**
 * The columns that a statement would give. A query is begun, with NULL for what is to be bound, and left; what changes
 * something is read but not begun.
 *
 * @throws SQL.* as the statement itself would, as far as that is known without running it.
 */
export async function describedOnly(
  text: string,
  run: (binds: readonly Bind[]) => Promise<Outcome>,
): Promise<Outcome> {
  const statement = parse(text)
  const isReading = reading.has(statement.kind)
  const placeholders = placeholdersOf(statement).length
  if (!isReading) {
    assertSupported(statement, text)
    return { ...changed(statement), placeholders }
  }
  const outcome = await run(Array.from({ length: placeholders }, (): Bind => ({ type: 'TEXT', value: null })))
  return outcome.kind === 'rows' ? { ...(await withoutRows(outcome)), placeholders } : outcome
}

/** Statements that change nothing. */
const reading: ReadonlySet<Statement['kind']> = new Set(['query', 'show', 'showGrants', 'describe', 'list'])

const counts: Partial<Record<Statement['kind'], readonly [StatementKind, ...string[]]>> = {
  insert: ['insert', 'number of rows inserted'],
  update: ['update', 'number of rows updated', 'number of multi-joined rows updated'],
  delete: ['delete', 'number of rows deleted'],
  merge: ['merge', 'number of rows inserted', 'number of rows updated', 'number of rows deleted'],
}

function changed({ kind }: Statement): RowsOutcome {
  const [known, ...names] = counts[kind] ?? []
  return known === undefined
    ? rowsOutcome(statusOutcome('').columns, [], 'ddl')
    : rowsOutcome(names.map(countColumn), [], known)
}

/** The columns of an outcome; its rows are left. */
async function withoutRows({ columns, batches, statement }: RowsOutcome): Promise<RowsOutcome> {
  // A generator that was never begun would not give the connection back.
  for await (const _ of batches) break
  return rowsOutcome(columns, [], statement)
}
