import { callsTooDeep, incompleteTransaction } from '../../errors/scripting-failures.ts'
import type { Execution } from '../execution.ts'
import { end, takeBack } from '../transactions.ts'

/** Procedures and blocks that may be inside of each other. */
const deepest = 16

/**
 * Runs a procedure or a block: its transactions begin and end in it, and inside of a transaction it changes all or nothing.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/transactions#stored-procedures-and-transactions
 *
 * @throws SQL.SYNTAX for a transaction that is left open, after taking it back, and what the work throws.
 */
export async function inScope<Value>(execution: Execution, work: () => Promise<Value>): Promise<Value> {
  const { session, state } = execution
  if (session.callDepth >= deepest) throw callsTooDeep(deepest)
  const isPart = session.transaction !== null
  const written = state.commits.pending(session).length
  const used = new Map(session.streamReads)
  session.callDepth += 1
  const isOpen = () => session.transaction !== null && session.transactionDepth === session.callDepth
  try {
    const value = await work()
    if (isOpen()) throw incompleteTransaction()
    return value
  } catch (error) {
    if (isOpen()) await end(execution, 'ROLLBACK')
    else if (isPart) {
      await takeBack(execution, written)
      session.streamReads.clear()
      for (const [stream, moment] of used) session.streamReads.set(stream, moment)
    }
    throw error
  } finally {
    session.callDepth -= 1
  }
}
