import { type SqlNode, walkSql } from '@mesh/sql'
import { noTransaction } from '../errors/transaction-failures.ts'
import { activeRoles } from './access.ts'
import type { Execution } from './execution.ts'
import { end } from './transactions.ts'

/** The function that ends a transaction of any session. */
export const abortFunction = 'SYSTEM$ABORT_TRANSACTION'

/** Long statements are not walked through for nothing. */
const isNamed = /system\$abort_transaction/i

/**
 * Ends the transactions that a statement names in SYSTEM$ABORT_TRANSACTION, before it is translated. One that has ended stays as it is.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_abort_transaction
 *
 * @throws SQL.NOT_FOUND when nobody has it, or another user, and the role is not ACCOUNTADMIN.
 */
export async function abortTransactions(execution: Execution, statement: SqlNode): Promise<void> {
  if (!isNamed.test(execution.text)) return
  const ids: string[] = []
  walkSql(statement, {
    functionCall: ({ name, arguments: [id] }) => {
      if (name.parts.at(-1)?.name !== abortFunction) return
      if (id?.kind === 'numberLiteral') ids.push(id.text)
      if (id?.kind === 'stringLiteral') ids.push(id.value)
    },
  })
  for (const each of ids) await abortOne(execution, each)
}

async function abortOne(execution: Execution, id: string): Promise<void> {
  const { session, state } = execution
  const found = /^-?\d{1,19}$/.test(id) ? state.transactions.find(BigInt(id)) : undefined
  const isAdmin = [...activeRoles(state.catalog, session)].some(({ name }) => name === 'ACCOUNTADMIN')
  if (found === undefined || !(isAdmin || found.session.user === session.user)) throw noTransaction(id)
  const other = found.session
  const work = async () => {
    if (other.transaction !== found) return
    found.state = 'aborted'
    await end({ ...execution, session: other, signal: undefined }, 'ROLLBACK')
  }
  // Whoever asks is in a turn of its own session.
  await (other === session ? work() : other.turns.take(work))
}
