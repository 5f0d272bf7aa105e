import type { Clock } from '@mesh/core'
import { duckDbFailure } from '../errors/duckdb-failures.ts'
import { deadlock, lockTimeout } from '../errors/transaction-failures.ts'
import type { Session } from '../session/session.ts'
import type { Stored } from './stored.ts'

/** Who may change the rows of a table: one transaction at a time. Inserts need no lock, as in Snowflake. */
export interface TableLocks {
  /**
   * Waits until the table is free, and keeps it until {@link release}.
   *
   * @throws SQL.TIMEOUT after LOCK_TIMEOUT or when two would wait for each other, SQL.CANCELLED
   */
  take(session: Session, table: Stored, signal: AbortSignal | undefined): Promise<void>
  /** Frees what a session holds. */
  release(session: Session): void
  /** Who holds tables and who waits for them, in the order in which they came. */
  all(): readonly TableLock[]
}

/** A table that a session holds or waits for. */
export interface TableLock {
  readonly table: Stored
  readonly session: Session
  readonly status: 'HOLDING' | 'WAITING'
  /** Milliseconds. */
  readonly since: number
}

/**
 * How long a statement waits for a table unless LOCK_TIMEOUT says so, in seconds. Snowflake's default is twelve hours; nobody waits so
 * long on a laptop.
 */
const patience = 20

/** No table is locked. */
export function createTableLocks(clock: Clock): TableLocks {
  const holders = new Map<Stored, Session>()
  const wanted = new Map<Session, Stored>()
  const times = new Map<Stored | Session, number>()
  const waiting = new Set<() => void>()
  /** Whether a session would wait for itself, through any number of others. */
  const isCircle = (session: Session, table: Stored): boolean => {
    const met = new Set<Session>()
    for (let holder = holders.get(table); holder !== undefined && !met.has(holder); ) {
      if (holder === session) return true
      met.add(holder)
      const next = wanted.get(holder)
      holder = next && holders.get(next)
    }
    return false
  }
  const wait = async (session: Session, table: Stored, signal: AbortSignal | undefined): Promise<void> => {
    const until = performance.now() + patienceOf(session) * 1000
    for (;;) {
      const holder = holders.get(table)
      // In the same step as the look, so that nobody comes between.
      if (holder === undefined) {
        holders.set(table, session)
        times.set(table, clock.now())
        wanted.delete(session)
      }
      if (holder === undefined || holder === session) return
      if (performance.now() >= until) throw lockTimeout(table.name)
      // Whoever closes the circle gives way.
      if (isCircle(session, table)) throw deadlock(table.name)
      if (!wanted.has(session)) times.set(session, clock.now())
      wanted.set(session, table)
      await freed(waiting, until - performance.now(), signal)
      if (signal?.aborted === true) throw duckDbFailure('cancelled', 'SQL execution canceled')
    }
  }
  return {
    take: async (session, table, signal) => {
      try {
        await wait(session, table, signal)
      } finally {
        wanted.delete(session)
        times.delete(session)
      }
    },
    release: (session) => {
      for (const [table, holder] of holders) {
        if (holder !== session) continue
        holders.delete(table)
        times.delete(table)
      }
      for (const wake of waiting) wake()
    },
    all: () => [
      ...[...holders].map(([table, session]) => lock(table, session, 'HOLDING', times.get(table))),
      ...[...wanted].map(([session, table]) => lock(table, session, 'WAITING', times.get(session))),
    ],
  }
}

const lock = (table: Stored, session: Session, status: TableLock['status'], since = 0): TableLock => ({
  table,
  session,
  status,
  since,
})

function patienceOf({ parameters }: Session): number {
  const seconds = Number(parameters.get('LOCK_TIMEOUT') ?? patience)
  return Number.isFinite(seconds) ? seconds : patience
}

/** The longest time that a timer can have, in milliseconds. */
const longestTimer = 2 ** 31 - 1

/** Resolves when some table was freed, when the time is over or when the statement is cancelled. */
function freed(waiting: Set<() => void>, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => wake(), Math.min(Math.max(0, ms), longestTimer))
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
