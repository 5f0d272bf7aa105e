import type { Statement } from '@mesh/sql'
import { abortedTransaction } from '../errors/transaction-failures.ts'
import type { Session } from '../session/session.ts'
import type { Execution } from './execution.ts'
import { abort, begin } from './transactions.ts'

/** Statements that open a transaction where AUTOCOMMIT is off. */
const opening: ReadonlySet<Statement['kind']> = new Set([
  'insert',
  'update',
  'delete',
  'merge',
  'multiTableInsert',
  'truncate',
  'copyIntoTable',
])

/** Statements that end a transaction, or a session's way with them. */
const ending: ReadonlySet<Statement['kind']> = new Set(['commit', 'rollback', 'alterSession'])

/**
 * Runs a statement by the rules of its session for transactions.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/transactions#autocommit,
 * https://docs.snowflake.com/en/sql-reference/parameters#transaction-abort-on-error
 */
export async function inTransaction<Value>(
  execution: Execution,
  { kind }: Statement,
  run: () => Promise<Value>,
): Promise<Value> {
  const { session } = execution
  if (session.transaction === null && isFalse(session, 'AUTOCOMMIT') && opening.has(kind))
    begin(execution, undefined, true)
  if (session.transaction?.state === 'aborted' && !ending.has(kind))
    throw abortedTransaction(session.transaction.id)
  const { transaction } = session
  try {
    return await run()
  } catch (error) {
    const isOpen = transaction !== null && session.transaction === transaction
    if (isOpen && !ending.has(kind) && isTrue(session, 'TRANSACTION_ABORT_ON_ERROR')) await abort(execution)
    throw error
  }
}

const settingOf = ({ parameters }: Session, name: string): string | undefined =>
  parameters.get(name)?.toUpperCase()

const isFalse = (session: Session, name: string): boolean => settingOf(session, name) === 'FALSE'

const isTrue = (session: Session, name: string): boolean => settingOf(session, name) === 'TRUE'
