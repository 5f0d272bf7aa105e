import type { Identity } from '@mesh/sql'
import type { Column, ColumnIdentity } from '../../catalog/object/column.ts'
import { createCounter, nextOf } from '../../storage/counter.ts'
import type { Stored } from '../../storage/stored.ts'
import type { Execution } from '../execution.ts'
import { countingOf } from './counting-of.ts'

/** AUTOINCREMENT of a column as CREATE TABLE says it; its counter is made with the table. */
export function identityOf({ state }: Execution, written: Identity): ColumnIdentity {
  const { account } = state.catalog
  account.lastId += 1
  return { ...countingOf(written), counter: `i${account.lastId}`, ordered: written.order === 'ORDER' }
}

/** Makes the counters of new columns of a table. */
export async function createIdentities(
  execution: Execution,
  { temporaryIn }: Stored,
  columns: readonly Column[],
): Promise<void> {
  const temporary = temporaryIn !== undefined
  for (const { identity } of columns)
    if (identity !== undefined) await createCounter(execution, identity.counter, { ...identity, temporary })
}

/** A copy of the columns of a table, without their counters. */
export function copyColumns({ state }: Execution, columns: readonly Column[]): Column[] {
  const { account } = state.catalog
  return columns.map(({ identity, ...column }) => {
    const copy = { ...column, tags: new Map(column.tags) }
    if (identity === undefined) return copy
    account.lastId += 1
    return { ...copy, identity: { ...identity, counter: `i${account.lastId}` } }
  })
}

/** Makes the counters of the copy of a table: they go on from where those of the original are. */
export async function goOnCounting(
  execution: Execution,
  copy: Stored,
  original: readonly Column[],
): Promise<void> {
  const temporary = copy.temporaryIn !== undefined
  for (const [index, { identity }] of copy.columns.entries()) {
    const counter = original[index]?.identity?.counter
    if (identity === undefined || counter === undefined) continue
    const start = await nextOf(execution, counter)
    await createCounter(execution, identity.counter, { start, increment: identity.increment, temporary })
  }
}
