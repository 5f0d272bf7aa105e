import type { DescribeRun } from '@mesh/sql'
import type { Execution } from '../../engine/execution.ts'
import { lastQueryId } from '../../engine/last-query-id.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { noTransaction } from '../../errors/transaction-failures.ts'
import { listing, shownInstant } from '../listing.ts'
import { describeResult } from './describe-result.ts'

/**
 * DESCRIBE of a transaction, or of the result of a query.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/sql/desc-transaction and …/desc-result
 */
export function describeRun(execution: Execution, { of, id }: DescribeRun): RowsOutcome {
  const { state } = execution
  if (of === 'RESULT') {
    const asked = queryId(execution, id)
    const result = execution.session.results.find(asked)
    if (result === undefined) throw doesNotExist('Statement', asked)
    return describeResult(result)
  }
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

function queryId(execution: Execution, id: DescribeRun['id']): string {
  if (id.kind === 'stringLiteral') return id.value
  const found = id.kind === 'functionCall' && id.name.parts.at(-1)?.name === 'LAST_QUERY_ID'
  if (!found) throw invalidStatement('DESCRIBE RESULT takes the id of a query, or LAST_QUERY_ID()')
  return lastQueryId(execution, id) ?? ''
}
