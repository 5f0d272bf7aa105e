import type { Identity } from '@mesh/sql'
import type { Column, ColumnIdentity } from '../../catalog/securable.ts'
import { createCounter, nextOf } from '../../storage/counter.ts'
import type { Execution } from '../execution.ts'
import { countingOf } from './counting-of.ts'

/** AUTOINCREMENT of a column as CREATE TABLE says it; its counter is made with the table. */
export function identityOf({ state }: Execution, written: Identity): ColumnIdentity {
  const { account } = state.catalog
  account.lastId += 1
  return { ...countingOf(written), counter: `i${account.lastId}`, ordered: written.order === 'ORDER' }
}

/** Makes the counters of the columns of a new table. */
export async function createIdentities(execution: Execution, columns: readonly Column[]): Promise<void> {
  for (const { identity } of columns)
    if (identity !== undefined) await createCounter(execution, identity.counter, identity)
}

/** A copy of the columns of a table whose counters go on from where those of the original are. */
export async function copyIdentities(execution: Execution, columns: readonly Column[]): Promise<Column[]> {
  const { account } = execution.state.catalog
  const copies: Column[] = []
  for (const column of columns) {
    const { identity } = column
    const copy = { ...column, tags: new Map(column.tags) }
    if (identity === undefined) copies.push(copy)
    else {
      account.lastId += 1
      const counter = `i${account.lastId}`
      const start = await nextOf(execution, identity.counter)
      await createCounter(execution, counter, { start, increment: identity.increment })
      copies.push({ ...copy, identity: { ...identity, counter } })
    }
  }
  return copies
}
