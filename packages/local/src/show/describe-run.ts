import type { DescribeRun } from '@mesh/sql'
import type { Execution } from '../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { invalidStatement, noTransaction, unsupportedFeature } from '../errors.ts'
import { listing, shownInstant } from './listing.ts'

/** DESCRIBE TRANSACTION. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-transaction */
export function describeRun({ state }: Execution, { of, id }: DescribeRun): RowsOutcome {
  if (of !== 'TRANSACTION') throw unsupportedFeature(`DESCRIBE ${of}`)
  if (id.kind !== 'numberLiteral' || !/^\d{1,19}$/.test(id.text))
    throw invalidStatement('DESCRIBE TRANSACTION takes the id of a transaction as a number.')
  const found = state.transactions.find(BigInt(id.text))
  if (found === undefined) throw noTransaction(id.text)
  const { columns, rows } = listing(
    ['id', 'user', 'session', 'name', 'started_on', 'state', 'ended_on'],
    [
      {
        id: String(found.id),
        user: found.session.user.name,
        session: found.session.id,
        name: found.name,
        started_on: shownInstant(found.startedAt),
        state: found.state,
        ended_on: found.endedAt === null ? null : shownInstant(found.endedAt),
      },
    ],
  )
  return rowsOutcome(columns, rows)
}
