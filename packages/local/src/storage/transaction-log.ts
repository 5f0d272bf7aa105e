import type { Clock } from '@mesh/core'
import type { Session } from '../session/session.ts'

/** A transaction that a session has opened, or had. */
export interface Transaction {
  /** Unlike that of any other one. */
  readonly id: bigint
  readonly name: string
  readonly session: Session
  /** Milliseconds. */
  readonly startedAt: number
  /** Whether a statement opened it because AUTOCOMMIT is off. */
  readonly implicit: boolean
  state: 'running' | 'committed' | 'rolled back' | 'aborted'
  endedAt: number | null
}

/** The transactions that are open, and the newest that were. */
export interface TransactionLog {
  begin(session: Session, name: string | undefined, implicit: boolean): Transaction
  end(transaction: Transaction, state: Transaction['state']): void
  find(id: bigint): Transaction | undefined
  /** Oldest first. */
  open(): readonly Transaction[]
}

/** How many of those that have ended are remembered. */
const remembered = 1000

/** No transactions yet. */
export function createTransactionLog(clock: Clock): TransactionLog {
  const all = new Map<bigint, Transaction>()
  const ended: bigint[] = []
  let last = 0n
  return {
    begin: (session, name, implicit) => {
      // Ids tell the time in nanoseconds, as Snowflake's do.
      const now = BigInt(Math.trunc(clock.now())) * 1_000_000n
      last = now > last ? now : last + 1n
      const made: Transaction = {
        id: last,
        name: name ?? crypto.randomUUID(),
        session,
        startedAt: clock.now(),
        implicit,
        state: 'running',
        endedAt: null,
      }
      all.set(made.id, made)
      return made
    },
    end: (transaction, state) => {
      transaction.state = state
      transaction.endedAt = clock.now()
      ended.push(transaction.id)
      if (ended.length > remembered) all.delete(ended.shift() ?? 0n)
    },
    find: (id) => all.get(id),
    open: () => [...all.values()].filter((each) => each.endedAt === null),
  }
}
