import { lockTimeout } from '../errors.ts'
import type { Session } from '../session/session.ts'
import type { Stored } from './stored.ts'

/** Who may change the rows of a table: one transaction at a time. Inserts need no lock, as in Snowflake. */
export interface TableLocks {
  /** Waits until the table is free, and keeps it until {@link release}. @throws SQL.TIMEOUT, SQL.CANCELLED */
  take(session: Session, table: Stored, signal: AbortSignal | undefined): Promise<void>
  /** Frees what a session holds. */
  release(session: Session): void
}

/** How long a statement waits for a table, in milliseconds. Snowflake's default is twelve hours; nobody waits so long on a laptop. */
const patienceMs = 20_000

/** No table is locked. */
export function createTableLocks(): TableLocks {
  const holders = new Map<Stored, Session>()
  const waiting = new Set<() => void>()
  return {
    take: async (session, table, signal) => {
      const until = performance.now() + patienceMs
      for (;;) {
        const holder = holders.get(table)
        if (holder === undefined || holder === session) break
        await freed(waiting, until - performance.now(), signal)
        signal?.throwIfAborted()
        if (performance.now() >= until && holders.get(table) === holder) throw lockTimeout(table.name)
      }
      holders.set(table, session)
    },
    release: (session) => {
      for (const [table, holder] of holders) if (holder === session) holders.delete(table)
      for (const wake of waiting) wake()
    },
  }
}

/** Resolves when some table was freed, when the time is over or when the statement is cancelled. */
function freed(waiting: Set<() => void>, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => wake(), Math.max(0, ms))
    const wake = () => {
      clearTimeout(timer)
      waiting.delete(wake)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    waiting.add(wake)
    signal?.addEventListener('abort', wake, { once: true })
  })
}
